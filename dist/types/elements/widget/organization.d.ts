import type { Organization } from '../../model/content/content.ts';
import type { Settings } from '../../page/settings.ts';
/** Who asks: as the content says, each part overridden by the page's own setting. */
export declare function organizationOf(content: Organization | undefined, { organization, privacy, email, phone }: Settings): Organization;
