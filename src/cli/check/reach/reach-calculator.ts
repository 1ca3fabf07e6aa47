import type { Calculator, Input } from '../../../model/content/calculator.ts';
import type { CalculatorEvaluation } from '../../../model/calculator/calculator-evaluation.ts';
import { isNumberType } from '../../../model/form/answer.ts';
import { formulaName } from '../../../model/formula/formula.ts';
import { type Findings, type Witness, noFindings } from '../finding.ts';
import { type Possible, errorsIn, numbersIn } from '../possible/possible.ts';
import { inWords, rangeInWords } from '../report/figures.ts';
import { CalculatorSpace } from '../space/calculator-space.ts';
import { MAX_NUMBER } from '../space/domain.ts';
import { BLANK } from '../space/quiz-space.ts';
import { decide, randomFrom } from '../space/search.ts';
import type { CalculatorTarget } from './calculator-targets.ts';
import type { Answer } from '../../../model/content/field.ts';
import { shortened } from './shorten.ts';
import { allWords } from './text-cases.ts';
import { calculatorTargets } from './calculator-targets.ts';
import { type ReachOptions, unreachable } from './reach-quiz.ts';

const TRIES = 240;

/** What of a calculator can be reached, what goes wrong in it, and between which bounds its values lie. */
export function reachCalculator(
  id: string,
  calculator: Calculator,
  locale: string,
  { maxSteps, meter, isShort, common }: ReachOptions,
): Findings {
  const result = noFindings();
  const space = new CalculatorSpace(id, calculator, locale, common?.variants);
  const open = new Set(calculatorTargets(calculator, `calculators.${id}`));
  const witnesses = new Map<CalculatorTarget, Witness>();
  const ranges = new Map<string, { low: number; high: number }>();
  for (const share of tries()) {
    const { witness, real } = space.realize(space.whole, share);
    noteRanges(ranges, real);
    for (const target of open) {
      if (!target.happened(real)) continue;
      witnesses.set(target, witness);
      open.delete(target);
    }
  }
  for (const target of open) {
    const decision = decide(space, target, maxSteps, meter);
    if (decision.verdict === 'witnessed') witnesses.set(target, decision.witness);
    else if (!target.isFault) result.findings.push(unreachable(target, decision));
    else if (decision.verdict === 'proved') {
      result.cleared.push({ kind: `no ${target.kind}`, path: target.path, verdict: 'proved' });
    } else {
      const { kind, path, what, suggestion } = target;
      result.findings.push({
        code: kind,
        severity: 'warning',
        verdict: 'undecided',
        path,
        expected: 'a figure for all inputs',
        found: `perhaps ${what}: not decided within ${decision.steps} steps`,
        suggestion,
        steps: decision.steps,
      });
    }
  }
  for (const [target, long] of witnesses) {
    const { kind, path, severity, what, suggestion, isFault } = target;
    const witness = isFault || isShort ? shortenedInputs(space, long, target) : long;
    if (!isFault) result.cleared.push({ kind, path, verdict: 'witnessed', witness });
    else {
      result.findings.push({
        code: kind,
        severity,
        verdict: 'witnessed',
        path,
        expected: 'a figure for all inputs',
        found: what,
        suggestion,
        witness,
      });
    }
  }
  addRanges(result, space, ranges, calculator, meter);
  return result;
}

function* tries(): Generator<(key: string) => number> {
  for (const share of [BLANK, 0, 1, 0.5]) yield () => share;
  const random = randomFrom(20261125);
  for (let index = 4; index < TRIES; index++) {
    const blanks = [0.2, 0.5, 0.8][index % 3]!;
    const isCorner = index % 2 === 0;
    yield () => {
      if (random() < blanks) return BLANK;
      return isCorner ? Math.round(random()) : random();
    };
  }
}

/** With as few inputs set as show it. */
function shortenedInputs(
  space: CalculatorSpace,
  witness: Witness,
  { happened }: CalculatorTarget,
): Witness {
  const key = `calculators.${space.id}`;
  const found = shortened(witness, ({ [key]: inputs = {} }) =>
    happened(space.evaluate(inputs as Readonly<Record<string, Answer>>)),
  );
  return { [key]: found[key] ?? {} };
}

function noteRanges(
  ranges: Map<string, { low: number; high: number }>,
  { values }: CalculatorEvaluation,
): void {
  for (const { value, number } of values) {
    if (number === null) continue;
    const range = ranges.get(value.id) ?? { low: number, high: number };
    range.low = Math.min(range.low, number);
    range.high = Math.max(range.high, number);
    ranges.set(value.id, range);
  }
}

function addRanges(
  result: Findings,
  space: CalculatorSpace,
  met: ReadonlyMap<string, { low: number; high: number }>,
  { inputs, values }: Calculator,
  meter: ReachOptions['meter'],
): void {
  try {
    const view = space.look(space.whole, meter);
    const endless = inputs.filter(isEndless).map(({ id }) => `"${id}"`);
    let isAnyEndless = false;
    values.forEach(({ id, label, hidden }, place) => {
      const found = view.get(formulaName(id)) as Possible;
      const bounds = numbersIn(found);
      const range = met.get(id);
      if (hidden || !bounds || !range) return;
      const isExact = bounds.low === range.low && bounds.high === range.high;
      const none = errorsIn(found).some(({ code }) => code === '#N/A') ? ', or on request' : '';
      isAnyEndless ||= bounds.high > MAX_NUMBER || bounds.low < -MAX_NUMBER;
      const text = `"${id}" (${allWords(label)}) ${rangeInWords(range, bounds, isExact, none)}`;
      result.facts.push({
        path: `calculators.${space.id}.values[${place}]`,
        text,
        range: [bounds.low, bounds.high],
        verdict: isExact ? 'proved' : 'undecided',
      });
    });
    if (isAnyEndless && endless.length) {
      result.facts.push({
        path: `calculators.${space.id}.inputs`,
        text: `${endless.join(', ')} ${endless.length > 1 ? 'have' : 'has'} no "max", so that figures up to ${inWords(MAX_NUMBER)} are looked at; with a "max" the ranges of the values say more`,
        verdict: 'proved',
      });
    }
  } catch (error) {
    if (!meter.isSpent) throw error;
  }
}

const isEndless = ({ type, max }: Input) => isNumberType(type) && max === undefined;
