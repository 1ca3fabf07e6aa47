import type { Lead } from './lead.ts';

/** The words a summary is made of; a language file has them. */
export interface SummaryWords {
  readonly summaryPriority: Readonly<Record<Lead['priority'], string>>;
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

type Labelled = readonly [label: string, text: string];

const MAX_LINE_CHARACTERS = 240;
const MAX_MESSAGE_CHARACTERS = 600;
/** Of each kind; the summary stays within 40 lines. */
const MAX_ITEMS = 5;

/**
 * The lead in plain text, at most 40 lines, for who reads it first: who it is, what they want, how
 * ready they are and where the gaps lie, what it may cost, how to reach them, where they came from.
 * What the lead itself says only by ids, it is told in words.
 *
 * @param custom answers to further fields, then what the page added
 * @param gaps the most urgent first
 */
export function summarize(
  lead: Omit<Lead, 'summary' | 'flat'>,
  words: SummaryWords,
  country: string,
  timeframe: string,
  custom: readonly Labelled[],
  gaps: readonly { readonly id: string; readonly label: string }[],
): string {
  const { contact, request, quiz, estimate, source } = lead;
  const lines: string[] = [];
  const add = (label: string, text: string, limit?: number) => {
    const line = oneLine(text, limit);
    if (line) lines.push(`${withColon(label)} ${line}`);
  };
  const addAll = (items: readonly Labelled[], title?: string) => {
    if (title && items.length) lines.push(withColon(title));
    for (const [label, text] of items.slice(0, MAX_ITEMS)) add(`- ${label}`, text);
  };

  const who = [contact.name || words.summaryNoName, contact.role, contact.company, country];
  const kind = [lead.test && words.summaryTest, words.summaryPriority[lead.priority]];
  add(list(kind, ' | '), list(who));

  add(words.summaryWants, list(request.topicLabels));
  add(words.summaryWhen, timeframe);
  for (const item of custom.slice(0, MAX_ITEMS)) add(...item);
  add(words.summaryMessage, contact.message, MAX_MESSAGE_CHARACTERS);

  if (quiz) {
    const { score, band, areas, outcomes, answers, recommendations } = quiz;
    add(quiz.title, list([score === null ? '' : `${Math.round(score)}/100`, band?.title]) || '–');
    addAll(
      Object.entries(outcomes)
        .filter(([, { id }]) => id !== band?.id)
        .map(([name, { title }]) => [
          // A level of an area bears its id at the end.
          areas.find(({ id }) => name.endsWith(`-${id}`))?.label ?? name,
          title,
        ]),
    );
    addAll(
      gaps.map((gap) => [gap.label, answers.find(({ id }) => id === gap.id)?.label ?? '–']),
      words.summaryGaps,
    );
    addAll(
      recommendations.map(({ title, reason }) => [title, reason]),
      words.summaryRecommended,
    );
  }
  if (estimate) {
    addAll(
      estimate.values.map(({ label, text }) => [label, text]),
      estimate.title,
    );
  }

  add(words.summaryReach, list([contact.email, contact.phoneE164 || contact.phone]));
  const agreed = lead.consent.filter(({ given }) => given).map(({ id }) => id);
  if (lead.consent.length) add(words.summaryConsent, list(agreed) || words.summaryNoConsent);
  add(words.summaryPage, list([source.title, source.page], ' | '));
  add(words.summaryReferrer, source.referrer);
  const campaign = Object.entries(source.utm).map((entry) => entry.join(' ').replace('utm_', ''));
  add(words.summaryCampaign, list(campaign));
  add(words.summaryLocale, list([source.locale, source.timezone]));
  return lines.join('\n');
}

function list(parts: readonly (string | false | undefined)[], separator = ', '): string {
  return parts.filter(Boolean).join(separator);
}

/** A question has its mark already. */
function withColon(label: string): string {
  return oneLine(label).replace(/[^?:]$/, '$&:');
}

/** A visitor's line breaks must not be able to look like lines of ours. */
function oneLine(text: string, limit = MAX_LINE_CHARACTERS): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > limit ? `${line.slice(0, limit - 1).trimEnd()}…` : line;
}
