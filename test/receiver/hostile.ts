import fc from 'fast-check';
import type { Lead } from '../../src/model/lead/lead.ts';

/** What strangers send. */

export const HOSTILE_TEXTS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title><svg/onload=alert(1)>',
  '<!--',
  ']]>',
  '&lt;script&gt;',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '`${alert(1)}`',
  '{{constructor.constructor("alert(1)")()}}',
  '=HYPERLINK("https://evil.example","x")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '" ,=1+1',
  'a\r\nb,c',
  '\u0000',
  '\u202Emoc.elpmaxe',
  '\uD800',
  '\u2028',
  '%00%0d%0a',
  "'; DROP TABLE leads; --",
  '%',
  '_',
  '../../../etc/passwd',
  '__proto__',
  'constructor',
  '',
] as const;

/** Texts with something in them that somebody might take for code. */
export const hostileText = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc
    .tuple(fc.string({ maxLength: 10 }), fc.constantFrom(...HOSTILE_TEXTS))
    .map(([before, text]) => before + text),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

export const hostileValue = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(null, true, false, [], {}, 0, -0, 1e308, -1, 0.1, 2 ** 53),
  fc.jsonValue({ maxDepth: 4 }),
);

/** A lead with some of its values replaced, wherever they stand. */
export function hostileLead(make: () => Lead): fc.Arbitrary<unknown> {
  const change = fc.record({ path: fc.array(fc.nat(40), { maxLength: 5 }), value: hostileValue });
  return fc.array(change, { maxLength: 4 }).map((changes) => {
    const lead: unknown = make();
    for (const { path, value } of changes) replace(lead, path, value);
    return lead;
  });
}

/** Goes down by the path as far as there is something below, and puts the value there. */
function replace(root: unknown, path: readonly number[], value: unknown): void {
  let node = root as Record<string, unknown>;
  for (const [step, index] of path.entries()) {
    const keys = Object.keys(node);
    const key = keys[index % keys.length];
    if (key === undefined) return;
    const below = node[key];
    const isLast = step === path.length - 1 || typeof below !== 'object' || below === null;
    if (isLast) {
      node[key] = value;
      return;
    }
    node = below as Record<string, unknown>;
  }
}

/** The same lead with each text in it replaced, ids and times aside, by what the function gives. */
export function withTexts(lead: Lead, text: () => string): Lead {
  const kept = new Set(['schema', 'id', 'replaces', 'created', 'priority', 'control', 'at']);
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return kept.has(key) ? value : text();
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, walk(inner, name)]),
    );
  };
  const changed = walk(lead, '') as Lead;
  // Ids inside the quiz and the estimate are texts of the page like any other.
  for (const list of [changed.quiz?.answers, changed.estimate?.inputs, changed.estimate?.values]) {
    for (const item of list ?? []) item.id = text();
  }
  return changed;
}
