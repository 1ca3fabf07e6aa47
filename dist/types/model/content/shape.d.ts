import { type Report } from './problem.ts';
/**
 * What may stand at a place of a content file: kinds of plain values, by a space between them; `text`; the
 * only texts there may be; or what lists and objects are made of.
 */
export type Shape = string | readonly string[] | Compound;
export interface Compound {
    /** Kinds of plain values that may stand here as well. */
    readonly plain?: string;
    /** What a list has as its members, and how many of them at least. */
    readonly list?: Shape;
    readonly least?: number;
    /**
     * The keys an object must have, by a space between them. Of several forms the one that has most
     * of the data's keys is meant.
     */
    readonly keys?: string | readonly string[];
    /** The shapes of keys that mean something of their own here. */
    readonly own?: Readonly<Record<string, Shape>>;
    /** What an object has under ids of the author's own. */
    readonly rest?: Shape;
}
/** What each key means wherever it stands. */
export interface Shapes {
    /** By the kind of their value, the keys of plain values. */
    readonly plain: Readonly<Record<string, string>>;
    /** By their key; "" is the whole file. */
    readonly compound: Readonly<Record<string, Shape>>;
}
/**
 * Checks the form of data, whatever it is. What it reads it reads once, into a copy, so that content
 * made by code cannot be one thing while it is checked and another while it is used. An empty text is as
 * good as none.
 *
 * @throws RangeError of the engine where data goes round in a circle
 * @returns the copy; of use only if no problem was reported
 */
export declare function checkShape({ plain, compound }: Shapes, data: unknown, report: Report): unknown;
export declare function isChoice(shape: Shape): shape is readonly string[];
