import type { Organization } from '../../model/content/content.ts';
import type { Settings } from '../../page/settings.ts';

/** Who asks: as the content says, each part overridden by the page's own setting. */
export function organizationOf(
  content: Organization | undefined,
  { organization, privacy, email, phone }: Settings,
): Organization {
  // The content's `tel` would dial somebody else than the page's `phone`.
  const own = { name: organization, privacyUrl: privacy, email, phone, tel: phone };
  const said = Object.entries(own).filter(([, text]) => text);
  return { ...content, ...Object.fromEntries(said) };
}
