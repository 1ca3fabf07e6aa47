/**
 * How many values there are in a piece of data, itself and those that hold others included; NaN where it
 * is not to the letter what its schema describes: another type, a key too many or too few, a bound exceeded.
 */
export type CountExact = (data: unknown) => number;
/** What a schema of valibot tells of itself, as far as it is understood here. */
export interface Shape {
    readonly type: string;
    /** The schema itself, then what else must hold. */
    readonly pipe?: readonly Shape[];
    readonly entries?: Readonly<Record<string, Shape>>;
    readonly item?: Shape;
    readonly items?: readonly Shape[];
    readonly wrapped?: Shape;
    readonly options?: readonly unknown[];
    readonly literal?: unknown;
    readonly key?: Shape;
    readonly value?: Shape;
    readonly requirement?: unknown;
}
/**
 * Turns a schema into a quick look at data of JSON. What it counts, the schema takes and changes nothing of:
 * nearly all that widgets send. Whatever else there is, the schema itself judges, which is ten times the work:
 * it makes a copy and collects what is wrong. A kind of schema that is not known here is never exact.
 */
export declare function exactShape(schema: Shape): CountExact;
