import { OutOfSteps } from '../possible/evaluate.ts';
import type { Witness } from '../finding.ts';
import { cut } from './domain.ts';
import { type Box, type BoxView, Meter, type Space, type Target } from './space.ts';

export type Decision =
  | { readonly verdict: 'witnessed'; readonly witness: Witness; readonly steps: number }
  | { readonly verdict: 'proved'; readonly steps: number }
  | { readonly verdict: 'undecided'; readonly steps: number };

/** In a box where it must happen, so many answers are tried. */
const SHARES = [0.5, 0, 1, 0.25, 0.75];

/** Every so many boxes, answers are tried at random. */
const TRY_EVERY = 8;

/**
 * Whether something can happen: cuts the space into boxes, leaves out those where it cannot, and ends
 * where answers are found (the widget itself is asked) or no box is left. First with scores as
 * spans, which is quick; then, where that does not end, with all sums of points.
 */
export function decide<Looked extends BoxView, Real>(
  space: Space<Looked, Real>,
  target: Target<Looked, Real>,
  maxSteps: number,
  all: Meter,
): Decision {
  const quick = explore(space, target, new Meter(maxSteps / 3, all), false);
  if (quick.verdict !== 'undecided') return quick;
  const slow = explore(space, target, new Meter(maxSteps - quick.steps, all), true);
  return { ...slow, steps: quick.steps + slow.steps };
}

function explore<Looked extends BoxView, Real>(
  space: Space<Looked, Real>,
  target: Target<Looked, Real>,
  meter: Meter,
  isExact: boolean,
): Decision {
  const stack: Box[] = [target.start?.(space.whole) ?? space.whole];
  const random = randomFrom(stack.length + 11);
  let isOpen = false;
  let boxes = 0;
  const tryIn = (box: Box, share: (key: string) => number) => {
    meter.spend(space.cost);
    const found = space.realize(box, share);
    return found && target.happened(found.real) ? found.witness : undefined;
  };
  try {
    for (let box = stack.pop(); box; box = stack.pop()) {
      const view = space.look(box, meter, isExact);
      const { can, must } = target.test(view);
      if (!can) continue;
      const shares: ((key: string) => number)[] = must ? SHARES.map((share) => () => share) : [];
      if (boxes++ % TRY_EVERY === 0) shares.push(random);
      for (const share of shares) {
        const witness = tryIn(box, share);
        if (witness) return { verdict: 'witnessed', witness, steps: meter.taken };
      }
      const parts = cutOne(space, box, view.reads);
      if (parts) stack.push(...parts.reverse());
      else {
        const witness = tryIn(box, () => 0.5) ?? tryIn(box, () => 0);
        if (witness) return { verdict: 'witnessed', witness, steps: meter.taken };
        isOpen = true;
      }
    }
  } catch (error) {
    // A chain of names deeper than the engine's stack is not decided either.
    if (!(error instanceof OutOfSteps || error instanceof RangeError)) throw error;
    return { verdict: 'undecided', steps: meter.taken };
  }
  return { verdict: isOpen ? 'undecided' : 'proved', steps: meter.taken };
}

/** Cuts what was asked for first, of what can be cut. */
function cutOne(space: Space, box: Box, reads: ReadonlySet<string>): Box[] | undefined {
  for (const key of reads) {
    const parts = cut(box.get(key)!, space.cuts);
    if (parts) return parts.map((part) => new Map(box).set(key, part));
  }
  return undefined;
}

/** Shares by chance, the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
