import type { Locator, Page } from '@playwright/test';

/** The elements as the public contract describes them, apart from the project's own types. */

export type Values = Readonly<Record<string, unknown>>;

interface WidgetElement extends HTMLElement {
  content: string | object | null;
  readonly updateComplete: Promise<boolean>;
}

export interface QuizResult {
  id: string;
  score: number | null;
  band: { id: string; title: string } | null;
  areas: { id: string; label: string; score: number | null }[];
  outcomes: Record<string, { id: string; title: string }>;
  recommendations: { id: string; title: string; reason: string }[];
  answers: Values;
}

export interface QuizElement extends WidgetElement {
  answers: Values | null;
  readonly result: QuizResult | null;
  restart(): void;
}

export interface CalculatorResult {
  id: string;
  inputs: Values;
  values: Record<string, number | null>;
  ranges: Record<string, [number, number]>;
  series: unknown;
  working: { name: string; label: string; formula: string; value: number | null }[];
}

export interface CalculatorElement extends WidgetElement {
  inputs: Values | null;
  readonly result: CalculatorResult | null;
}

export interface SubmitOutcome {
  state: string;
  id: string;
  endpoints: unknown;
}

export interface FormElement extends WidgetElement {
  values: Values | null;
  context: Values;
  submit(): Promise<SubmitOutcome>;
}

export const quizOn = (page: Page): Locator => page.locator('leadline-quiz');
export const calculatorOn = (page: Page): Locator => page.locator('leadline-calculator');
export const formOn = (page: Page): Locator => page.locator('leadline-form');

/** Sets answers from code and reads the result they amount to. */
export function setAnswers(quiz: Locator, answers: Values | null): Promise<QuizResult | null> {
  return quiz.evaluate(async (element: QuizElement, given) => {
    element.answers = given;
    await element.updateComplete;
    return element.result;
  }, answers);
}

/** Sets inputs from code and reads the result they amount to. */
export function setInputs(
  calculator: Locator,
  inputs: Values | null,
): Promise<CalculatorResult | null> {
  return calculator.evaluate(async (element: CalculatorElement, given) => {
    element.inputs = given;
    await element.updateComplete;
    return element.result;
  }, inputs);
}

/** The 18 general questions, each with the same answer. */
export function generalAnswers(points: number): Record<string, number> {
  return Object.fromEntries(Array.from({ length: 18 }, (_, index) => [`r${index + 1}`, points]));
}
