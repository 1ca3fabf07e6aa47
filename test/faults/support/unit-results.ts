import type { TestEvent } from 'node:test/reporters';
import type { Result } from './table.ts';

/** What a test of the receiver tells of the leads it had, as a diagnostic: `914 leads, 0 lost, 0 doubled; …`. */
const FIGURES =
  /^(?<leads>\d+) leads, (?<lost>\d+) lost, (?<doubled>\d+) doubled(?:; (?<note>.*))?$/;

/** Reporter of `node --test`: what became of its tests, for the table. */
export default async function* unitResults(
  events: AsyncIterable<TestEvent>,
): AsyncGenerator<string> {
  /** By nesting: tests whose suite has not ended yet. */
  const waiting: Result[][] = [];
  let last: Result | undefined;
  for await (const { type, data } of events) {
    if (type === 'test:diagnostic' && last) tell(last, data.message);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const inner = waiting[data.nesting + 1]?.splice(0) ?? [];
    const ended = (waiting[data.nesting] ??= []);
    if (data.details.type === 'suite') {
      ended.push(...inner.map((result) => ({ ...result, name: `${data.name} ${result.name}` })));
      last = undefined;
      continue;
    }
    last = { name: data.name, passed: type === 'test:pass', figures: [], notes: [] };
    // A file all of whose tests were passed over counts as one.
    if (!data.name.endsWith('.test.ts') || !last.passed) ended.push(last);
  }
  yield JSON.stringify(waiting[0] ?? []);
}

/** Diagnostics follow the test that told them. */
function tell(result: Result, text: string): void {
  const { leads, lost, doubled, note } = FIGURES.exec(text)?.groups ?? {};
  if (leads === undefined) return;
  result.figures.push({ leads: Number(leads), lost: Number(lost), doubled: Number(doubled) });
  if (note !== undefined) result.notes.push(note);
}
