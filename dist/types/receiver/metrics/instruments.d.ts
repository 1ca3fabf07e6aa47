/** Counters and histograms in the Prometheus text format, version 0.0.4. Labels come from us, never from outside. */
export type Labels = Readonly<Record<string, string>>;
export declare class Counter {
    #private;
    /** @param name ends in `_total` */
    constructor(name: string, help: string);
    add(labels?: Labels, amount?: number): void;
    lines(): string[];
}
/** How often something took at most so long. */
export declare class Histogram {
    #private;
    /**
     * @param name ends in the unit
     * @param bounds ascending upper bounds, in that unit
     */
    constructor(name: string, help: string, bounds: readonly number[]);
    observe(labels: Labels, value: number): void;
    lines(): string[];
}
/** A figure as it is at the moment it is asked for. */
export declare function gaugeLines(name: string, help: string, values: readonly (readonly [Labels, number])[]): string[];
