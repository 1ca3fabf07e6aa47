import { type Path, type Report } from './problem.ts';
/** The formulas of one quiz, calculator or form: all of them see the same names. */
export declare class Formulas {
    #private;
    /** @param ids what formulas may ask for */
    constructor(ids: readonly string[], report: Report);
    /**
     * Checks that a text is a formula and its names are known.
     *
     * @param extra a name that is known here alone
     * @returns the names it uses
     */
    read(path: Path, text: string, extra?: string): readonly string[];
    /** Notes that the value of one id rests on others. */
    use(user: string, ids: readonly string[]): void;
    /** Checks that nothing rests on itself, and nothing on too much; one problem is enough. */
    checkCircles(path: Path): void;
}
