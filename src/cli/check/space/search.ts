import { OutOfSteps } from '../possible/evaluate.ts';
import type { Witness } from '../finding.ts';
import type { Possible } from '../possible/possible.ts';
import { cut, isSpanAlone } from './domain.ts';
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
      const admits = () => space.admits?.(view).can ?? true;
      // It happens for these answers, but they may be none that count.
      if (must && !admits()) continue;
      let parts = cutSaid(space, box, view.reads);
      if (!parts && !must) {
        if (!admits()) continue;
        parts = cutSaid(space, box, view.reads);
      }
      parts ??= cutWidest(space, box, view.reads);
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

const split = (box: Box, key: string, parts: readonly Possible[] | undefined) =>
  parts?.map((part) => new Map(box).set(key, part));

/** Cuts what was asked for first, of what a formula says where to cut, or what has few answers. */
function cutSaid({ cuts }: Space, box: Box, reads: ReadonlySet<string>): Box[] | undefined {
  for (const key of reads) {
    const domain = box.get(key)!;
    const parts = isSpanAlone(domain, cuts) ? undefined : cut(domain, cuts);
    if (parts) return split(box, key, parts);
  }
  return undefined;
}

/** Cuts the span of numbers that was cut least so far, for a span can be cut for ever. */
function cutWidest(space: Space, box: Box, reads: ReadonlySet<string>): Box[] | undefined {
  let widest: string | undefined;
  let most = 0;
  for (const key of reads) {
    const share = widthOf(box.get(key)!) / widthOf(space.whole.get(key)!);
    if (share > most) [widest, most] = [key, share];
  }
  return widest === undefined ? undefined : split(box, widest, cut(box.get(widest)!, space.cuts));
}

const widthOf = ({ numbers }: Possible) => (numbers ? numbers.high - numbers.low : 0);

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
