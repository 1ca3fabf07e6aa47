import { isoCertification } from '../src/content/iso-certification.ts';
import { en } from '../src/locales/en.ts';
import { createCalculator } from '../src/model/calculator/create-calculator.ts';
import { leadEstimate } from '../src/model/calculator/lead-estimate.ts';
import { buildLead } from '../src/model/lead/build-lead.ts';
import type { Lead } from '../src/model/lead/lead.ts';
import { createQuiz } from '../src/model/quiz/create-quiz.ts';
import { leadQuiz } from '../src/model/quiz/lead-quiz.ts';
import { version } from '../src/model/version.ts';

const ANSWERS = {
  sector: 'manufacturing',
  markets: ['eu'],
  a1: 'b',
  a2: 'b',
  a3: 'c',
  a4: 'c',
  a5: 'b',
  a6: ['a', 'b'],
  ...Object.fromEntries(Array.from({ length: 18 }, (_, at) => [`r${at + 1}`, (at % 3) + 1])),
  standards: ['iso-9001'],
  records: '3-6',
};

/** A whole lead as the built-in quiz, calculator and form make one, for those who build what takes leads. */
export function sampleLead(): Lead {
  const quiz = createQuiz('readiness', isoCertification.quizzes!['readiness']!);
  const quizzed = quiz.evaluate(ANSWERS);
  const calculator = createCalculator('benefit', isoCertification.calculators!['benefit']!, 'en');
  const estimated = calculator.evaluate({ staff: 40, standards: ['iso-9001'] });
  const created = '2026-11-23T09:05:49.923Z';
  return buildLead({
    id: '59fe0cee-63d2-4fda-b5eb-618ca977d955',
    replaces: null,
    created,
    test: true,
    form: isoCertification.forms!['quote']!,
    values: {
      name: 'Maria Example',
      company: 'Example Castings Ltd',
      email: 'maria@example.com',
      phone: '+351 21 000 0000',
      country: 'Portugal',
      staff: 40,
      standards: ['iso-9001'],
      timeframe: '3-months',
      message: 'Our largest customer asks for a certificate by summer.',
      privacy: true,
    },
    context: {},
    consents: {
      privacy: { text: 'I agree that Example Consultants answer my request.', at: created },
      marketing: { text: 'I agree that Example Consultants send me news.', at: null },
    },
    locale: 'en',
    quiz: leadQuiz(quiz, quizzed),
    estimate: leadEstimate(calculator, estimated),
    gaps: quizzed.gaps,
    scopes: [quizzed.scope, estimated.scope],
    source: {
      page: 'https://www.example.com/iso',
      title: 'Is certification necessary?',
      referrer: '',
      landing: 'https://www.example.com/',
      utm: { utm_source: 'newsletter' },
      clickIds: {},
      locale: 'en',
      timezone: 'Europe/Lisbon',
      widget: 'leadline-form',
      variant: '',
      version,
    },
    signals: { honeypot: false, seconds: 42, proof: null },
    words: en,
  });
}
