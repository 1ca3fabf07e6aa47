import * as v from 'valibot';
/**
 * The smallest pieces of a content file. Limits are generous for authors and tight for attackers: a
 * content file may come from anywhere the page says, so every text and list has an end.
 */
/** Name of a question, option list, table, formula …: letters, digits and single hyphens. In a formula a hyphen is written `_`. */
export declare const idSchema: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>;
/** Words that are the same for everybody, such as a name or an address. */
export declare const plainTextSchema: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
/** A calculation or condition in the formula language; see `src/model/formula`. */
export declare const formulaSchema: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>;
/** One way to say a text. */
declare const textCaseSchema: v.StrictObjectSchema<{
    readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
    /** Said where this holds; without it, wherever none before it did. */
    readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
}, undefined>;
/**
 * Words shown to the visitor. `{name}` recalls an answer or value. A list says the first of its texts
 * whose condition holds, and nothing where none does.
 */
export declare const textSchema: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
    readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
    /** Said where this holds; without it, wherever none before it did. */
    readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
}, undefined>, undefined>, v.MinLengthAction<{
    text: string;
    showIf?: string | undefined;
}[], 1, undefined>, v.MaxLengthAction<{
    text: string;
    showIf?: string | undefined;
}[], 50, undefined>]>], undefined>;
/** A text that must say something, such as a label. */
export declare const labelSchema: v.UnionSchema<[v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.MinLengthAction<string, 1, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
    readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
    /** Said where this holds; without it, wherever none before it did. */
    readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
}, undefined>, undefined>, v.MinLengthAction<{
    text: string;
    showIf?: string | undefined;
}[], 1, undefined>, v.MaxLengthAction<{
    text: string;
    showIf?: string | undefined;
}[], 50, undefined>]>], undefined>;
/** An address a visitor may be sent to; other schemes could run script. */
export declare const urlSchema: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "an http(s), mailto or tel address or a path">]>;
/** Where a figure or statement comes from, and how sure we are of it. */
export declare const sourceSchema: v.StrictObjectSchema<{
    readonly label: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.MinLengthAction<string, 1, undefined>]>;
    readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "an http(s), mailto or tel address or a path">]>, undefined>;
    /** `confirmed`: found in agreeing sources; `unconfirmed`: a single source or from memory; `assumption`: our own, to be edited. */
    readonly status: v.OptionalSchema<v.PicklistSchema<["confirmed", "unconfirmed", "assumption"], undefined>, undefined>;
}, undefined>;
export type TextCase = v.InferOutput<typeof textCaseSchema>;
export type Text = v.InferOutput<typeof textSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
/** JSON has no comments: what authors want to tell one another stands here, and is shown to nobody. */
export declare const remark: {
    $comment: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
};
export {};
