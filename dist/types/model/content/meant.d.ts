/** `, perhaps NAME`, or nothing where no name is much like what was written. */
export declare function perhaps(written: string, names: readonly string[]): string;
