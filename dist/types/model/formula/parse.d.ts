/** A formula as read. Operators in a row are worked off from left to right. */
export type Node = {
    readonly value: number | string | boolean;
} | {
    readonly name: string;
} | {
    readonly call: string;
    readonly args: readonly Node[];
} | {
    readonly sign: '+' | '-' | '%';
    readonly of: Node;
} | {
    readonly first: Node;
    readonly rest: readonly (readonly [operator: string, Node])[];
};
/**
 * Precedence climbing over the tokens of one text.
 *
 * @returns the formula as a tree, and the names it uses, each once
 * @throws FormulaSyntaxError
 */
export declare function parse(text: string): {
    root: Node;
    names: string[];
};
