import type { Lead } from '../../model/lead/lead.ts';
import { gapsOf } from '../inbox/gaps.ts';
import {
  PRIORITY_WORDS,
  countryWords,
  estimateWords,
  findingWords,
  scoreWords,
  timeframeWords,
} from '../inbox/plain-words.ts';

const GAPS = 5;
const ESTIMATES = 4;

/** A lead in a line: how urgent, who, what they want. */
export function leadHeadline(lead: Lead): string {
  const { contact, request } = lead;
  const who = [contact.name || contact.email, contact.company].filter(Boolean).join(', ');
  const wants = request.topicLabels.join(', ');
  const line = `${PRIORITY_WORDS[lead.priority]} lead: ${who || 'without a name'}${wants ? ` – ${wants}` : ''}`;
  return oneLine(lead.test ? `Test: ${line}` : line);
}

export interface Section {
  title: string;
  /** A label and what stands beside it; without a label a paragraph of its own. */
  lines: (readonly [label: string, text: string])[];
}

/** Everything a salesperson takes from a lead, in the order it is read. Empty parts are left out. */
export function leadSections(lead: Lead): Section[] {
  const { contact, request, quiz, estimate, consent, source } = lead;
  const sections: Section[] = [
    {
      title: 'Contact',
      lines: [
        ['Name', contact.name],
        ['Company', contact.company],
        ['Role', contact.role],
        ['E-mail', contact.email],
        ['Phone', contact.phoneE164 || contact.phone],
        ['Country', countryWords(contact.country)],
      ],
    },
    {
      title: 'Request',
      lines: [
        ['Wants', request.topicLabels.join(', ')],
        ['When', timeframeWords(request.timeframe)],
        ['Message', contact.message],
      ],
    },
    {
      title: quiz?.title || 'Quiz',
      lines: quiz
        ? [
            ['Finding', findingWords(quiz)],
            ['Level', quiz.band?.title ?? ''],
            ['Score', quiz.score === null ? '' : scoreWords(quiz.score)],
            ...gapsOf(lead, GAPS).map(
              ({ label, answer }) => ['Gap', `${label}: ${answer}`] as const,
            ),
            ['Recommended', quiz.recommendations.map(({ title }) => title).join(', ')],
          ]
        : [],
    },
    {
      title: estimate?.title || 'Estimate',
      lines: (estimate?.values ?? [])
        .slice(0, ESTIMATES)
        .map((value) => [value.label, estimateWords(value)] as const),
    },
    {
      title: 'Answers',
      lines: (quiz?.answers ?? []).map(({ question, label }) => [question, label] as const),
    },
    {
      title: 'Consent',
      lines: consent.map(({ text, given }) => [given ? 'given' : 'not given', text] as const),
    },
    {
      title: 'Source',
      lines: [
        ['Page', [source.title, source.page].filter(Boolean).join(' – ')],
        ['Language', source.locale],
        ['Time zone', source.timezone],
      ],
    },
  ];
  return sections
    .map(({ title, lines }) => ({
      title: oneLine(title),
      lines: lines.filter(([, text]) => text !== ''),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** What a visitor wrote must not begin a line of its own where one is asked for. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
