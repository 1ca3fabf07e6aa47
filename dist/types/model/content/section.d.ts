import * as v from 'valibot';
/** What questions of a quiz or fields of a form stand under. */
export declare const sectionSchema: v.StrictObjectSchema<{
    readonly $comment: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>;
    readonly title: v.UnionSchema<[v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.MinLengthAction<string, 1, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
        readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 1, undefined>, v.MaxLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 50, undefined>]>], undefined>;
    readonly text: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
        readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 1, undefined>, v.MaxLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 50, undefined>]>], undefined>, undefined>;
    readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
}, undefined>;
export type Section = v.InferOutput<typeof sectionSchema>;
