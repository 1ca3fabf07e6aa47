import type { Shape } from '../content/shape.ts';
import type { Lead } from './lead.ts';
/**
 * The parts of a lead as a page's listener may leave them: the shape of `leadSchema` without its
 * library, which would weigh more than the whole form.
 */
export declare const leadShape: Readonly<Record<keyof Omit<Lead, 'id' | 'schema'>, Shape>>;
