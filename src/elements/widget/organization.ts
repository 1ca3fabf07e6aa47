import type { Organization } from '../../model/content/content.ts';
import type { Settings } from '../../page/settings.ts';

/** Who asks: as the content says, each part overridden by the page's own setting. */
export function organizationOf(
  content: Organization | undefined,
  { organization, privacy, email, phone }: Settings,
): Organization {
  const merged: Organization = { ...content };
  if (organization) merged.name = organization;
  if (privacy) merged.privacyUrl = privacy;
  if (email) merged.email = email;
  if (phone) {
    merged.phone = phone;
    // The content's would dial somebody else.
    merged.tel = phone;
  }
  return merged;
}
