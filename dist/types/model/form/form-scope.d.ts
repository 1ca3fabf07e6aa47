import type { Organization } from '../content/content.ts';
import type { Answers } from '../content/field.ts';
import type { Form, FormField } from '../content/form.ts';
import type { Text } from '../content/primitives.ts';
import type { Section } from '../content/section.ts';
import { type Scope } from '../formula/formula.ts';
import { type SaidOption } from './answer.ts';
import { type Filled } from './fill-text.ts';
/** A field as it is read, with the options that are offered and the section it stands in. */
export type ShownField = Omit<Filled<FormField>, 'options' | 'section'> & {
    readonly section: Section;
    readonly options?: readonly SaidOption[] | undefined;
};
/**
 * The fields asked for now, and what a formula of the form may ask: first its own fields, where hidden
 * ones are blank, then each of the other scopes. A name nobody knows is blank: the quiz it belongs to
 * may not have been taken. `holds` asks whether a condition does; none always does.
 *
 * @param organization what `{organization}` stands for in its texts
 * @param at the section whose step is shown, if any of its fields is; else it is the first
 */
export declare function lookAtForm({ fields, sections }: Form, values: Answers, others: readonly Scope[], organization?: Organization, at?: Section): {
    scope: Scope;
    holds: (condition: string | undefined) => boolean;
    fill: (text: Text | undefined) => string;
    shown: ShownField[];
    steps: {
        $comment?: string | undefined;
        id: string;
        title: string | {
            text: string;
            showIf?: string | undefined;
        }[];
        text?: string | {
            text: string;
            showIf?: string | undefined;
        }[] | undefined;
        showIf?: string | undefined;
    }[];
    section: {
        $comment?: string | undefined;
        id: string;
        title: string | {
            text: string;
            showIf?: string | undefined;
        }[];
        text?: string | {
            text: string;
            showIf?: string | undefined;
        }[] | undefined;
        showIf?: string | undefined;
    } | undefined;
    place: {
        step: number;
        of: number;
    };
};
