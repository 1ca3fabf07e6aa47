import { base } from '../theme/base.styles.ts';
import { tokens } from '../theme/tokens.ts';
import { fieldStyles } from './field/field.styles.ts';
import { sharedStyles } from './shared.styles.ts';

/** What every widget looks like; each adds its own rules. */
export const widgetStyles = [tokens, base, sharedStyles, fieldStyles];
