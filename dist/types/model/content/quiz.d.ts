import * as v from 'valibot';
export type { Section } from './section.ts';
export declare const questionSchema: v.StrictObjectSchema<{
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
    /** `scale`: steps of 0, 1, 2 … points; `yes-no`: answers 1 and 0. */
    readonly type: v.PicklistSchema<["single", "several", "select", "scale", "yes-no", "number", "text", "multiline", "date"], undefined>;
    /** Of a scale, the lowest step first; without them those of the quiz. */
    readonly steps: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.MinLengthAction<string, 1, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
        readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 1, undefined>, v.MaxLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 50, undefined>]>], undefined>, undefined>, v.MinLengthAction<(string | {
        text: string;
        showIf?: string | undefined;
    }[])[], 2, undefined>, v.MaxLengthAction<(string | {
        text: string;
        showIf?: string | undefined;
    }[])[], 20, undefined>]>, undefined>;
    readonly section: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>, undefined>;
    /** False: may be passed over. Default true. */
    readonly required: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    /** Counts this often in the weighted score and in its area; without it the question is not scored. */
    readonly weight: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>]>, undefined>;
    readonly area: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>, undefined>;
    /** "Does not apply" is offered; it leaves the sum. */
    readonly na: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    /** The options are shown in random order, each visitor's own; those that stand alone stay last. */
    readonly shuffle: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    /** Pre-selects an answer; a formula, e.g. `recommended` for the ids recommended so far. */
    readonly suggest: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    /** What to do next where the answer's score is under `below`; listed first where it is at most `urgent`. */
    readonly gap: v.OptionalSchema<v.StrictObjectSchema<{
        readonly below: v.NumberSchema<undefined>;
        readonly urgent: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
        /** Short name of the subject, such as "Internal audit and management review"; without it the question itself. */
        readonly label: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.MinLengthAction<string, 1, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
            readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        }, undefined>, undefined>, v.MinLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 1, undefined>, v.MaxLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 50, undefined>]>], undefined>, undefined>;
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
        /** Where the subject stands, such as "9.2, 9.3". */
        readonly reference: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
            readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        }, undefined>, undefined>, v.MinLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 1, undefined>, v.MaxLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 50, undefined>]>], undefined>, undefined>;
    }, undefined>, undefined>;
}, undefined>;
/** A part of the score, as a percentage. Without `score`: the weighted percentage of the questions of this area. */
export declare const areaSchema: v.StrictObjectSchema<{
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
    readonly score: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    /** True: its questions do not count in the quiz's own score. */
    readonly separate: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    /** True: not in the result, only there for formulas. */
    readonly hidden: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    /** Further questions that count here, each with its own weight: `{"r9": 2}`. */
    readonly include: v.OptionalSchema<v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>, v.NumberSchema<undefined>, undefined>, undefined>;
}, undefined>;
/** A level; reached from this score on. Listed from the lowest up. */
export declare const bandSchema: v.StrictObjectSchema<{
    readonly $comment: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 64, undefined>]>;
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
    readonly from: v.NumberSchema<undefined>;
}, undefined>;
/** While `when` holds, the level is at most this one, whatever the score. */
export declare const gateSchema: v.StrictObjectSchema<{
    readonly $comment: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
    readonly when: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>;
    readonly atMost: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 64, undefined>]>;
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
}, undefined>;
/** A finding decided by ordered rules: the first whose `when` holds (or has none) is the outcome; none: undecided. */
export declare const ruleOutcomeSchema: v.StrictObjectSchema<{
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
    readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    readonly rules: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
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
        /** What to do next. */
        readonly next: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
            readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        }, undefined>, undefined>, v.MinLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 1, undefined>, v.MaxLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 50, undefined>]>], undefined>, undefined>;
        readonly when: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        id: string;
        title: string | {
            text: string;
            showIf?: string | undefined;
        }[];
        text?: string | {
            text: string;
            showIf?: string | undefined;
        }[] | undefined;
        next?: string | {
            text: string;
            showIf?: string | undefined;
        }[] | undefined;
        when?: string | undefined;
    }[], 1, undefined>]>;
    /** Shown where no rule holds, e.g. because questions were passed over. */
    readonly undecided: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
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
/** A finding that puts a score of its own into the quiz's bands. The quiz's gates count as well. */
export declare const gradedOutcomeSchema: v.StrictObjectSchema<{
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
    readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    readonly score: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>;
    readonly gates: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
        readonly $comment: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
        readonly when: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>;
        readonly atMost: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 64, undefined>]>;
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
    }, undefined>, undefined>, undefined>;
}, undefined>;
export declare const recommendationSchema: v.StrictObjectSchema<{
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
    /** The rule with the highest rank that holds gives the reason; at equal rank the first. */
    readonly rules: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly when: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>;
        readonly rank: v.NumberSchema<undefined>;
        readonly reason: v.UnionSchema<[v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.MinLengthAction<string, 1, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
            readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        }, undefined>, undefined>, v.MinLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 1, undefined>, v.MaxLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 50, undefined>]>], undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        when: string;
        rank: number;
        reason: string | {
            text: string;
            showIf?: string | undefined;
        }[];
    }[], 1, undefined>]>;
    /** A remark shown with it, such as "accreditation, never certification". */
    readonly note: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
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
export declare const quizSchema: v.StrictObjectSchema<{
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
    /** Minutes it takes, told before the start. */
    readonly minutes: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    readonly sections: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
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
    }, undefined>, undefined>, undefined>;
    /** The questions of each section are asked in random order, each visitor's own; one with `showIf` stays behind the question it follows. */
    readonly shuffle: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    /** The steps of every scale that has none of its own. */
    readonly steps: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.MinLengthAction<string, 1, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
        readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 1, undefined>, v.MaxLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 50, undefined>]>], undefined>, undefined>, v.MinLengthAction<(string | {
        text: string;
        showIf?: string | undefined;
    }[])[], 2, undefined>, v.MaxLengthAction<(string | {
        text: string;
        showIf?: string | undefined;
    }[])[], 20, undefined>]>, undefined>;
    readonly questions: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
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
        /** `scale`: steps of 0, 1, 2 … points; `yes-no`: answers 1 and 0. */
        readonly type: v.PicklistSchema<["single", "several", "select", "scale", "yes-no", "number", "text", "multiline", "date"], undefined>;
        /** Of a scale, the lowest step first; without them those of the quiz. */
        readonly steps: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.MinLengthAction<string, 1, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
            readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        }, undefined>, undefined>, v.MinLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 1, undefined>, v.MaxLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 50, undefined>]>], undefined>, undefined>, v.MinLengthAction<(string | {
            text: string;
            showIf?: string | undefined;
        }[])[], 2, undefined>, v.MaxLengthAction<(string | {
            text: string;
            showIf?: string | undefined;
        }[])[], 20, undefined>]>, undefined>;
        readonly section: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>, undefined>;
        /** False: may be passed over. Default true. */
        readonly required: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        /** Counts this often in the weighted score and in its area; without it the question is not scored. */
        readonly weight: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>]>, undefined>;
        readonly area: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>, undefined>;
        /** "Does not apply" is offered; it leaves the sum. */
        readonly na: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        /** The options are shown in random order, each visitor's own; those that stand alone stay last. */
        readonly shuffle: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        /** Pre-selects an answer; a formula, e.g. `recommended` for the ids recommended so far. */
        readonly suggest: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        /** What to do next where the answer's score is under `below`; listed first where it is at most `urgent`. */
        readonly gap: v.OptionalSchema<v.StrictObjectSchema<{
            readonly below: v.NumberSchema<undefined>;
            readonly urgent: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
            /** Short name of the subject, such as "Internal audit and management review"; without it the question itself. */
            readonly label: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.MinLengthAction<string, 1, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
                readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
                readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
            }, undefined>, undefined>, v.MinLengthAction<{
                text: string;
                showIf?: string | undefined;
            }[], 1, undefined>, v.MaxLengthAction<{
                text: string;
                showIf?: string | undefined;
            }[], 50, undefined>]>], undefined>, undefined>;
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
            /** Where the subject stands, such as "9.2, 9.3". */
            readonly reference: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
                readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
                readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
            }, undefined>, undefined>, v.MinLengthAction<{
                text: string;
                showIf?: string | undefined;
            }[], 1, undefined>, v.MaxLengthAction<{
                text: string;
                showIf?: string | undefined;
            }[], 50, undefined>]>], undefined>, undefined>;
        }, undefined>, undefined>;
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
        type: "date" | "multiline" | "number" | "scale" | "select" | "several" | "single" | "text" | "yes-no";
        steps?: (string | {
            text: string;
            showIf?: string | undefined;
        }[])[] | undefined;
        section?: string | undefined;
        required?: boolean | undefined;
        weight?: number | undefined;
        area?: string | undefined;
        na?: boolean | undefined;
        shuffle?: boolean | undefined;
        suggest?: string | undefined;
        gap?: {
            below: number;
            urgent?: number | undefined;
            label?: string | {
                text: string;
                showIf?: string | undefined;
            }[] | undefined;
            text: string | {
                text: string;
                showIf?: string | undefined;
            }[];
            reference?: string | {
                text: string;
                showIf?: string | undefined;
            }[] | undefined;
        } | undefined;
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
        type: "date" | "multiline" | "number" | "scale" | "select" | "several" | "single" | "text" | "yes-no";
        steps?: (string | {
            text: string;
            showIf?: string | undefined;
        }[])[] | undefined;
        section?: string | undefined;
        required?: boolean | undefined;
        weight?: number | undefined;
        area?: string | undefined;
        na?: boolean | undefined;
        shuffle?: boolean | undefined;
        suggest?: string | undefined;
        gap?: {
            below: number;
            urgent?: number | undefined;
            label?: string | {
                text: string;
                showIf?: string | undefined;
            }[] | undefined;
            text: string | {
                text: string;
                showIf?: string | undefined;
            }[];
            reference?: string | {
                text: string;
                showIf?: string | undefined;
            }[] | undefined;
        } | undefined;
    }[], 2000, undefined>]>;
    /** Named calculations that conditions, scores and texts may use; in any order. */
    readonly formulas: v.OptionalSchema<v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>, undefined>;
    /** 0–100. Without it: the weighted percentage of all questions with a weight, but those of separate areas. */
    readonly score: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    readonly areas: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
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
        readonly score: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        /** True: its questions do not count in the quiz's own score. */
        readonly separate: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        /** True: not in the result, only there for formulas. */
        readonly hidden: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        /** Further questions that count here, each with its own weight: `{"r9": 2}`. */
        readonly include: v.OptionalSchema<v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>, v.NumberSchema<undefined>, undefined>, undefined>;
    }, undefined>, undefined>, undefined>;
    readonly bands: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
        readonly $comment: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 64, undefined>]>;
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
        readonly from: v.NumberSchema<undefined>;
    }, undefined>, undefined>, undefined>;
    readonly gates: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
        readonly $comment: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
        readonly when: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>;
        readonly atMost: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 64, undefined>]>;
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
    }, undefined>, undefined>, undefined>;
    readonly outcomes: v.OptionalSchema<v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>, v.UnionSchema<[v.StrictObjectSchema<{
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
        readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        readonly rules: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
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
            /** What to do next. */
            readonly next: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
                readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
                readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
            }, undefined>, undefined>, v.MinLengthAction<{
                text: string;
                showIf?: string | undefined;
            }[], 1, undefined>, v.MaxLengthAction<{
                text: string;
                showIf?: string | undefined;
            }[], 50, undefined>]>], undefined>, undefined>;
            readonly when: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        }, undefined>, undefined>, v.MinLengthAction<{
            id: string;
            title: string | {
                text: string;
                showIf?: string | undefined;
            }[];
            text?: string | {
                text: string;
                showIf?: string | undefined;
            }[] | undefined;
            next?: string | {
                text: string;
                showIf?: string | undefined;
            }[] | undefined;
            when?: string | undefined;
        }[], 1, undefined>]>;
        /** Shown where no rule holds, e.g. because questions were passed over. */
        readonly undecided: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
            readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        }, undefined>, undefined>, v.MinLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 1, undefined>, v.MaxLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 50, undefined>]>], undefined>, undefined>;
    }, undefined>, v.StrictObjectSchema<{
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
        readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        readonly score: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>;
        readonly gates: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
            readonly $comment: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
            readonly when: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>;
            readonly atMost: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 64, undefined>]>;
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
        }, undefined>, undefined>, undefined>;
    }, undefined>], undefined>, undefined>, undefined>;
    readonly recommendations: v.OptionalSchema<v.StrictObjectSchema<{
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
        readonly limit: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 1, undefined>]>;
        readonly items: v.ArraySchema<v.StrictObjectSchema<{
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
            /** The rule with the highest rank that holds gives the reason; at equal rank the first. */
            readonly rules: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
                readonly when: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>;
                readonly rank: v.NumberSchema<undefined>;
                readonly reason: v.UnionSchema<[v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.MinLengthAction<string, 1, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
                    readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
                    readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
                }, undefined>, undefined>, v.MinLengthAction<{
                    text: string;
                    showIf?: string | undefined;
                }[], 1, undefined>, v.MaxLengthAction<{
                    text: string;
                    showIf?: string | undefined;
                }[], 50, undefined>]>], undefined>;
            }, undefined>, undefined>, v.MinLengthAction<{
                when: string;
                rank: number;
                reason: string | {
                    text: string;
                    showIf?: string | undefined;
                }[];
            }[], 1, undefined>]>;
            /** A remark shown with it, such as "accreditation, never certification". */
            readonly note: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
                readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
                readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
            }, undefined>, undefined>, v.MinLengthAction<{
                text: string;
                showIf?: string | undefined;
            }[], 1, undefined>, v.MaxLengthAction<{
                text: string;
                showIf?: string | undefined;
            }[], 50, undefined>]>], undefined>, undefined>;
        }, undefined>, undefined>;
        /** Shown where two or more are recommended. */
        readonly several: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
            readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        }, undefined>, undefined>, v.MinLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 1, undefined>, v.MaxLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 50, undefined>]>], undefined>, undefined>;
    }, undefined>, undefined>;
    /** Remarks in the result, each where its `when` holds. */
    readonly notes: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
        readonly when: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>;
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
    readonly result: v.OptionalSchema<v.StrictObjectSchema<{
        readonly title: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
            readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        }, undefined>, undefined>, v.MinLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 1, undefined>, v.MaxLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 50, undefined>]>], undefined>, undefined>;
        /** Said under every result, e.g. that this is a self-assessment. */
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
        readonly gapsTitle: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
            readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        }, undefined>, undefined>, v.MinLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 1, undefined>, v.MaxLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 50, undefined>]>], undefined>, undefined>;
        /** The score is not shown as a percentage; only bands and outcomes. */
        readonly hideScore: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        /** Words behind the score, such as "points". Default "%". */
        readonly scoreUnit: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
            readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        }, undefined>, undefined>, v.MinLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 1, undefined>, v.MaxLengthAction<{
            text: string;
            showIf?: string | undefined;
        }[], 50, undefined>]>], undefined>, undefined>;
        /** A mark on the score's scale, e.g. where a stage 2 audit becomes plausible. */
        readonly mark: v.OptionalSchema<v.StrictObjectSchema<{
            readonly at: v.NumberSchema<undefined>;
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
        }, undefined>, undefined>;
    }, undefined>, undefined>;
}, undefined>;
export type Question = v.InferOutput<typeof questionSchema>;
export type Area = v.InferOutput<typeof areaSchema>;
export type Band = v.InferOutput<typeof bandSchema>;
export type Gate = v.InferOutput<typeof gateSchema>;
export type RuleOutcome = v.InferOutput<typeof ruleOutcomeSchema>;
export type GradedOutcome = v.InferOutput<typeof gradedOutcomeSchema>;
export type Recommendation = v.InferOutput<typeof recommendationSchema>;
export type Quiz = v.InferOutput<typeof quizSchema>;
