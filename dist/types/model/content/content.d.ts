import * as v from 'valibot';
/** Who asks, and how to reach them without a widget. */
export declare const organizationSchema: v.StrictObjectSchema<{
    readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.MinLengthAction<string, 1, undefined>]>, undefined>;
    readonly person: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
    readonly phone: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
    readonly tel: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
    readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.RegexAction<string, "an e-mail address">]>, undefined>;
    readonly address: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
    readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "an http(s), mailto or tel address or a path">]>, undefined>;
    readonly privacyUrl: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "an http(s), mailto or tel address or a path">]>, undefined>;
    readonly booking: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "an http(s), mailto or tel address or a path">]>, undefined>;
    readonly logo: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "an http(s), mailto or tel address or a path">]>, undefined>;
}, undefined>;
/** One of the alternatives. `weight` 3 against 1: three visitors of four; 0: no longer given. Default 1. */
export declare const variantSchema: v.StrictObjectSchema<{
    readonly $comment: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>;
    readonly weight: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "a whole number">, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, 100, undefined>]>, undefined>;
}, undefined>;
/** A content file: everything the widgets ask, compute and say that is not a button's word. */
export declare const contentSchema: v.StrictObjectSchema<{
    readonly $comment: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
    readonly $schema: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>;
    readonly version: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 64, undefined>]>;
    /** BCP 47 language of the texts. */
    readonly locale: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a language tag such as \"en\" or \"pt-BR\"">]>;
    readonly organization: v.OptionalSchema<v.StrictObjectSchema<{
        readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.MinLengthAction<string, 1, undefined>]>, undefined>;
        readonly person: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
        readonly phone: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
        readonly tel: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
        readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.RegexAction<string, "an e-mail address">]>, undefined>;
        readonly address: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "an http(s), mailto or tel address or a path">]>, undefined>;
        readonly privacyUrl: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "an http(s), mailto or tel address or a path">]>, undefined>;
        readonly booking: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "an http(s), mailto or tel address or a path">]>, undefined>;
        readonly logo: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "an http(s), mailto or tel address or a path">]>, undefined>;
    }, undefined>, undefined>;
    /**
     * Alternatives that are tried on visitors (A/B): each visitor gets one, and formulas ask which, as in
     * `variant = "b"`. It is the same in all widgets of the file and is reported as `source.variant`.
     */
    readonly variants: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly $comment: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>;
        readonly weight: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "a whole number">, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, 100, undefined>]>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        $comment?: string | undefined;
        id: string;
        weight?: number | undefined;
    }[], 2, undefined>, v.MaxLengthAction<{
        $comment?: string | undefined;
        id: string;
        weight?: number | undefined;
    }[], 20, undefined>]>, undefined>;
    readonly quizzes: v.OptionalSchema<v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>, v.StrictObjectSchema<{
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
        readonly shuffle: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
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
            readonly type: v.PicklistSchema<["single", "several", "select", "scale", "yes-no", "number", "text", "multiline", "date"], undefined>;
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
            readonly required: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
            readonly weight: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>]>, undefined>;
            readonly area: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>, undefined>;
            readonly na: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
            readonly shuffle: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
            readonly suggest: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
            readonly gap: v.OptionalSchema<v.StrictObjectSchema<{
                readonly below: v.NumberSchema<undefined>;
                readonly urgent: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
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
        readonly formulas: v.OptionalSchema<v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>, undefined>;
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
            readonly separate: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
            readonly hidden: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
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
            readonly hideScore: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
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
    }, undefined>, undefined>, undefined>;
    readonly calculators: v.OptionalSchema<v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>, v.StrictObjectSchema<{
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
            readonly default: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, v.NumberSchema<undefined>, v.ArraySchema<v.UnionSchema<[v.StringSchema<undefined>, v.NumberSchema<undefined>], undefined>, undefined>, v.StrictObjectSchema<{
                readonly formula: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>;
            }, undefined>], undefined>;
            readonly group: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>, undefined>;
            readonly assumption: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
            readonly source: v.OptionalSchema<v.StrictObjectSchema<{
                readonly label: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.MinLengthAction<string, 1, undefined>]>;
                readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "an http(s), mailto or tel address or a path">]>, undefined>;
                readonly status: v.OptionalSchema<v.PicklistSchema<["confirmed", "unconfirmed", "assumption"], undefined>, undefined>;
            }, undefined>, undefined>;
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
            readonly digits: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
            readonly hidden: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
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
            readonly low: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
            readonly high: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
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
            readonly cumulative: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
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
    }, undefined>, undefined>, undefined>;
    readonly forms: v.OptionalSchema<v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RegexAction<string, "an id: lower-case letters, digits and hyphens">]>, v.StrictObjectSchema<{
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
            readonly autocomplete: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>]>, undefined>;
            readonly maxLength: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
            readonly half: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
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
        readonly priority: v.OptionalSchema<v.StrictObjectSchema<{
            readonly hot: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
            readonly cold: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly routes: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
            readonly when: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, 2000, undefined>]>, undefined>;
            readonly endpoints: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "a whole number">, v.MinValueAction<number, 1, undefined>]>, undefined>, v.MinLengthAction<number[], 1, undefined>]>;
        }, undefined>, undefined>, undefined>;
    }, undefined>, undefined>, undefined>;
}, undefined>;
export type Organization = v.InferOutput<typeof organizationSchema>;
export type Variant = v.InferOutput<typeof variantSchema>;
export type Content = v.InferOutput<typeof contentSchema>;
