/** Something wrong with a content file. */
export interface ContentProblem {
    /** Where: keys joined by dots, places in lists in brackets; `content` is the file itself. */
    path: string;
    expected: string;
    found: string;
    /** `path: expected …, got …` */
    message: string;
}
export type Path = readonly (string | number)[];
/** Takes note of a problem. */
export type Report = (path: Path, expected: string, found: string) => void;
export declare function problemAt(at: Path, expected: string, found: string): ContentProblem;
/** A value in a message, in a few words. */
export declare function shown(value: unknown): string;
