import { decimal, sum, toDigits, toMultiple } from './decimal.ts';
import { type FormulaErrorCode, FormulaError, fail } from './error.ts';
import type { Node } from './parse.ts';
import {
  type FormulaTable,
  type FormulaValue,
  type Single,
  compare,
  finite,
  isList,
} from './value.ts';

/** What a function may ask of the evaluation it is part of; arguments come unevaluated. */
export interface Run {
  readonly value: (node: Node) => FormulaValue;
  readonly number: (node: Node) => number;
  /** Whether a condition holds. */
  readonly holds: (node: Node) => boolean;
  /** The values of all nodes in one row, lists item by item. */
  readonly items: (nodes: readonly Node[]) => Single[];
  readonly table: (node: Node) => FormulaTable;
  /** Points of the question that the node names. */
  readonly score: (node: Node) => number | null;
}

type Call = (run: Run, ...args: Node[]) => FormulaValue;

/** What it does, how many arguments it takes, and which of them, from 0, must be a name. */
type FormulaFunction = readonly [call: Call, least: number, most: number, named?: number];

const isGiven = (item: Single) => item !== null;

/** A function of one number, or of two if it has a default for the second. */
const numeric = (
  least: number,
  most: number,
  calculate: (value: number, second: number) => number,
  otherwise = 0,
): FormulaFunction => [
  (run, value, second) =>
    finite(calculate(run.number(value), second ? run.number(second) : otherwise)),
  least,
  most,
];

const toPlaces = (round: (value: number) => number) =>
  numeric(1, 2, (value, digits) => toDigits(value, digits, round));

/** As in a range of cells, blanks and texts are left out. */
const aggregate = (calculate: (numbers: number[]) => number): FormulaFunction => [
  (run, ...args) => {
    const counted = run.items(args).filter((item) => isGiven(item) && typeof item !== 'string');
    return finite(calculate(counted.map(Number)));
  },
  1,
  Infinity,
];

/** The second argument where the first fails in a way that `covers` names. */
const rescue = (covers: (code: FormulaErrorCode) => boolean): FormulaFunction => [
  (run, value, otherwise) => {
    try {
      return run.value(value);
    } catch (error) {
      if (error instanceof FormulaError && covers(error.code)) return run.value(otherwise);
      throw error;
    }
  },
  2,
  2,
];

/** Whether some or all of the further arguments are among the answers in the first. */
const among = (
  quantify: (wanted: Single[], isAnswer: (item: Single) => boolean) => boolean,
): FormulaFunction => [
  (run, list, ...wanted) => {
    const answers = run.items([list]).filter(isGiven);
    return quantify(run.items(wanted), (item) =>
      answers.some((answer) => compare(answer, item) === 0),
    );
  },
  2,
  Infinity,
];

const choose: Call = (run, condition, then, otherwise) =>
  run.holds(condition) ? run.value(then) : otherwise ? run.value(otherwise) : false;

const chooseFirst: Call = (run, ...args) => {
  const met = args.findIndex((arg, index) => index % 2 === 0 && run.holds(arg));
  return met < 0 ? fail('#N/A') : run.value(args[met + 1]!);
};

/** Half of a multiple goes away from zero, as with `ROUND`. */
const toNearest = (value: number, multiple: number) =>
  value < 0 && multiple > 0 ? fail('#NUM!') : toMultiple(value, multiple, Math.round);

/** The answers in a list count even if they are texts: `COUNT(standards)` is how many were chosen. */
const countNumbers: Call = (run, ...args) =>
  args
    .map((arg) => run.value(arg))
    .reduce<number>(
      (count, value) => count + (isList(value) ? value.length : Number(typeof value === 'number')),
      0,
    );

/** "On request" (`#N/A`) below 0, above the last row, where the cell is null, and in no known column. */
const lookUp: Call = (run, wanted, name, column) => {
  const value = decimal(run.number(wanted));
  const { rows, columns } = run.table(name);
  const id = column ? run.value(column) : 1;
  const place = typeof id === 'string' ? columns.indexOf(id) + 1 : Number(id);
  const row = rows.find(([bound]) => bound != null && value <= bound);
  return (value >= 0 && place > 0 ? row?.[place] : null) ?? fail('#N/A');
};

/** The functions by their names in capitals. `IFS` takes its arguments in pairs. */
export const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map<string, FormulaFunction>(
  Object.entries<FormulaFunction>({
    IF: [choose, 2, 3],
    IFS: [chooseFirst, 2, Infinity],
    AND: [(run, ...args) => args.every(run.holds), 1, Infinity],
    OR: [(run, ...args) => args.some(run.holds), 1, Infinity],
    NOT: [(run, arg) => !run.holds(arg), 1, 1],
    IFERROR: rescue((code) => code !== '#LIMIT!'),
    IFNA: rescue((code) => code === '#N/A'),
    ISBLANK: [(run, arg) => run.value(arg) === null, 1, 1],
    MIN: aggregate((numbers) => (numbers.length > 0 ? Math.min(...numbers) : 0)),
    MAX: aggregate((numbers) => (numbers.length > 0 ? Math.max(...numbers) : 0)),
    SUM: aggregate((numbers) => numbers.reduce(sum, 0)),
    COUNT: [countNumbers, 1, Infinity],
    COUNTA: [(run, ...args) => run.items(args).filter(isGiven).length, 1, Infinity],
    ROUND: toPlaces(Math.round),
    ROUNDUP: toPlaces(Math.ceil),
    ROUNDDOWN: toPlaces(Math.floor),
    MROUND: numeric(2, 2, toNearest),
    CEILING: numeric(1, 2, (value, multiple) => toMultiple(value, multiple, Math.ceil), 1),
    FLOOR: numeric(1, 2, (value, multiple) => toMultiple(value, multiple, Math.floor), 1),
    ABS: numeric(1, 1, Math.abs),
    SQRT: numeric(1, 1, Math.sqrt),
    LOOKUP: [lookUp, 2, 3, 1],
    SCORE: [(run, question) => run.score(question), 1, 1, 0],
    HAS: among((wanted, isAnswer) => wanted.every(isAnswer)),
    ANY: among((wanted, isAnswer) => wanted.some(isAnswer)),
  }),
);
