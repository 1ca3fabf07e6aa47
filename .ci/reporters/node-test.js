import { writeCounts } from './counts-file.js';

/**
 * Reporter of `node --test`: the counts of the whole run.
 *
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 */
// eslint-disable-next-line require-yield -- the runner wants a generator; this one prints nothing.
export default async function* countTests(events) {
  for await (const { type, data } of events) {
    if (type !== 'test:summary' || data.file !== undefined) continue;
    const { tests, passed, skipped, todo } = data.counts;
    writeCounts(passed, tests - passed - skipped - todo);
  }
}
