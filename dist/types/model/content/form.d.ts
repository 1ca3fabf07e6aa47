import * as v from 'valibot';
export declare const formFieldSchema: v.StrictObjectSchema<{
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
    readonly type: v.PicklistSchema<["text", "email", "tel", "url", "number", "date", "multiline", "single", "select", "several", "consent"], undefined>;
    readonly section: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>, undefined>;
    readonly required: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    /** The browser's own name for what belongs here (HTML `autocomplete`); right by default for the contact fields. */
    readonly autocomplete: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>]>, undefined>;
    readonly maxLength: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    /** Stands beside its neighbour where there is room. */
    readonly half: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    /** Of a consent: which wording this is; kept with the lead. */
    readonly version: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>]>, undefined>;
}, undefined>;
export declare const formSchema: v.StrictObjectSchema<{
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
    /** Each one with fields to show is a step of its own; so are the fields without one. */
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
    readonly fields: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
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
        readonly type: v.PicklistSchema<["text", "email", "tel", "url", "number", "date", "multiline", "single", "select", "several", "consent"], undefined>;
        readonly section: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>, undefined>;
        readonly required: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        /** The browser's own name for what belongs here (HTML `autocomplete`); right by default for the contact fields. */
        readonly autocomplete: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>]>, undefined>;
        readonly maxLength: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
        /** Stands beside its neighbour where there is room. */
        readonly half: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        /** Of a consent: which wording this is; kept with the lead. */
        readonly version: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>]>, undefined>;
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
        type: "consent" | "date" | "email" | "multiline" | "number" | "select" | "several" | "single" | "tel" | "text" | "url";
        section?: string | undefined;
        required?: boolean | undefined;
        autocomplete?: string | undefined;
        maxLength?: number | undefined;
        half?: boolean | undefined;
        version?: string | undefined;
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
        type: "consent" | "date" | "email" | "multiline" | "number" | "select" | "several" | "single" | "tel" | "text" | "url";
        section?: string | undefined;
        required?: boolean | undefined;
        autocomplete?: string | undefined;
        maxLength?: number | undefined;
        half?: boolean | undefined;
        version?: string | undefined;
    }[], 200, undefined>]>;
    /** The words on the button. */
    readonly submit: v.UnionSchema<[v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.MinLengthAction<string, 1, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
        readonly showIf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 1, undefined>, v.MaxLengthAction<{
        text: string;
        showIf?: string | undefined;
    }[], 50, undefined>]>], undefined>;
    /** Shown when the lead is confirmed. */
    readonly thanks: v.OptionalSchema<v.StrictObjectSchema<{
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
    }, undefined>, undefined>;
    /** How urgent a lead is. Formulas over the form's fields, the quiz's answers and outcomes and the calculator's values; neither: warm. */
    readonly priority: v.OptionalSchema<v.StrictObjectSchema<{
        readonly hot: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        readonly cold: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
    }, undefined>, undefined>;
    /**
     * Which of the page's endpoints get the lead: the first rule whose `when` holds (or has none) decides.
     * `endpoints` are places in the setting of that name, from 1. Where no rule holds, or none of its
     * places has an endpoint, all of them get it: content never adds an endpoint and never loses a lead.
     */
    readonly routes: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
        readonly when: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        readonly endpoints: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "a whole number">, v.MinValueAction<number, 1, undefined>]>, undefined>, v.MinLengthAction<number[], 1, undefined>]>;
    }, undefined>, undefined>, undefined>;
}, undefined>;
export type FormField = v.InferOutput<typeof formFieldSchema>;
export type Form = v.InferOutput<typeof formSchema>;
