import { type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import type { Answer, Answers } from '../../model/content/field.ts';
import type { Section } from '../../model/content/section.ts';
import type { ShownField } from '../../model/form/form-scope.ts';
import type { Problem } from '../../ui/error-summary.ts';
/**
 * The fields asked for, and one that nobody sees.
 *
 * @param section that of the step shown; the other fields keep what stands in them
 * @param privacyUrl where the privacy notice stands, beside the consent that needs it
 */
export declare function formFields(shown: readonly ShownField[], section: Section, values: Answers, problems: readonly Problem[], privacyUrl: string | undefined, locale: string, words: Words, onAnswer: (field: ShownField, answer: Answer, badInput?: boolean) => void, onTrapped: (isTrapped: boolean) => void): TemplateResult;
/**
 * The button forward, the page's captcha before it where it sends, and other buttons beside it. The second of
 * two quick clicks was meant for what the button did before.
 *
 * @param isLast it sends; else it leads to the next step
 * @param label the words on it
 */
export declare function formActions(isLast: boolean, isBusy: boolean, label: string, onSubmit: () => unknown, others: readonly unknown[]): TemplateResult;
