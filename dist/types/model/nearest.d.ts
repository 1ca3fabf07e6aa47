/** The known name that is most like what was written, and by how many letters they differ. */
export declare function nearest(written: string, names: readonly string[]): {
    name: string;
    edits: number;
};
