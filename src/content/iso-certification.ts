import type { Content } from '../model/content/content.ts';
import { benefit } from './iso-certification/benefit.ts';
import { contact, quote } from './iso-certification/forms.ts';
import { necessity } from './iso-certification/necessity.ts';
import { readiness } from './iso-certification/readiness.ts';
import { spelled } from './iso-certification/spelled.ts';

/**
 * The built-in content: certification of management systems. It names no organization: who asks is
 * said by the page. The first quiz, calculator and form are the defaults.
 */
export const isoCertification: Content = spelled({
  id: 'iso-certification',
  version: '1',
  locale: 'en',
  quizzes: { readiness, necessity },
  calculators: { benefit },
  forms: { quote, contact },
});
