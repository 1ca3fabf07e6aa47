import type { Words } from '../../locales/en.ts';
import type { FormField } from '../../model/content/form.ts';
import type { FormProblem } from '../../model/form/validate-form.ts';
/** What is wrong with a field, in words that say what to do. */
export declare function problemMessage({ code, limit }: FormProblem, field: FormField | undefined, words: Words): string;
