import type { Content } from '../model/content/content.ts';
import type { Lead } from '../model/lead/lead.ts';
/**
 * Whether what a lead says its answers amount to is what they amount to.
 *
 * - `fits`: worked out again, the same comes out; also where a lead claims no result.
 * - `differs`: something else comes out, by every content file known that asks these questions.
 * - `unknown`: no content file known asks them.
 */
export type ScoreStanding = 'fits' | 'differs' | 'unknown';
/** Works out the results of leads again, by the content files that pages use. */
export declare class ScoreCheck {
    #private;
    /** @param contents checked; several may hold a quiz of one name, in other languages for instance */
    constructor(contents: readonly Content[]);
    /** Whether there is anything in it to be worked out again, by what is known here. */
    knows({ quiz, estimate }: Pick<Lead, 'quiz' | 'estimate'>): boolean;
    check({ quiz, estimate }: Pick<Lead, 'quiz' | 'estimate'>): ScoreStanding;
}
