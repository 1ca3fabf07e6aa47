import * as v from 'valibot';
/** How a figure is written; money in the calculator's currency. `months` and `days` are numbers with their word. */
export declare const formatSchema: v.PicklistSchema<["number", "money", "percent", "days", "months", "years"], undefined>;
export declare const inputSchema: v.StrictObjectSchema<{
    readonly $comment: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>;
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
    readonly placeholder: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
        readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 1, undefined>, v.MaxLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 50, undefined>]>], undefined>, undefined>;
    readonly unit: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
        readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 1, undefined>, v.MaxLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 50, undefined>]>], undefined>, undefined>;
    readonly options: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
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
        readonly image: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "an http(s), mailto or tel address or a path">]>, undefined>;
        readonly score: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
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
        readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
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
    readonly search: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    readonly min: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    readonly max: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    readonly step: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    readonly type: v.PicklistSchema<["number", "money", "slider", "percent", "single", "select", "several"], undefined>;
    /** Every input has one, so that the estimate is there from the start. `{formula}`: worked out from other inputs until the visitor sets it. */
    readonly default: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, v.NumberSchema<undefined>, v.ArraySchema<v.UnionSchema<[v.StringSchema<undefined>, v.NumberSchema<undefined>], undefined>, undefined>, v.StrictObjectSchema<{
        readonly formula: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>;
    }, undefined>], undefined>;
    readonly group: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>, undefined>;
    /** Ours, not a fact: shown as "our assumption", to be edited. */
    readonly assumption: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    readonly source: v.OptionalSchema<v.StrictObjectSchema<{
        readonly label: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.MinLengthAction<string, 1, undefined>]>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "an http(s), mailto or tel address or a path">]>, undefined>;
        readonly status: v.OptionalSchema<v.PicklistSchema<["confirmed", "unconfirmed", "assumption"], undefined>, undefined>;
    }, undefined>, undefined>;
    /** How far the default may be off; carried through to every value that depends on it, until the visitor sets the input. */
    readonly low: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    readonly high: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
}, undefined>;
/**
 * Figures by bands: each row is `[up to and including, value, value, …]`, ascending. `LOOKUP(x, table)` and
 * `LOOKUP(x, table, column)` read it; above the last row, or where the value is null, the answer is "on request".
 */
export declare const tableSchema: v.StrictObjectSchema<{
    readonly $comment: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
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
    readonly columns: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>, undefined>, undefined>;
    /** True: between two bounds the figure lies on the straight line from one row's to the next's; up to the first bound it is the first row's. */
    readonly interpolate: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    readonly rows: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.NullableSchema<v.NumberSchema<undefined>, undefined>, undefined>, v.MinLengthAction<(number | null)[], 2, undefined>]>, undefined>, v.MinLengthAction<(number | null)[][], 1, undefined>, v.MaxLengthAction<(number | null)[][], 500, undefined>]>;
    readonly source: v.OptionalSchema<v.StrictObjectSchema<{
        readonly label: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.MinLengthAction<string, 1, undefined>]>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "an http(s), mailto or tel address or a path">]>, undefined>;
        readonly status: v.OptionalSchema<v.PicklistSchema<["confirmed", "unconfirmed", "assumption"], undefined>, undefined>;
    }, undefined>, undefined>;
}, undefined>;
export declare const valueSchema: v.StrictObjectSchema<{
    readonly $comment: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "a name: letters and digits">]>;
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
    readonly formula: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>;
    readonly format: v.OptionalSchema<v.PicklistSchema<["number", "money", "percent", "days", "months", "years"], undefined>, undefined>;
    /** Digits after the decimal point when shown; the value itself is not rounded. */
    readonly digits: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    /** True: a step of the working, not of the result. */
    readonly hidden: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    /** One of the few figures shown large. */
    readonly headline: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
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
    readonly group: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>, undefined>;
    readonly source: v.OptionalSchema<v.StrictObjectSchema<{
        readonly label: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.MinLengthAction<string, 1, undefined>]>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "an http(s), mailto or tel address or a path">]>, undefined>;
        readonly status: v.OptionalSchema<v.PicklistSchema<["confirmed", "unconfirmed", "assumption"], undefined>, undefined>;
    }, undefined>, undefined>;
    readonly assumption: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    /** Bounds of its own, carried through to what depends on it. */
    readonly low: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    readonly high: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    /** Said where the value is null. Default: "on request". */
    readonly missing: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
        readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 1, undefined>, v.MaxLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 50, undefined>]>], undefined>, undefined>;
    /** Shown only while this holds. */
    readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
}, undefined>;
/**
 * A row of figures over the years; its formula may use `year` (1, 2, …). Formulas and texts may use the row
 * itself, a list: `IRR(cashFlow)`, `NPV(5%, cashFlow)`, `SUM(cashFlow)`.
 */
export declare const seriesSchema: v.StrictObjectSchema<{
    readonly $comment: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "a name: letters and digits">]>;
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
    readonly formula: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>;
    readonly years: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "a whole number">, v.MinValueAction<number, 1, undefined>, v.MaxValueAction<number, 30, undefined>]>;
    readonly format: v.OptionalSchema<v.PicklistSchema<["number", "money", "percent", "days", "months", "years"], undefined>, undefined>;
    /** Each year adds to the one before. */
    readonly cumulative: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
}, undefined>;
export declare const groupSchema: v.StrictObjectSchema<{
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
    /** Shown folded, to be opened by those who want to change it. */
    readonly folded: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
}, undefined>;
export declare const calculatorSchema: v.StrictObjectSchema<{
    readonly $comment: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
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
    readonly intro: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
        readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 1, undefined>, v.MaxLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 50, undefined>]>], undefined>, undefined>;
    /** ISO 4217, or the id of the input that holds it. */
    readonly currency: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>]>, undefined>;
    readonly groups: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
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
        /** Shown folded, to be opened by those who want to change it. */
        readonly folded: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    }, undefined>, undefined>, undefined>;
    readonly inputs: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly $comment: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>;
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
        readonly placeholder: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
            readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        }, undefined>, undefined>, v.MinLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 1, undefined>, v.MaxLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 50, undefined>]>], undefined>, undefined>;
        readonly unit: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
            readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        }, undefined>, undefined>, v.MinLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 1, undefined>, v.MaxLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 50, undefined>]>], undefined>, undefined>;
        readonly options: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
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
            readonly image: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "an http(s), mailto or tel address or a path">]>, undefined>;
            readonly score: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
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
            readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
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
        readonly search: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        readonly min: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
        readonly max: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
        readonly step: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
        readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        readonly type: v.PicklistSchema<["number", "money", "slider", "percent", "single", "select", "several"], undefined>;
        /** Every input has one, so that the estimate is there from the start. `{formula}`: worked out from other inputs until the visitor sets it. */
        readonly default: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, v.NumberSchema<undefined>, v.ArraySchema<v.UnionSchema<[v.StringSchema<undefined>, v.NumberSchema<undefined>], undefined>, undefined>, v.StrictObjectSchema<{
            readonly formula: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>;
        }, undefined>], undefined>;
        readonly group: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>, undefined>;
        /** Ours, not a fact: shown as "our assumption", to be edited. */
        readonly assumption: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        readonly source: v.OptionalSchema<v.StrictObjectSchema<{
            readonly label: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.MinLengthAction<string, 1, undefined>]>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "an http(s), mailto or tel address or a path">]>, undefined>;
            readonly status: v.OptionalSchema<v.PicklistSchema<["confirmed", "unconfirmed", "assumption"], undefined>, undefined>;
        }, undefined>, undefined>;
        /** How far the default may be off; carried through to every value that depends on it, until the visitor sets the input. */
        readonly low: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        readonly high: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        $comment?: string | undefined;
        id: string;
        label: string | {
            text: string;
            showIf?: string | undefined;
        }[];
        help?: string | {
            text: string;
            showIf?: string | undefined;
        }[] | undefined;
        placeholder?: string | {
            text: string;
            showIf?: string | undefined;
        }[] | undefined;
        unit?: string | {
            text: string;
            showIf?: string | undefined;
        }[] | undefined;
        options?: {
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
        }[] | undefined;
        search?: boolean | undefined;
        min?: number | undefined;
        max?: number | undefined;
        step?: number | undefined;
        showIf?: string | undefined;
        type: "money" | "number" | "percent" | "select" | "several" | "single" | "slider";
        default: string | number | (string | number)[] | {
            formula: string;
        };
        group?: string | undefined;
        assumption?: boolean | undefined;
        source?: {
            label: string;
            url?: string | undefined;
            status?: "assumption" | "confirmed" | "unconfirmed" | undefined;
        } | undefined;
        low?: string | undefined;
        high?: string | undefined;
    }[], 1, undefined>, v.MaxLengthAction<{
        $comment?: string | undefined;
        id: string;
        label: string | {
            text: string;
            showIf?: string | undefined;
        }[];
        help?: string | {
            text: string;
            showIf?: string | undefined;
        }[] | undefined;
        placeholder?: string | {
            text: string;
            showIf?: string | undefined;
        }[] | undefined;
        unit?: string | {
            text: string;
            showIf?: string | undefined;
        }[] | undefined;
        options?: {
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
        }[] | undefined;
        search?: boolean | undefined;
        min?: number | undefined;
        max?: number | undefined;
        step?: number | undefined;
        showIf?: string | undefined;
        type: "money" | "number" | "percent" | "select" | "several" | "single" | "slider";
        default: string | number | (string | number)[] | {
            formula: string;
        };
        group?: string | undefined;
        assumption?: boolean | undefined;
        source?: {
            label: string;
            url?: string | undefined;
            status?: "assumption" | "confirmed" | "unconfirmed" | undefined;
        } | undefined;
        low?: string | undefined;
        high?: string | undefined;
    }[], 500, undefined>]>;
    readonly tables: v.OptionalSchema<v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>, v.StrictObjectSchema<{
        readonly $comment: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
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
        readonly columns: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>, undefined>, undefined>;
        /** True: between two bounds the figure lies on the straight line from one row's to the next's; up to the first bound it is the first row's. */
        readonly interpolate: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        readonly rows: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.NullableSchema<v.NumberSchema<undefined>, undefined>, undefined>, v.MinLengthAction<(number | null)[], 2, undefined>]>, undefined>, v.MinLengthAction<(number | null)[][], 1, undefined>, v.MaxLengthAction<(number | null)[][], 500, undefined>]>;
        readonly source: v.OptionalSchema<v.StrictObjectSchema<{
            readonly label: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.MinLengthAction<string, 1, undefined>]>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "an http(s), mailto or tel address or a path">]>, undefined>;
            readonly status: v.OptionalSchema<v.PicklistSchema<["confirmed", "unconfirmed", "assumption"], undefined>, undefined>;
        }, undefined>, undefined>;
    }, undefined>, undefined>, undefined>;
    readonly values: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly $comment: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "a name: letters and digits">]>;
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
        readonly formula: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>;
        readonly format: v.OptionalSchema<v.PicklistSchema<["number", "money", "percent", "days", "months", "years"], undefined>, undefined>;
        /** Digits after the decimal point when shown; the value itself is not rounded. */
        readonly digits: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
        /** True: a step of the working, not of the result. */
        readonly hidden: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        /** One of the few figures shown large. */
        readonly headline: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
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
        readonly group: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>, undefined>;
        readonly source: v.OptionalSchema<v.StrictObjectSchema<{
            readonly label: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.MinLengthAction<string, 1, undefined>]>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "an http(s), mailto or tel address or a path">]>, undefined>;
            readonly status: v.OptionalSchema<v.PicklistSchema<["confirmed", "unconfirmed", "assumption"], undefined>, undefined>;
        }, undefined>, undefined>;
        readonly assumption: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        /** Bounds of its own, carried through to what depends on it. */
        readonly low: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        readonly high: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        /** Said where the value is null. Default: "on request". */
        readonly missing: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
            readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        }, undefined>, undefined>, v.MinLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 1, undefined>, v.MaxLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 50, undefined>]>], undefined>, undefined>;
        /** Shown only while this holds. */
        readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        $comment?: string | undefined;
        id: string;
        label: string | {
            text: string;
            showIf?: string | undefined;
        }[];
        formula: string;
        format?: "days" | "money" | "months" | "number" | "percent" | "years" | undefined;
        digits?: number | undefined;
        hidden?: boolean | undefined;
        headline?: boolean | undefined;
        help?: string | {
            text: string;
            showIf?: string | undefined;
        }[] | undefined;
        group?: string | undefined;
        source?: {
            label: string;
            url?: string | undefined;
            status?: "assumption" | "confirmed" | "unconfirmed" | undefined;
        } | undefined;
        assumption?: boolean | undefined;
        low?: string | undefined;
        high?: string | undefined;
        missing?: string | {
            text: string;
            showIf?: string | undefined;
        }[] | undefined;
        showIf?: string | undefined;
    }[], 1, undefined>, v.MaxLengthAction<{
        $comment?: string | undefined;
        id: string;
        label: string | {
            text: string;
            showIf?: string | undefined;
        }[];
        formula: string;
        format?: "days" | "money" | "months" | "number" | "percent" | "years" | undefined;
        digits?: number | undefined;
        hidden?: boolean | undefined;
        headline?: boolean | undefined;
        help?: string | {
            text: string;
            showIf?: string | undefined;
        }[] | undefined;
        group?: string | undefined;
        source?: {
            label: string;
            url?: string | undefined;
            status?: "assumption" | "confirmed" | "unconfirmed" | undefined;
        } | undefined;
        assumption?: boolean | undefined;
        low?: string | undefined;
        high?: string | undefined;
        missing?: string | {
            text: string;
            showIf?: string | undefined;
        }[] | undefined;
        showIf?: string | undefined;
    }[], 500, undefined>]>;
    readonly series: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
        readonly $comment: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "a name: letters and digits">]>;
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
        readonly formula: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>;
        readonly years: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "a whole number">, v.MinValueAction<number, 1, undefined>, v.MaxValueAction<number, 30, undefined>]>;
        readonly format: v.OptionalSchema<v.PicklistSchema<["number", "money", "percent", "days", "months", "years"], undefined>, undefined>;
        /** Each year adds to the one before. */
        readonly cumulative: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    }, undefined>, undefined>, undefined>;
    /** Remarks under the estimate, each where its `when` holds. */
    readonly notes: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
        readonly when: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        readonly text: v.UnionSchema<[v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.MinLengthAction<string, 1, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
            readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        }, undefined>, undefined>, v.MinLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 1, undefined>, v.MaxLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 50, undefined>]>], undefined>;
    }, undefined>, undefined>, undefined>;
    readonly disclaimer: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
        readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 1, undefined>, v.MaxLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 50, undefined>]>], undefined>, undefined>;
}, undefined>;
export type Format = v.InferOutput<typeof formatSchema>;
export type Input = v.InferOutput<typeof inputSchema>;
export type Table = v.InferOutput<typeof tableSchema>;
export type CalculatorValue = v.InferOutput<typeof valueSchema>;
export type Series = v.InferOutput<typeof seriesSchema>;
export type Group = v.InferOutput<typeof groupSchema>;
export type Calculator = v.InferOutput<typeof calculatorSchema>;
