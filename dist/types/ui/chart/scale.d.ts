import { type TemplateResult } from 'lit';
/** Steps of a scale, filled up to the one reached. For the eye: the level is said in words beside it. */
export declare function scale(reached: number, total: number): TemplateResult;
