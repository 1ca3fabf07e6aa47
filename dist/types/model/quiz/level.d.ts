import type { Band, Gate } from '../content/quiz.ts';
export interface Level {
    /** Null: no score, or one below the lowest band. */
    readonly band: Band | null;
    /** The gates that lowered the level. */
    readonly gates: readonly Gate[];
}
/** @param bands from the lowest up */
export declare function levelOf(score: number | null, bands: readonly Band[], gates: readonly Gate[], holds: (condition: string) => boolean): Level;
