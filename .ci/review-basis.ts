import type { Statement } from '../src/content/iso-certification.sources.ts';

/** What a figure rests on. */
export interface Basis {
  readonly kind: 'source' | 'assumption' | 'proposal' | 'bound' | 'own' | 'none';
  readonly words: string;
}

type Json = Readonly<Record<string, unknown>>;

/** Keys whose figures are how we score, rank and level; there is no source for them, and everybody may change them. */
const PROPOSALS = /^(score|weight|from|below|urgent|rank|limit|at|include|minutes|atMost)$/;

/** Keys whose figures only say what can be typed or how it is written. */
const BOUNDS = /^(min|max|step|digits|maxLength|years)$/;

/** Where a figure in the words is part of an answer, it is a range that we chose to ask for. */
const ANSWERS =
  /\.options\[\d+\]\.(label|value|help)$|\.steps\[\d+\]$|\.(bands|rules|sections|steps|columns|groups|recommendations)\b.*\.id$/;

/** Inputs that only the visitor knows. */
const OWN = new Set(['staff']);

/** Where an answer is recalled stands a name. */
const RECALLED = /\{[^{}]*\}/g;

/** Names and clauses of standards and documents, and headings such as "stage 2", are no figures. */
const NAMES =
  /\b(?:FSSC|ISO(?:\/IEC)?(?:\/TS)?|IEC|IATF|IAF MD|MD|EN|EU|AS|SA|OHSAS|NIS|SOC|CMMC|Annex|Art(?:icle|\.)?|clauses?|stages?|levels?|part|[Yy]ears?|[Aa]mendment)[ \u00a0]?[A-Z]?\d[\d.:/-]*(?:(?:,| and| to|–)[ \u00a0]?\d[\d.:-]*)*/g;

/** Of a formula: texts and names are no figures; 0, 1 and 100 are how one reckons. */
const NO_FIGURES = /"(?:[^"]|"")*"|\b[A-Za-z_]\w*|(?<![\d.])(?:0|1|100)(?![\d.])/g;

/** Names, addresses, and clauses of standards. */
const NO_SENTENCE =
  /^(id|version|\$schema|locale|url|tel|phone|reference|section|area|group|type|format|currency)$/;

const FORMULA = /^(showIf|when|suggest|formula|low|high|hot|cold|score)$/;

/** Whether a text at this place is a formula. */
export function isFormula(key: string, path: string): boolean {
  return FORMULA.test(key) || /\.formulas\.[^.]+$/.test(path);
}

/** Whether a leaf says a figure that somebody could ask the source of. */
export function hasFigure(key: string, path: string, value: unknown): boolean {
  if (typeof value === 'number') return true;
  if (typeof value !== 'string' || NO_SENTENCE.test(key)) return false;
  // What an answer is called, and not what it says.
  if (/^(value|default)$/.test(key) && /^[a-z][a-z0-9-]*$/.test(value)) return false;
  const rest = isFormula(key, path)
    ? value.replace(NO_FIGURES, '')
    : value.replace(NAMES, '').replace(RECALLED, '');
  return /\d/.test(rest);
}

/**
 * What the figures of a leaf rest on.
 *
 * @param around the objects it stands in, the innermost first
 */
export function basisOf(
  key: string,
  path: string,
  value: unknown,
  around: readonly Json[],
  statements: readonly Statement[] = [],
): Basis {
  for (const object of around) {
    const source = object['source'] as Statement['source'] | undefined;
    if (source) {
      return told(source);
    }
    if (object['assumption'] === true) {
      return { kind: 'assumption', words: 'our assumption, to be edited by the visitor' };
    }
  }
  if (BOUNDS.test(key)) return { kind: 'bound', words: 'what can be typed or shown' };
  if (PROPOSALS.test(key) || /\.include\./.test(path)) {
    return { kind: 'proposal', words: 'our proposal' };
  }
  if (ANSWERS.test(path) || (key === 'value' && path.includes('.options['))) {
    return { kind: 'proposal', words: 'our choice of answers' };
  }
  if (/^(when|showIf|suggest)$/.test(key) || /\.formulas\./.test(path)) {
    return { kind: 'proposal', words: 'our proposal: a rule of the quiz' };
  }
  if (key === 'default' && typeof value === 'number' && OWN.has(String(around[0]?.['id']))) {
    return { kind: 'own', words: 'the visitor’s own figure; where the estimate begins' };
  }
  if (key === 'default' && value === 0)
    return { kind: 'own', words: 'the visitor’s own figure; none is offered' };
  const statement = statements.find(({ says }) => String(value).includes(says));
  return statement ? told(statement.source) : { kind: 'none', words: 'no source given' };
}

function told({ label, url, status }: Statement['source']): Basis {
  const words = [label, url, status && `(${status})`].filter(Boolean).join(' ');
  return { kind: status === 'assumption' ? 'assumption' : 'source', words };
}
