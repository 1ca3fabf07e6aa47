import type { Content } from '../../model/content/content.ts';
import { checkContent } from '../../model/content/load.ts';
import { type Clearance, type Fact, type Finding, type Findings, proved } from './finding.ts';
import { reachCalculator } from './reach/reach-calculator.ts';
import { reachForm } from './reach/reach-form.ts';
import { type ReachOptions, reachQuiz } from './reach/reach-quiz.ts';
import { JsonSyntaxError, type JsonText, readJson } from './source/json-text.ts';
import { Meter } from './space/space.ts';
import { calculatorCycles, formCycles, quizCycles } from './structure/cycles.ts';
import { checkPrivacy } from './structure/privacy.ts';
import { checkParts } from './structure/references.ts';
import { checkOpenTexts } from './texts/open-text.ts';
import { checkForm } from './structure/schema.ts';
import { checkReading } from './texts/reading.ts';
import { checkRecalledAnswers, checkRecalledNames } from './texts/recall.ts';
import { checkTranslation } from './texts/translation.ts';

export interface CheckOptions {
  /** Steps that one search takes at most before it is not decided. */
  readonly maxSteps?: number | undefined;
  /** Every witness as short as it can be. */
  readonly isShort?: boolean | undefined;
  /** Another content file that says the same in another language. */
  readonly against?: { readonly name: string; readonly text: string } | undefined;
}

export type PlacedFinding = Finding & { readonly line: number; readonly column: number };

export interface FileReport {
  readonly file: string;
  readonly findings: readonly PlacedFinding[];
  /** Parts that were looked at and are in order. */
  readonly cleared: readonly Clearance[];
  readonly facts: readonly Fact[];
  /** Steps taken by all searches together. */
  readonly steps: number;
  /** False: mistakes had to be mended before looking at what can be reached. */
  readonly isWhole: boolean;
}

export const DEFAULT_STEPS = 300_000;

/** All searches of a file together take at most so many times the steps of one. */
const SEARCHES = 60;

/** A content file of more letters is not looked at. */
const MAX_LENGTH = 8_000_000;

/** Everything that can be said about one content file. Never throws, whatever the file. */
export function checkFile(file: string, text: string, options: CheckOptions = {}): FileReport {
  const empty = { file, cleared: [], facts: [], steps: 0, isWhole: false };
  if (text.length > MAX_LENGTH) {
    const finding = proved('json', 'error', '', `at most ${MAX_LENGTH} letters`, `${text.length}`);
    return { ...empty, findings: [{ ...finding, line: 1, column: 1 }] };
  }
  let json: JsonText;
  try {
    json = readJson(text);
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    const { at, expected, found } = error;
    return { ...empty, findings: [{ ...proved('json', 'error', '', expected, found), ...at }] };
  }
  const maxSteps = options.maxSteps ?? DEFAULT_STEPS;
  const meter = new Meter(maxSteps * SEARCHES);
  const findings: Finding[] = checkForm(json);
  const cleared: Clearance[] = [];
  const facts: Fact[] = [];
  const add = (more: Findings) => {
    findings.push(...more.findings);
    cleared.push(...more.cleared);
    facts.push(...more.facts);
  };
  const { content } = checkContent(json.value);
  let isWhole = false;
  if (content) {
    findings.push(
      ...checkParts(content),
      ...checkPrivacy(content),
      ...checkOpenTexts(content),
      ...checkRecalledNames(content),
    );
    const cycles = cyclesIn(content);
    findings.push(...cycles);
    add(checkReading(content));
    facts.push(...gateFacts(content));
    isWhole = !cycles.length;
    if (isWhole)
      reach(content, { maxSteps, meter, isShort: options.isShort, common: content }, add);
  }
  if (options.against) findings.push(...against(json, options.against));
  return {
    file,
    findings: findings.map((finding) => placed(finding, json)).sort(byPlace),
    cleared,
    facts,
    steps: meter.taken,
    isWhole,
  };
}

/** Whether a widget has a gate stands in the page, which is not looked at here. */
function gateFacts({ quizzes, calculators, forms }: Content): Fact[] {
  if (forms || !(quizzes ?? calculators)) return [];
  const text = 'none: on a page with this content the attribute `gate` asks for nothing';
  return [{ path: 'forms', text, verdict: 'proved' }];
}

function cyclesIn({ quizzes = {}, calculators = {}, forms = {} }: Content): Finding[] {
  return [
    ...Object.entries(quizzes).flatMap(([id, quiz]) => quizCycles(quiz, `quizzes.${id}`)),
    ...Object.entries(calculators).flatMap(([id, one]) =>
      calculatorCycles(one, `calculators.${id}`),
    ),
    ...Object.entries(forms).flatMap(([id, form]) => formCycles(form, `forms.${id}`)),
  ];
}

function reach(content: Content, options: ReachOptions, add: (more: Findings) => void): void {
  const { quizzes = {}, calculators = {}, forms = {}, locale } = content;
  for (const [id, quiz] of Object.entries(quizzes)) {
    add(reachQuiz(id, quiz, options));
    add(checkRecalledAnswers(id, quiz, options));
  }
  for (const [id, calculator] of Object.entries(calculators)) {
    add(reachCalculator(id, calculator, locale, options));
  }
  for (const [id, form] of Object.entries(forms)) add(reachForm(id, form, content, options));
}

function against(json: JsonText, { name, text }: { name: string; text: string }): Finding[] {
  try {
    return checkTranslation(json.value, readJson(text).value, name);
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    return [proved('json', 'error', '', `JSON in ${name}`, error.message)];
  }
}

function placed(finding: Finding, json: JsonText): PlacedFinding {
  const { at, ...rest } = finding;
  return { ...rest, ...(at ?? json.place(finding.path)) };
}

function byPlace(a: PlacedFinding, b: PlacedFinding): number {
  return a.line - b.line || a.column - b.column;
}
