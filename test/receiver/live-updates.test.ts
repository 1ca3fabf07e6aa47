import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { plainLead } from './fixtures/lead.ts';
import { Cleanup, asOwner, postLead, problemOf, startReceiver } from './receiver-process.ts';
import { STORE_KINDS } from './stores.ts';

/** Reads a stream of events until one of this name comes; gives its data. */
async function nextEvent(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  name: string,
): Promise<string> {
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) throw new Error(`stream: expected ${name}, found its end after ${text}`);
    text += new TextDecoder().decode(value);
    const data = new RegExp(`event: ${name}\ndata: (.*)\n\n`).exec(text)?.[1];
    if (data !== undefined) return data;
  }
}

async function openStream(url: string) {
  const abort = new AbortController();
  const response = await asOwner(`${url}/leads/stream`, { signal: abort.signal });
  return { response, abort, reader: response.body!.getReader() };
}

suite('The stream of changes', () => {
  for (const kind of STORE_KINDS) {
    test(`tells of a lead that came here, that came elsewhere, and that went, in ${kind.name}`, async (t) => {
      const cleanup = new Cleanup((end) => t.after(end));
      const database = await kind.database(cleanup);
      const here = await startReceiver(cleanup, { database });
      const elsewhere = await startReceiver(cleanup, { database });
      const { response, reader, abort } = await openStream(here.url);
      assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream/);
      const revisions = [await nextEvent(reader, 'hello')];
      const lead = plainLead();
      for (const change of [
        () => postLead(here.url, lead),
        () => postLead(elsewhere.url, plainLead()),
        () => asOwner(`${here.url}/leads/${lead.id}`, { method: 'DELETE' }),
      ]) {
        await change();
        let revision = revisions.at(-1);
        while (revision === revisions.at(-1)) revision = await nextEvent(reader, 'change');
        revisions.push(revision ?? '');
      }
      assert.equal(new Set(revisions).size, 4);
      abort.abort();
    });
  }

  test('leaves a browser connections for its pages, and takes back those let go of', async (t) => {
    const { url } = await startReceiver(new Cleanup((end) => t.after(end)));
    const open = [];
    for (let i = 0; i < 4; i++) open.push(await openStream(url));
    const fifth = await asOwner(`${url}/leads/stream`);
    assert.equal(fifth.status, 503);
    assert.equal((await problemOf(fifth)).type, 'urn:leadline:problem:unavailable');
    assert.equal((await asOwner(`${url}/leads/stream`, { method: 'HEAD' })).status, 200);
    open[0]?.abort.abort();
    let again = await openStream(url);
    while (again.response.status !== 200) {
      await wait(20);
      again = await openStream(url);
    }
    for (const { abort } of [...open, again]) abort.abort();
  });
});
