import { type Report } from './problem.ts';
/** Of a number, of the characters of a text, of the items of a list. */
export type Bounds = readonly [least?: number, most?: number];
/** Parts of an object by their names; a name ends with `?` if the part may be left out. */
export type Entries = Readonly<Record<string, Shape>>;
/** What may stand at a place of a content file, by the kind of value; several kinds: any of them. */
export interface Shape {
    readonly string?: Bounds;
    readonly number?: Bounds;
    readonly boolean?: Bounds;
    readonly null?: Bounds;
    readonly list?: Bounds;
    /** Several forms: the one that has most of the data's names is meant. */
    readonly object?: readonly Entries[];
    /** What a text or number must look like, and how that is said. */
    readonly pattern?: readonly [pattern: RegExp, expected: string];
    /** The only texts there may be. */
    readonly choice?: readonly string[];
    readonly item?: Shape;
    /** The names and values of an object whose names are free. */
    readonly rest?: readonly [name: Shape, value: Shape];
}
/**
 * Checks the form of data, whatever it is. What it reads it reads once, into a copy, so that content
 * made by code cannot be one thing while it is checked and another while it is used; and it goes only
 * as deep as the shape, so that a circle does no harm.
 *
 * @returns the copy; of use only if no problem was reported
 */
export declare function checkShape(shape: Shape, data: unknown, at: string, report: Report): unknown;
