import type { Answer, Answers } from '../content/field.ts';
import type { Organization } from '../content/content.ts';
import type { Form } from '../content/form.ts';
import { answerText } from '../form/answer-text.ts';
import { MAX_TEXT_LENGTH, toAnswer, toFiniteNumber } from '../form/answer.ts';
import { type ShownField, lookAtForm } from '../form/form-scope.ts';
import { type Scope, holdsIn } from '../formula/formula.ts';
import { flatten } from './flat.ts';
import { isFreeMail } from './free-mail.ts';
import { leadValue } from './lead-value.ts';
import {
  type Lead,
  type LeadConsent,
  type LeadContact,
  type LeadEstimate,
  type LeadQuiz,
  type LeadSignals,
  type LeadSource,
  type LeadValue,
  LEAD_SCHEMA,
  type Priority,
} from './lead.ts';
import { phoneE164 } from './phone-number.ts';
import { type SummaryWords, summarize } from './summary.ts';

/** Everything known when the visitor submits; the lead follows from it. */
export interface LeadFacts {
  /** UUID. */
  id: string;
  replaces: string | null;
  /** ISO 8601 in UTC. */
  created: string;
  test: boolean;
  form: Form;
  /** What `{organization}` stands for in its texts. */
  organization?: Organization;
  /** As in the form; numbers may still be texts. Only what is shown is sent. */
  values: Answers;
  /** The page's hidden fields. Anything but texts, numbers, booleans and lists of them is left out. */
  context: Readonly<Record<string, unknown>>;
  /** By the id of the consent: when its box was last touched, and the exact words shown where they are not the form's own. */
  consents: Readonly<Record<string, { text?: string; at: string | null } | undefined>>;
  /** Language of the words shown. */
  locale: string;
  quiz: LeadQuiz | null;
  estimate: LeadEstimate | null;
  /** Gaps the quiz found, for the summary. */
  gaps?: readonly { readonly id: string; readonly label: string }[];
  /** Of the quiz and of the estimate, for `showIf` and the priority. */
  scopes: readonly Scope[];
  source: LeadSource;
  signals: Omit<LeadSignals, 'freeMail'>;
  words: SummaryWords;
}

/** An answered field. */
interface Given {
  field: ShownField;
  answer: Answer;
}

const CONTACT = [
  'name',
  'email',
  'phone',
  'phoneE164',
  'company',
  'role',
  'country',
  'message',
] as const;
/** Fields whose answers have a place of their own in the lead. */
const OWN_PLACE: readonly string[] = [...CONTACT, 'standards', 'timeframe'];
const MAX_CONTEXT_ENTRIES = 100;

/** The lead, whole. Pure: the same facts give the same lead. */
export function buildLead(facts: LeadFacts): Lead {
  const { form, values } = facts;
  const { scope, shown } = lookAtForm(form, values, facts.scopes, facts.organization);
  const given = new Map(shown.flatMap((field) => givenEntry(field, values)));
  const text = (id: string) => [given.get(id)?.answer ?? ''].flat().join('; ');
  const others = [...given.values()].filter(
    ({ field: { id, type } }) => !OWN_PLACE.includes(id) && type !== 'consent',
  );
  const context = contextEntries(facts.context);
  const topics = [given.get('standards')?.answer ?? []].flat().map(String);

  const lead: Lead = {
    schema: LEAD_SCHEMA,
    id: facts.id,
    replaces: facts.replaces,
    created: facts.created,
    test: facts.test,
    summary: '',
    priority: priorityOf(form, scope),
    contact: Object.fromEntries(
      CONTACT.map((id) => [id, id === 'phoneE164' ? phoneE164(text('phone')) : text(id)]),
    ) as unknown as LeadContact,
    request: {
      topics,
      topicLabels: topics.map((topic) => inWords(given.get('standards'), topic)),
      timeframe: text('timeframe'),
      custom: Object.fromEntries([
        ...context,
        ...others.map(({ field, answer }): [string, LeadValue] => [field.id, leadValue(answer)]),
      ]),
    },
    consent: shown.filter(({ type }) => type === 'consent').map((field) => consentOf(field, facts)),
    // Copies: a page may change the lead before it leaves, not what the widgets hold.
    ...structuredClone({ quiz: facts.quiz, estimate: facts.estimate, source: facts.source }),
    signals: { ...facts.signals, freeMail: isFreeMail(text('email')) },
    flat: {},
  };
  lead.summary = summarize(
    lead,
    facts.words,
    inWords(given.get('country')),
    inWords(given.get('timeframe')),
    [
      ...others.map((other) => [other.field.label, inWords(other)] as const),
      ...context.map(([label, value]) => [label, [value ?? ''].flat().join(', ')] as const),
    ],
    facts.gaps ?? [],
  );
  lead.flat = flatten(lead);
  return lead;
}

function givenEntry(field: ShownField, values: Answers): [string, Given][] {
  const value = values[field.id];
  const answer = toAnswer(field, typeof value === 'string' ? value.trim() : value) ?? null;
  return answer === null ? [] : [[field.id, { field, answer }]];
}

/** @param part of several answers this one; default all */
function inWords(given: Given | undefined, part?: string): string {
  if (!given) return '';
  const { options, unit, type } = given.field;
  const text = answerText(options, part ?? given.answer);
  return type === 'number' && unit ? `${text} ${unit}` : text;
}

function consentOf({ id, label, version = '' }: ShownField, facts: LeadFacts): LeadConsent {
  const { text = label, at = null } = facts.consents[id] ?? {};
  return {
    id,
    given: facts.values[id] === true,
    text,
    version,
    control: 'checkbox',
    locale: facts.locale,
    at: at ?? facts.created,
  };
}

function contextEntries(context: LeadFacts['context']): [string, LeadValue][] {
  return Object.entries(context)
    .flatMap(([key, value]): [string, LeadValue][] => {
      const kept = contextValue(value);
      return kept === undefined || key === '__proto__' ? [] : [[key, kept]];
    })
    .slice(0, MAX_CONTEXT_ENTRIES);
}

function contextValue(value: unknown): LeadValue | undefined {
  if (Array.isArray(value)) return value.flatMap((item) => contextItem(item) ?? []);
  return value === null || typeof value === 'boolean' ? value : contextItem(value);
}

function contextItem(value: unknown): string | number | undefined {
  return typeof value === 'string' ? value.slice(0, MAX_TEXT_LENGTH) : toFiniteNumber(value);
}

/** Hot wins over cold: who wants to start now may still have no need by the rules. */
function priorityOf({ priority = {} }: Form, scope: Scope): Priority {
  const { hot = 'FALSE', cold = 'FALSE' } = priority;
  return holdsIn(scope, hot) ? 'hot' : holdsIn(scope, cold) ? 'cold' : 'warm';
}
