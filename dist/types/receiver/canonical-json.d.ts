/** JSON with the keys of every object in one order, so that equal things give equal texts. */
export declare function canonicalJson(value: unknown): string;
