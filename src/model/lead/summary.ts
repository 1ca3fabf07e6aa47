import type { Lead, Priority } from './lead.ts';

/** The words a summary is made of; a language file has them. */
export interface SummaryWords {
  readonly summaryHot: string;
  readonly summaryWarm: string;
  readonly summaryCold: string;
  readonly summaryTest: string;
  readonly summaryNoName: string;
  readonly summaryWants: string;
  readonly summaryWhen: string;
  readonly summaryMessage: string;
  readonly summaryGaps: string;
  readonly summaryRecommended: string;
  readonly summaryReach: string;
  readonly summaryConsent: string;
  readonly summaryNoConsent: string;
  readonly summaryPage: string;
  readonly summaryReferrer: string;
  readonly summaryCampaign: string;
  readonly summaryLocale: string;
}

/** What the lead itself says only by ids, in words. */
export interface SummaryDetails {
  readonly country: string;
  readonly timeframe: string;
  /** Answers to further fields, then what the page added. */
  readonly custom: readonly { readonly label: string; readonly text: string }[];
  /** Most urgent first. */
  readonly gaps: readonly { readonly id: string; readonly label: string }[];
}

const MAX_LINE_CHARACTERS = 240;
const MAX_MESSAGE_CHARACTERS = 600;
const MAX_CUSTOM = 6;
const MAX_OUTCOMES = 5;
const MAX_GAPS = 5;
const MAX_RECOMMENDATIONS = 3;
const MAX_FIGURES = 6;

const PRIORITY_WORDS = {
  hot: 'summaryHot',
  warm: 'summaryWarm',
  cold: 'summaryCold',
} as const satisfies Record<Priority, keyof SummaryWords>;

/**
 * The lead in plain text, at most 40 lines, for who reads it first: who it is, what they want, how
 * ready they are and where the gaps lie, what it may cost, how to reach them, where they came from.
 */
export function summarize(
  lead: Omit<Lead, 'summary' | 'flat'>,
  details: SummaryDetails,
  words: SummaryWords,
): string {
  const { contact, request, quiz, estimate, source } = lead;
  const lines: string[] = [];
  const add = (label: string, text: string, limit = MAX_LINE_CHARACTERS) => {
    const line = oneLine(text, limit);
    if (line) lines.push(`${oneLine(label, limit)}: ${line}`);
  };
  const item = (label: string, text: string) => add(`- ${label}`, text);

  const kind = words[PRIORITY_WORDS[lead.priority]];
  const who = [contact.name || words.summaryNoName, contact.role, contact.company, details.country];
  add(lead.test ? `${words.summaryTest} | ${kind}` : kind, list(who, ', '));

  add(words.summaryWants, list(request.topicLabels, ', '));
  add(words.summaryWhen, details.timeframe);
  for (const { label, text } of details.custom.slice(0, MAX_CUSTOM)) add(label, text);
  add(words.summaryMessage, contact.message, MAX_MESSAGE_CHARACTERS);

  if (quiz) {
    const score = quiz.score === null ? '' : `${Math.round(quiz.score)}/100`;
    add(quiz.title, list([score, quiz.band?.title], ', ') || '–');
    const outcomes = Object.entries(quiz.outcomes).filter(([, { id }]) => id !== quiz.band?.id);
    for (const [name, { title }] of outcomes.slice(0, MAX_OUTCOMES)) item(name, title);
    const gaps = details.gaps.slice(0, MAX_GAPS);
    if (gaps.length) lines.push(`${words.summaryGaps}:`);
    for (const { id, label } of gaps) {
      item(label, quiz.answers.find((answer) => answer.id === id)?.label ?? '–');
    }
    const recommended = quiz.recommendations.slice(0, MAX_RECOMMENDATIONS);
    if (recommended.length) lines.push(`${words.summaryRecommended}:`);
    for (const { title, reason } of recommended) item(title, reason);
  }

  if (estimate) {
    lines.push(`${oneLine(estimate.title, MAX_LINE_CHARACTERS)}:`);
    for (const { label, text } of estimate.values.slice(0, MAX_FIGURES)) item(label, text);
  }

  add(words.summaryReach, list([contact.email, contact.phoneE164 || contact.phone], ', '));
  const agreed = lead.consent.filter(({ given }) => given).map(({ id }) => id);
  if (lead.consent.length) add(words.summaryConsent, list(agreed, ', ') || words.summaryNoConsent);
  add(words.summaryPage, list([source.title, source.page], ' | '));
  add(words.summaryReferrer, source.referrer);
  add(
    words.summaryCampaign,
    list(
      Object.entries(source.utm).map(([name, value]) => `${name.replace(/^utm_/, '')} ${value}`),
      ', ',
    ),
  );
  add(words.summaryLocale, list([source.locale, source.timezone], ', '));
  return lines.join('\n');
}

function list(parts: readonly (string | undefined)[], separator: string): string {
  return parts.filter(Boolean).join(separator);
}

/** A visitor's line breaks must not be able to look like lines of ours. */
function oneLine(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > limit ? `${line.slice(0, limit - 1).trimEnd()}…` : line;
}
