import { type ESTree, parseAst } from 'vite';

/** How many orders there are to try, at most. */
const TRIES = 70;

/** What functions are told to be alike by: texts of so many characters that both have. */
const LETTERS = 3;

interface Part {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** The function declarations that stand in a row at the beginning of the script's one function. */
function functionsOf(script: string): Part[] {
  const [statement] = parseAst(script).body;
  let node = (statement as ESTree.ExpressionStatement).expression;
  if (node.type === 'UnaryExpression') node = node.argument;
  if (node.type === 'CallExpression') node = node.callee;
  if (node.type === 'ParenthesizedExpression') node = node.expression;
  if (node.type !== 'FunctionExpression' && node.type !== 'ArrowFunctionExpression') return [];
  const parts = (node.body as ESTree.FunctionBody).body as readonly Part[];
  const isFunction = ({ type }: Part) => type === 'FunctionDeclaration';
  const rest = parts.slice(parts.findIndex(isFunction));
  const end = rest.findIndex((part) => !isFunction(part));
  return rest.slice(0, end < 0 ? undefined : end);
}

/** How much of two texts is the same, from 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const piece of a) if (b.has(piece)) shared += 1;
  return shared / Math.sqrt(a.size * b.size) || 0;
}

/** From one on, to the one most alike among those that are left. */
function chainFrom(start: number, alike: readonly (readonly number[])[]): number[] {
  const left = new Set(alike.keys());
  const chain: number[] = [];
  for (let next = start; left.size;) {
    chain.push(next);
    left.delete(next);
    const likenesses = alike[next]!;
    next = [...left].reduce(
      (best, one) => (likenesses[one]! > likenesses[best]! ? one : best),
      [...left][0]!,
    );
  }
  return chain;
}

/**
 * The script with its functions in several orders, the one it has among them. Where a function
 * declaration stands means nothing to a program; to brotli it does, by up to 150 bytes, so functions are
 * put beside the ones most alike, each time from another to begin with.
 */
export function ordersOf(script: string): string[] {
  const functions = functionsOf(script);
  if (functions.length < 2) return [script];
  const texts = functions.map(({ start, end }) => script.slice(start, end));
  const before = script.slice(0, functions[0]!.start);
  const after = script.slice(functions.at(-1)!.end);
  const pieces = texts.map(
    (text) => new Set(Array.from(text, (_, at) => text.slice(at, at + LETTERS))),
  );
  const alike = pieces.map((one) => pieces.map((other) => likeness(one, other)));
  const step = Math.ceil(texts.length / TRIES);
  const starts = [...texts.keys()].filter((at) => at % step === 0);
  const inOrder = (order: readonly number[]) =>
    before + order.map((at) => texts[at]).join('') + after;
  return [script, ...starts.map((start) => inOrder(chainFrom(start, alike)))];
}
