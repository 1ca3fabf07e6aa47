import type { Content } from '../../../model/content/content.ts';
import { type Finding, proved } from '../finding.ts';

/** Ids and types that say who somebody is. */
const PERSONAL_ID =
  /^(name|first-?name|last-?name|e-?mail|phone|tel|mobile|birth(day|date)|address|street)(-|$)/;
const PERSONAL_TYPE = /^(email|tel)$/;

interface Asked {
  readonly id: string;
  readonly type: string;
  readonly required?: boolean | undefined;
}

const isPersonal = ({ id, type }: Asked) =>
  PERSONAL_TYPE.test(type) || (PERSONAL_ID.test(id) && /^(text|multiline|date)$/.test(type));

/** Who asks for personal data asks for leave as well, and does not hide the question in a quiz. */
export function checkPrivacy({ quizzes = {}, forms = {} }: Content): Finding[] {
  return [
    ...Object.entries(forms).flatMap(([id, { fields }]): Finding[] => {
      const place = fields.findIndex(isPersonal);
      if (place < 0) return [];
      const path = `forms.${id}.fields[${place}]`;
      const consents = fields.filter(({ type }) => type === 'consent');
      const what = `"${fields[place]!.id}", and no consent`;
      if (!consents.length) {
        return [
          proved(
            'consent-missing',
            'error',
            path,
            'a field of type "consent" in a form that asks for personal data',
            what,
            'Add {"id": "privacy", "type": "consent", "required": true, …}.',
          ),
        ];
      }
      if (consents.some(({ required, showIf }) => required && !showIf)) return [];
      return [
        proved(
          'consent-missing',
          'error',
          path,
          'a required "consent" that is always shown',
          `${what} that is both`,
          'Set "required": true, without "showIf".',
        ),
      ];
    }),
    ...Object.entries(quizzes).flatMap(([id, { questions }]) =>
      questions.flatMap((question, place): Finding[] =>
        isPersonal(question)
          ? [
              proved(
                'personal-question',
                'warning',
                `quizzes.${id}.questions[${place}]`,
                'personal data to be asked for in a form, with a consent',
                `"${question.id}"`,
                'Move it to a form.',
              ),
            ]
          : [],
      ),
    ),
  ];
}
