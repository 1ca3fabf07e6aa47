import * as v from 'valibot';
export declare const leadSchema: v.ObjectSchema<{
    readonly schema: v.LiteralSchema<"leadline/lead/1", undefined>;
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.UuidAction<string, "a UUID">]>;
    readonly replaces: v.NullableSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.UuidAction<string, "a UUID">]>, undefined>;
    readonly created: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoTimestampAction<string, "a time in ISO 8601">]>;
    readonly test: v.BooleanSchema<undefined>;
    readonly summary: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, number, undefined>]>;
    readonly priority: v.PicklistSchema<["hot", "warm", "cold"], undefined>;
    readonly contact: v.ObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly email: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly phone: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly phoneE164: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly company: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly role: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly country: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly message: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
    }, undefined>;
    readonly request: v.ObjectSchema<{
        readonly topics: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>, v.MaxLengthAction<string[], 2000, undefined>]>;
        readonly topicLabels: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>, v.MaxLengthAction<string[], 2000, undefined>]>;
        readonly timeframe: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly custom: v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, number, undefined>]>, v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "a finite number">]>, v.BooleanSchema<undefined>, v.NullSchema<undefined>, v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "a finite number">]>], undefined>, undefined>, v.MaxLengthAction<(string | number)[], 2000, undefined>]>], undefined>, undefined>, v.MaxEntriesAction<{
            [x: string]: string | number | boolean | (string | number)[] | null;
        }, number, undefined>]>;
    }, undefined>;
    readonly consent: v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly given: v.BooleanSchema<undefined>;
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly version: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly control: v.LiteralSchema<"checkbox", undefined>;
        readonly locale: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly at: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoTimestampAction<string, "a time in ISO 8601">]>;
    }, undefined>, undefined>, v.MaxLengthAction<{
        id: string;
        given: boolean;
        text: string;
        version: string;
        control: "checkbox";
        locale: string;
        at: string;
    }[], 2000, undefined>]>;
    readonly quiz: v.NullableSchema<v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly score: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "a finite number">]>, undefined>;
        readonly band: v.NullableSchema<v.ObjectSchema<{
            readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        }, undefined>, undefined>;
        readonly areas: v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
            readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
            readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
            readonly score: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "a finite number">]>, undefined>;
        }, undefined>, undefined>, v.MaxLengthAction<{
            id: string;
            label: string;
            score: number | null;
        }[], 2000, undefined>]>;
        readonly outcomes: v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, v.ObjectSchema<{
            readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        }, undefined>, undefined>, v.MaxEntriesAction<{
            [x: string]: {
                id: string;
                title: string;
            };
        }, number, undefined>]>;
        readonly recommendations: v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
            readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
            readonly reason: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        }, undefined>, undefined>, v.MaxLengthAction<{
            id: string;
            title: string;
            reason: string;
        }[], 2000, undefined>]>;
        readonly answers: v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
            readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
            readonly question: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
            readonly value: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, number, undefined>]>, v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "a finite number">]>, v.BooleanSchema<undefined>, v.NullSchema<undefined>, v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "a finite number">]>], undefined>, undefined>, v.MaxLengthAction<(string | number)[], 2000, undefined>]>], undefined>;
            readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, number, undefined>]>;
            readonly score: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "a finite number">]>, undefined>;
        }, undefined>, undefined>, v.MaxLengthAction<{
            id: string;
            question: string;
            value: string | number | boolean | (string | number)[] | null;
            label: string;
            score: number | null;
        }[], 2000, undefined>]>;
    }, undefined>, undefined>;
    readonly estimate: v.NullableSchema<v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly inputs: v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
            readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
            readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
            readonly value: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, number, undefined>]>, v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "a finite number">]>, v.BooleanSchema<undefined>, v.NullSchema<undefined>, v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "a finite number">]>], undefined>, undefined>, v.MaxLengthAction<(string | number)[], 2000, undefined>]>], undefined>;
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, number, undefined>]>;
        }, undefined>, undefined>, v.MaxLengthAction<{
            id: string;
            label: string;
            value: string | number | boolean | (string | number)[] | null;
            text: string;
        }[], 2000, undefined>]>;
        readonly values: v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
            readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
            readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
            readonly value: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "a finite number">]>, undefined>;
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, number, undefined>]>;
            readonly range: v.NullableSchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "a finite number">]>, v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "a finite number">]>], undefined>, undefined>;
        }, undefined>, undefined>, v.MaxLengthAction<{
            id: string;
            label: string;
            value: number | null;
            text: string;
            range: [number, number] | null;
        }[], 2000, undefined>]>;
    }, undefined>, undefined>;
    readonly source: v.ObjectSchema<{
        readonly page: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly referrer: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly landing: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly utm: v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>, v.MaxEntriesAction<{
            [x: string]: string;
        }, number, undefined>]>;
        readonly clickIds: v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>, v.MaxEntriesAction<{
            [x: string]: string;
        }, number, undefined>]>;
        readonly locale: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly timezone: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly widget: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly variant: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly version: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
    }, undefined>;
    readonly signals: v.ObjectSchema<{
        readonly honeypot: v.BooleanSchema<undefined>;
        readonly seconds: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "a finite number">]>;
        readonly freeMail: v.BooleanSchema<undefined>;
        readonly proof: v.NullableSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly captcha: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    }, undefined>;
    readonly flat: v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, number, undefined>]>, v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "a finite number">]>, v.BooleanSchema<undefined>, v.NullSchema<undefined>], undefined>, undefined>, v.MaxEntriesAction<{
        [x: string]: string | number | boolean | null;
    }, number, undefined>]>;
}, undefined>;
