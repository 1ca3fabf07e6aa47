import { VARIANT } from '../../../model/content/choose-variant.ts';
import type { Variant } from '../../../model/content/content.ts';
import type { Calculator } from '../../../model/content/calculator.ts';
import type { Answer } from '../../../model/content/field.ts';
import type { CalculatorEvaluation } from '../../../model/calculator/calculator-evaluation.ts';
import { lazily } from '../../../model/formula/lazily.ts';
import { createCalculator } from '../../../model/calculator/create-calculator.ts';
import { costOf, cutsOf } from '../structure/formulas.ts';
import { CalculatorView } from './calculator-view.ts';
import { answersTo, pickFrom } from './domain.ts';
import { BLANK } from './quiz-space.ts';
import { type Box, type Meter, type Space, variantOf, variantsIn } from './space.ts';

/** All the inputs a calculator can be given; blank: left as it comes. */
export class CalculatorSpace implements Space<CalculatorView, CalculatorEvaluation> {
  readonly id: string;
  readonly calculator: Calculator;
  readonly whole: Box;
  readonly cuts;
  readonly cost;
  readonly #engine;

  constructor(id: string, calculator: Calculator, locale: string, variants?: readonly Variant[]) {
    this.id = id;
    this.calculator = calculator;
    this.cuts = cutsOf(calculator);
    this.cost = costOf(calculator, [...calculator.inputs, ...calculator.values]);
    this.whole = new Map([
      ...variantsIn(variants),
      ...calculator.inputs.map((input) => [input.id, answersTo(input, true)] as const),
    ]);
    const notes = calculator.notes?.map((note, at) => ({ ...note, text: `note ${at}` }));
    this.#engine = lazily(
      (variant: string) =>
        createCalculator(
          id,
          { ...calculator, ...(notes && { notes }) },
          locale,
          undefined,
          variant,
        ),
      undefined as never,
    );
  }

  look(box: Box, meter: Meter, isExact = false): CalculatorView {
    return new CalculatorView(this.calculator, box, meter, isExact);
  }

  evaluate(inputs: Readonly<Record<string, Answer>>): CalculatorEvaluation {
    return this.#engine(variantOf(this.whole, inputs)).evaluate(inputs);
  }

  realize(box: Box, share: (key: string) => number) {
    const variant = variantOf(box, {}, share(VARIANT));
    const inputs: Record<string, Answer> = variant ? { variant } : {};
    for (const input of this.calculator.inputs) {
      const domain = box.get(input.id)!;
      const place = share(input.id);
      const value =
        place === BLANK && domain.some.includes(null)
          ? null
          : pickFrom(domain, input.type, Math.max(0, Math.min(1, place)));
      if (value !== null && value !== undefined) inputs[input.id] = value as Answer;
    }
    return { witness: { [`calculators.${this.id}`]: inputs }, real: this.evaluate(inputs) };
  }
}
