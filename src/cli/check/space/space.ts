import { type View, OutOfSteps } from '../possible/evaluate.ts';
import { VARIANT } from '../../../model/content/choose-variant.ts';
import type { Variant } from '../../../model/content/content.ts';
import { type Possible, type Truth, only, some } from '../possible/possible.ts';
import type { Witness } from '../finding.ts';
import type { Cuts } from './domain.ts';

/** Answers under consideration, by variable. What does not stand here may be anything it can. */
export type Box = ReadonlyMap<string, Possible>;

/** The variants that visitors are given, as a part of a box; nothing for content without. */
export function variantsIn(variants: readonly Variant[] = []): [string, Possible][] {
  const given = variants.filter(({ weight }) => weight !== 0).map(({ id }) => id);
  return given.length ? [[VARIANT, some(...given)]] : [];
}

/** The variant of a witness, or the first that a box allows. */
export function variantOf(
  box: Box,
  witness: Readonly<Record<string, unknown>> = {},
  share = 0,
): string {
  const given = (box.get(VARIANT)?.some ?? ['']) as string[];
  const at = Math.floor(Math.min(Math.max(share, 0), 0.999) * given.length);
  return (witness[VARIANT] as string | undefined) ?? given[at]!;
}

/** Counts the work; at the bound it stops it. */
export class Meter {
  #left: number;
  readonly #all: Meter | undefined;
  taken = 0;

  /** @param all a meter for several searches, which stops them all */
  constructor(steps: number, all?: Meter) {
    this.#left = steps;
    this.#all = all;
  }

  spend = (steps: number): void => {
    this.taken += steps;
    if ((this.#left -= steps) < 0) throw new OutOfSteps();
    this.#all?.spend(steps);
  };

  get isSpent(): boolean {
    return this.#left <= 0;
  }
}

export interface Within {
  readonly prefix: string;
  readonly reads: Set<string>;
}

/** A box as formulas see it; remembers which undecided variables were asked for, in order. */
export abstract class BoxView implements View {
  readonly reads: Set<string>;
  readonly #prefix: string;
  readonly box: Box;
  readonly meter: Meter;
  /** Scores are worked out one by one where they can be. */
  readonly isExact: boolean;

  /** @param within where this is part of a wider look: what its variables begin with there, and what is read */
  constructor(box: Box, meter: Meter, isExact = false, within?: Within) {
    this.reads = within?.reads ?? new Set();
    this.#prefix = within?.prefix ?? '';
    this.box = box;
    this.meter = meter;
    this.isExact = isExact;
  }

  spend = (steps: number): void => this.meter.spend(steps);

  abstract get(name: string): ReturnType<View['get']>;

  /** Of the whole file, and so the same in every widget; "" where it has none. */
  protected variant(): Possible {
    const domain = this.box.get(VARIANT) ?? some('');
    if (only(domain) === undefined) this.reads.add(VARIANT);
    return domain;
  }

  protected read(id: string): Possible {
    const key = this.#prefix + id;
    const domain = this.box.get(key)!;
    if (only(domain) === undefined) this.reads.add(key);
    return domain;
  }
}

/** All the answers a widget can be given, and what they come to. */
export interface Space<Looked extends BoxView = BoxView, Real = unknown> {
  /** Everything that can be answered. */
  readonly whole: Box;
  readonly cuts: Cuts;
  /** Steps that asking the widget itself is counted as. */
  readonly cost: number;
  look(box: Box, meter: Meter, isExact?: boolean): Looked;
  /** Whether a box holds answers that count here; asked where none were found. */
  admits?(view: Looked): Truth;
  /**
   * Answers out of a box, and what the widget itself makes of them.
   *
   * @param share where in its range each answer is taken from, 0 to 1
   */
  realize(box: Box, share: (key: string) => number): { witness: Witness; real: Real } | undefined;
}

/** Something that may or may not happen. */
export interface Target<Looked, Real> {
  /** Whether it can happen in a box, and whether it must. */
  readonly test: (view: Looked) => Truth;
  /** The answers to look among, where not all. */
  readonly start?: (whole: Box) => Box;
  /** Whether it has happened, as the widget itself says. */
  readonly happened: (real: Real) => boolean;
}
