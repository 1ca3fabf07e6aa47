import type { Words } from '../../locales/en.ts';
import { say } from '../../locales/say.ts';
import type { FormField } from '../../model/content/form.ts';
import type { FormProblem } from '../../model/form/validate-form.ts';

const CHOICES = ['single', 'select', 'several'];

/** What is wrong with a field, in words that say what to do. */
export function problemMessage(
  { code, limit }: FormProblem,
  field: FormField | undefined,
  words: Words,
): string {
  const label = field?.label ?? '';
  const texts: Record<FormProblem['code'], string> = {
    required: CHOICES.includes(field?.type ?? '') ? words.requiredChoice : words.required,
    email: words.emailError,
    tel: words.telError,
    url: words.urlError,
    number: words.numberError,
    min: words.minError,
    max: words.maxError,
    'too-long': words.tooLongError,
    option: words.optionError,
    date: words.dateError,
    consent: words.consentError,
  };
  return say(texts[code], { label, limit: limit ?? '' });
}
