import * as v from 'valibot';
/**
 * What a quiz question, a calculator input and a form field have in common, so that one set of
 * controls shows all three and an answer can travel from one widget to the next.
 */
/** One of the answers to choose from. */
export declare const optionSchema: v.StrictObjectSchema<{
    readonly $comment: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
    readonly value: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 64, undefined>]>, v.NumberSchema<undefined>], undefined>;
    readonly label: v.UnionSchema<[v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.MinLengthAction<string, 1, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
        readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 1, undefined>, v.MaxLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 50, undefined>]>], undefined>;
    readonly help: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
        readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 1, undefined>, v.MaxLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 50, undefined>]>], undefined>, undefined>;
    /** Picture above the label, which says the same: of single and several answers. */
    readonly image: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "an http(s), mailto or tel address or a path">]>, undefined>;
    /** Points this answer gives; read by `SCORE(question)` and by the weighted score. */
    readonly score: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    /** Of a quiz: what to say in the result to those who gave this answer. */
    readonly advice: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
        readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 1, undefined>, v.MaxLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 50, undefined>]>], undefined>, undefined>;
    /** Not offered while this is false. */
    readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    /** Of several answers this one stands alone: choosing it takes back the others. */
    readonly exclusive: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
}, undefined>;
export declare const fieldEntries: {
    $comment: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
    id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>;
    /** The question itself, or the label of the field. */
    label: v.UnionSchema<[v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.MinLengthAction<string, 1, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
        readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 1, undefined>, v.MaxLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 50, undefined>]>], undefined>;
    help: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
        readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 1, undefined>, v.MaxLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 50, undefined>]>], undefined>, undefined>;
    placeholder: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
        readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 1, undefined>, v.MaxLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 50, undefined>]>], undefined>, undefined>;
    /** A word behind a number: "persons", "TJ a year". */
    unit: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
        readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 1, undefined>, v.MaxLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 50, undefined>]>], undefined>, undefined>;
    options: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly $comment: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
        readonly value: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 64, undefined>]>, v.NumberSchema<undefined>], undefined>;
        readonly label: v.UnionSchema<[v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.MinLengthAction<string, 1, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
            readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        }, undefined>, undefined>, v.MinLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 1, undefined>, v.MaxLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 50, undefined>]>], undefined>;
        readonly help: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
            readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        }, undefined>, undefined>, v.MinLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 1, undefined>, v.MaxLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 50, undefined>]>], undefined>, undefined>;
        /** Picture above the label, which says the same: of single and several answers. */
        readonly image: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "an http(s), mailto or tel address or a path">]>, undefined>;
        /** Points this answer gives; read by `SCORE(question)` and by the weighted score. */
        readonly score: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
        /** Of a quiz: what to say in the result to those who gave this answer. */
        readonly advice: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
            readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        }, undefined>, undefined>, v.MinLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 1, undefined>, v.MaxLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 50, undefined>]>], undefined>, undefined>;
        /** Not offered while this is false. */
        readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        /** Of several answers this one stands alone: choosing it takes back the others. */
        readonly exclusive: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        $comment?: string | undefined;
        value: string | number;
        label: string | {
            text: string;
            showIf?: string | undefined;
        }[];
        help?: string | {
            text: string;
            showIf?: string | undefined;
        }[] | undefined;
        image?: string | undefined;
        score?: number | undefined;
        advice?: string | {
            text: string;
            showIf?: string | undefined;
        }[] | undefined;
        showIf?: string | undefined;
        exclusive?: boolean | undefined;
    }[], 2, undefined>, v.MaxLengthAction<{
        $comment?: string | undefined;
        value: string | number;
        label: string | {
            text: string;
            showIf?: string | undefined;
        }[];
        help?: string | {
            text: string;
            showIf?: string | undefined;
        }[] | undefined;
        image?: string | undefined;
        score?: number | undefined;
        advice?: string | {
            text: string;
            showIf?: string | undefined;
        }[] | undefined;
        showIf?: string | undefined;
        exclusive?: boolean | undefined;
    }[], 300, undefined>]>, undefined>;
    /** Of a select: an answer is typed, and found among the options. */
    search: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    min: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    max: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    step: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    /** The field is not shown, and its answer does not count, while this is false. */
    showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
};
export type Option = v.InferOutput<typeof optionSchema>;
/** An answer as the page author sets and reads it; null and absent mean "not answered". */
export type Answer = string | number | boolean | readonly (string | number)[] | null;
/** Answers by the id of their question, input or field. */
export type Answers = Readonly<Record<string, Answer | undefined>>;
/** The value that means "does not apply". */
export declare const NOT_APPLICABLE = "na";
