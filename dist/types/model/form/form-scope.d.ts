import type { Answers } from '../content/field.ts';
import type { Form } from '../content/form.ts';
import { type Scope } from '../formula/formula.ts';
/**
 * The fields asked for now, with the options that are offered, and what a formula of the form may ask: first its own fields, where hidden
 * ones are blank, then each of the other scopes. A name nobody knows is blank: the quiz it belongs to
 * may not have been taken. `holds` asks whether a condition does; none always does.
 */
export declare function lookAtForm({ fields }: Form, values: Answers, others: readonly Scope[]): {
    scope: Scope;
    holds: (condition: string | undefined) => boolean;
    shown: {
        $comment?: string | undefined;
        id: string;
        label: string;
        help?: string | undefined;
        placeholder?: string | undefined;
        unit?: string | undefined;
        options?: {
            $comment?: string | undefined;
            value: string | number;
            label: string;
            help?: string | undefined;
            score?: number | undefined;
            advice?: string | undefined;
            showIf?: string | undefined;
            exclusive?: boolean | undefined;
        }[] | undefined;
        min?: number | undefined;
        max?: number | undefined;
        step?: number | undefined;
        showIf?: string | undefined;
        type: "consent" | "date" | "email" | "multiline" | "number" | "select" | "several" | "single" | "tel" | "text" | "url";
        required?: boolean | undefined;
        autocomplete?: string | undefined;
        maxLength?: number | undefined;
        half?: boolean | undefined;
        version?: string | undefined;
    }[];
};
