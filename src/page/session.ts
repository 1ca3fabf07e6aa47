import { autocompleteOf } from '../model/form/autocomplete.ts';
import type { ShownField } from '../model/form/form-scope.ts';
import { formulaName, type Scope } from '../model/formula/formula.ts';
import type { LeadEstimate, LeadQuiz, LeadValue } from '../model/lead/lead.ts';
import type { Answer } from '../model/content/field.ts';
import { version } from '../model/version.ts';
import type { EstimateRecord, QuizRecord } from './journey.ts';
import { onPageChange, page } from './page-state.ts';
import { settingsOf } from './settings.ts';
import { rememberTouch, type Touch } from './source.ts';

/** Bears the version: what another one stored may have another shape. */
const KEY = `leadline ${version}`;

/** Bears none: a visitor's variants are to outlast it. */
const VARIANTS_KEY = 'leadline variants';

/** Whether an answer says who the visitor is, or what they write. */
const isContact = (id: string) => id === 'message' || autocompleteOf({ id } as ShownField);

/** @returns null where nothing is stored */
const read = (storage: Storage, key: string): unknown => JSON.parse(storage.getItem(key)!);

type Recorded = { lead: Partial<LeadQuiz & LeadEstimate> } | null | undefined;

/** Records as they are, but for their scopes, which are functions. */
interface Stored {
  answers?: [id: string, answer: Answer][];
  quiz?: Recorded;
  estimate?: Recorded;
  touch?: Touch;
}

/** Whatever of a lead has a name in formulas. */
interface Part {
  id: string;
  value?: LeadValue | undefined;
  score?: number | null | undefined;
}

/** What formulas may read of a quiz or an estimate made on an earlier page, whose content may not be here. */
function scopeOf(lead: Partial<LeadQuiz & LeadEstimate>): Scope {
  const { score, band, recommendations = [], outcomes = {} } = lead;
  const parts: Part[] = [
    { id: 'score', score },
    { id: 'band', value: band?.id },
    { id: 'recommended', value: recommendations.map(({ id }) => id) },
    ...[lead.areas, lead.answers, lead.inputs, lead.values].flatMap((some): Part[] => some ?? []),
    ...Object.entries(outcomes).map(([id, { id: value }]) => ({ id, value })),
  ];
  const known = new Map(
    parts.map(({ id, value, score }) => [formulaName(id), value ?? score ?? null]),
  );
  return { get: (name) => known.get(name) };
}

const restored = <T>(record: Recorded) =>
  record && ({ ...record, scope: scopeOf(record.lead) } as T);

/** What recalls who the visitor is may hold it in any of its texts, so that all of it is left out. */
const storable = (record: Recorded) =>
  [record?.lead.answers, record?.lead.inputs].flat().some((one) => one && isContact(one.id))
    ? null
    : record;

/**
 * Takes over what an earlier page of the session left, and leaves what is known now for the next one,
 * where the page's `storage` allows it: answers, the quiz, the estimate, the first touch and the
 * variants, never who the visitor is. Taken back as soon as it is no longer allowed.
 */
function keepSession(): void {
  const state = page();
  const storage = settingsOf().storage!;
  const kept = /session|visitor/.test(storage) ? storage : '';
  const { keptFor, configured, touch } = state;
  state.keptFor = kept;
  // Without a word of the page's what another page keeps stays as it is.
  if (!kept && !keptFor && !configured.storage) return;
  try {
    const keeper = kept === 'visitor' ? localStorage : sessionStorage;
    // What the visitor saw first stays, even if this page or another tab has drawn since.
    if (kept) Object.assign(state.variants, read(keeper, VARIANTS_KEY));
    if (kept && kept !== keptFor) {
      const stored: Stored = { ...(read(sessionStorage, KEY) as Stored) };
      // What was answered on this page is newer.
      state.answers = new Map([...(stored.answers ?? []), ...state.answers]);
      state.quiz ??= restored<QuizRecord>(stored.quiz);
      state.estimate ??= restored<EstimateRecord>(stored.estimate);
      state.touch = stored.touch ?? touch;
      // This page's campaign, which may have left the address since.
      rememberTouch(touch);
    }
    // At first nothing is taken away: the page may be about to allow more.
    if (!kept || (keptFor && keptFor !== kept)) {
      for (const one of [sessionStorage, localStorage]) {
        one.removeItem(KEY);
        one.removeItem(VARIANTS_KEY);
      }
    }
    if (!kept) return;
    const { answers, typedIds, quiz, estimate } = state;
    const left: Stored = {
      answers: [...answers].filter(([id]) => !typedIds.has(id) && !isContact(id)),
      quiz: storable(quiz),
      estimate: storable(estimate),
      touch: rememberTouch(),
    };
    sessionStorage.setItem(KEY, JSON.stringify(left));
    const variants = JSON.stringify(state.variants);
    if (variants !== '{}') keeper.setItem(VARIANTS_KEY, variants);
  } catch {
    // Storage denied, full, or filled by somebody else: the next page merely starts afresh.
  }
}

/** From now on, whatever the page's settings come to say. */
export function watchSession(): void {
  onPageChange(keepSession);
  keepSession();
}
