import { autocompleteOf } from '../model/form/autocomplete.ts';
import type { ShownField } from '../model/form/form-scope.ts';
import { formulaName, type Scope } from '../model/formula/formula.ts';
import type { LeadEstimate, LeadQuiz, LeadValue } from '../model/lead/lead.ts';
import type { Answer } from '../model/content/field.ts';
import { version } from '../model/version.ts';
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

interface Stored {
  answers?: [id: string, answer: Answer][];
  quiz?: LeadQuiz | undefined;
  estimate?: LeadEstimate | undefined;
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

const recorded = <T extends LeadQuiz | LeadEstimate>(lead?: T) =>
  lead && { lead, scope: scopeOf(lead) };

/**
 * Takes over what an earlier page of the session left, and leaves what is known now for the next one,
 * where the page's `storage` allows it: answers, the quiz, the estimate, the first touch and the
 * variants, never who the visitor is. Taken back as soon as it is no longer allowed.
 */
function keepSession(): void {
  const state = page();
  const storage = settingsOf().storage!;
  const isAllowed = /session|visitor/.test(storage);
  const { isRestored } = state;
  state.isRestored = isAllowed;
  if (!isAllowed && !isRestored) return;
  try {
    const keeper = storage === 'visitor' ? localStorage : sessionStorage;
    if (!isRestored) {
      const stored: Stored = { ...(read(sessionStorage, KEY) as Stored) };
      // What was answered on this page is newer.
      state.answers = new Map([...(stored.answers ?? []), ...state.answers]);
      state.quiz ??= recorded(stored.quiz);
      state.estimate ??= recorded(stored.estimate);
      state.touch = stored.touch;
      // What the visitor saw first stays, even if this page has drawn before it was told to look.
      Object.assign(state.variants, read(keeper, VARIANTS_KEY));
    }
    for (const kept of [sessionStorage, localStorage]) {
      kept.removeItem(KEY);
      kept.removeItem(VARIANTS_KEY);
    }
    if (!isAllowed) return;
    const { answers, typedIds, quiz, estimate } = state;
    const left: Stored = {
      answers: [...answers].filter(([id]) => !typedIds.has(id) && !isContact(id)),
      quiz: quiz?.lead && {
        ...quiz.lead,
        answers: quiz.lead.answers.filter(({ id }) => !isContact(id)),
      },
      estimate: estimate?.lead,
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
