import type { Form, FormField } from '../../model/content/form.ts';
import { standardOptions } from './standards.ts';

const name: FormField = { id: 'name', type: 'text', label: 'Name', required: true };
const email: FormField = { id: 'email', type: 'email', label: 'Email', required: true };
const message: FormField = { id: 'message', type: 'multiline', label: 'Message', maxLength: 4000 };

const privacy: FormField = {
  id: 'privacy',
  type: 'consent',
  required: true,
  version: '1',
  label:
    'I agree that {organization} stores what I entered, quiz and calculator included, to answer this request. I can withdraw this at any time.',
};

const thanks = {
  title: 'Thank you',
  text: 'Your request has reached {organization}.',
};

export const quote: Form = {
  title: 'Ask for a quote',
  intro: 'Your answers in quiz and calculator are sent along.',
  fields: [
    { ...name, half: true },
    { id: 'company', type: 'text', label: 'Company', half: true },
    { ...email, half: true },
    { id: 'phone', type: 'tel', label: 'Phone', half: true },
    { id: 'country', type: 'text', label: 'Country', autocomplete: 'country-name', half: true },
    {
      id: 'staff',
      type: 'number',
      label: 'How many people work for you?',
      unit: 'persons',
      min: 1,
      half: true,
    },
    {
      id: 'standards',
      type: 'several',
      label: 'Which standards?',
      options: [...standardOptions, { value: 'other', label: 'Another one, or not sure' }],
    },
    {
      id: 'timeframe',
      type: 'single',
      label: 'When do you want to start?',
      options: [
        { value: 'now', label: 'Now' },
        { value: '3-months', label: 'Within 3 months' },
        { value: '6-months', label: 'Within 6 months' },
        { value: 'year', label: 'Within a year' },
        { value: 'exploring', label: 'Only exploring' },
      ],
    },
    message,
    privacy,
    {
      id: 'marketing',
      type: 'consent',
      version: '1',
      label:
        'I agree that {organization} sends me news and offers by email. I can withdraw this at any time.',
    },
  ],
  submit: 'Send request',
  thanks,
  priority: {
    hot: 'OR(ANY(need, "required-by-law", "required-by-customer"), ANY(timeframe, "now", "3-months"))',
    cold: 'OR(need = "not-necessary", timeframe = "exploring")',
  },
};

export const contact: Form = {
  title: 'Get in touch',
  fields: [name, email, message, privacy],
  submit: 'Send message',
  thanks,
  priority: {
    hot: 'ANY(need, "required-by-law", "required-by-customer")',
    cold: 'need = "not-necessary"',
  },
};
