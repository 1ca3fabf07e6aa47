/** Something wrong with a content file. */
export interface ContentProblem {
    /** Where: keys joined by dots, places in lists in brackets; `content` is the file itself. */
    path: string;
    expected: string;
    found: string;
    /** `path: expected …, got …` */
    message: string;
}
/** Takes note of a problem. */
export type Report = (path: string, expected: string, found: string) => void;
/** The path of a part; "" is that of the file itself. */
export declare function inside(path: string, key: string | number): string;
/** A value in a message, in a few words. */
export declare function shown(value: unknown): string;
