import { LAYOUT_STYLES } from './styles/layout-styles.ts';
import { LEAD_STYLES } from './styles/lead-styles.ts';
import { LIST_STYLES } from './styles/list-styles.ts';
import { PAGE_STYLES } from './styles/page-styles.ts';
import { PAPER_STYLES } from './styles/paper-styles.ts';
import { PEOPLE_STYLES } from './styles/people-styles.ts';

/** The one style sheet of the inbox; what comes later wins. */
export const INBOX_STYLES = [
  PAGE_STYLES,
  LIST_STYLES,
  LEAD_STYLES,
  PEOPLE_STYLES,
  LAYOUT_STYLES,
  PAPER_STYLES,
].join('');
