/** `error`: visitors meet it; `warning`: probably not what was meant; `hint`: could be better. */
export type Severity = 'error' | 'warning' | 'hint';

/**
 * How sure a finding is. `proved`: follows from the file for all answers there are; `witnessed`:
 * these answers show it; `undecided`: the search ended at its bound.
 */
export type Verdict = 'proved' | 'witnessed' | 'undecided';

/** Answers, inputs or form values, by the widget they belong to: `quizzes.readiness`. */
export type Witness = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface Finding {
  /** Name of the kind of finding; each has a paragraph in the README of the command line. */
  readonly code: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  /** Path in the file: keys joined by dots, places in lists in brackets; "" is the file itself. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  /** What would mend it. */
  readonly suggestion?: string | undefined;
  /** The answers that show it. */
  readonly witness?: Witness | undefined;
  /** Of `undecided`: how many steps were taken. */
  readonly steps?: number | undefined;
  /** Where it stands, if that is not where `path` does. */
  readonly at?: { readonly line: number; readonly column: number } | undefined;
}

/** Something that was looked at and is in order. */
export interface Clearance {
  /** What it is: `question`, `option`, `band` … */
  readonly kind: string;
  readonly path: string;
  readonly verdict: 'proved' | 'witnessed';
  readonly witness?: Witness | undefined;
}

/** Something worth knowing that is neither right nor wrong. */
export interface Fact {
  readonly path: string;
  readonly text: string;
  /** What it cannot lie beyond, of a score or value. */
  readonly range?: readonly [low: number, high: number];
  /** `proved`: exactly so; `undecided`: not beyond this, but perhaps less. */
  readonly verdict: 'proved' | 'undecided';
}

/** What a part of the check hands back. */
export interface Findings {
  findings: Finding[];
  cleared: Clearance[];
  facts: Fact[];
}

export function noFindings(): Findings {
  return { findings: [], cleared: [], facts: [] };
}

/** What stands in the file itself needs no answers to show it. */
export function proved(
  code: string,
  severity: Severity,
  path: string,
  expected: string,
  found: string,
  suggestion?: string,
): Finding {
  return { code, severity, verdict: 'proved', path, expected, found, suggestion };
}
