import type { Answer } from '../answer.ts';
/** A 2xx of the endpoint itself: not reached by a redirect, and no web page of a portal in between. */
export declare function isAccepted(answer: Answer): boolean;
