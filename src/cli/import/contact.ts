import type { FormField } from '../../model/content/form.ts';

type ContactField = Pick<FormField, 'id' | 'type'> & { autocomplete?: string };

const BY_NAME: readonly (readonly [RegExp, ContactField])[] = [
  [/^(your |full |contact )?(e )?mail( address)?$|^email/, { id: 'email', type: 'email' }],
  [
    /^(your |mobile |contact )?(tele)?phone( number)?$|^(tel|mobile|whatsapp number)$/,
    { id: 'phone', type: 'tel' },
  ],
  [/^(your |full |contact )?name$/, { id: 'name', type: 'text' }],
  [/^(first|given) name$/, { id: 'first-name', type: 'text', autocomplete: 'given-name' }],
  [
    /^(last|family) name$|^surname$/,
    { id: 'last-name', type: 'text', autocomplete: 'family-name' },
  ],
  [/^company( name)?$|^organi[sz]ation( name)?$/, { id: 'company', type: 'text' }],
];

const BY_TYPE: Readonly<Record<string, ContactField>> = {
  email: { id: 'email', type: 'email' },
  tel: { id: 'phone', type: 'tel' },
};

const BY_AUTOCOMPLETE: Readonly<Record<string, ContactField>> = {
  email: { id: 'email', type: 'email' },
  tel: { id: 'phone', type: 'tel' },
  name: { id: 'name', type: 'text' },
  'given-name': { id: 'first-name', type: 'text', autocomplete: 'given-name' },
  'family-name': { id: 'last-name', type: 'text', autocomplete: 'family-name' },
  organization: { id: 'company', type: 'text' },
};

/** The field of a form that a question for personal data becomes; undefined for other questions. */
export function contactField(
  name: string,
  type: string,
  autocomplete = '',
): ContactField | undefined {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  if (Object.hasOwn(BY_TYPE, type)) return BY_TYPE[type];
  if (Object.hasOwn(BY_AUTOCOMPLETE, autocomplete)) return BY_AUTOCOMPLETE[autocomplete];
  return type === 'text' ? BY_NAME.find(([pattern]) => pattern.test(words))?.[1] : undefined;
}
