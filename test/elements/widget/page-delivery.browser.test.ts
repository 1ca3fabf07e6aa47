import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type * as PageDelivery from '../../../src/elements/widget/page-delivery.ts';
import type { Lead } from '../../../src/model/lead/lead.ts';
import { resetPage } from '../../page/reset.ts';

type Sent = GlobalEventHandlersEventMap['leadline-sent'];

/** What the endpoint answers; the requests it got. */
let status = 201;
let bodies: string[] = [];

const pageFetch = window.fetch.bind(window);
const fakeEndpoint = (input: RequestInfo | URL, init?: RequestInit) => {
  const url = input instanceof Request ? input.url : String(input);
  if (!url.includes('/leads')) return pageFetch(input, init);
  bodies.push(init?.body as string);
  return Promise.resolve(Response.json({}, { status }));
};

const leadOf = (id: string) =>
  ({ schema: 'leadline/lead/1', id, quiz: null, flat: {} }) as unknown as Lead;
const uuid = () => crypto.randomUUID();
const endpoint = `${location.origin}/leads`;
const endpoints = [{ endpoint, connector: 'json' }];

const KEPT = { storage: 'on-submit', keep: '72' };
const NOT_KEPT = { storage: 'none', keep: '72' };

/** Stands for a widget, and notes what it would fire. */
class Sender {
  readonly events: [name: string, detail: object][] = [];

  readonly errors: string[] = [];

  readonly report = (code: string) => {
    this.errors.push(code);
  };

  readonly emit = (name: string, detail: object) => {
    this.events.push([name, detail]);
    return true;
  };
}

describe("a page's delivery", () => {
  let page: typeof PageDelivery;

  /** Test files share a device and run side by side; only this one writes the endpoint like that. */
  const outboxHere = async () =>
    (await page.outbox()).filter((entry) => entry.endpoint === endpoint);

  before(async () => {
    window.fetch = fakeEndpoint;
    // Delivery takes the page's fetch when its module loads.
    page = await import('../../../src/elements/widget/page-delivery.ts');
  });
  after(() => {
    window.fetch = pageFetch;
  });
  beforeEach(() => {
    resetPage();
    status = 201;
    bodies = [];
  });

  it('tells the widget that a lead is saved, then that an endpoint has it', async () => {
    const sender = new Sender();
    const lead = leadOf(uuid());
    await page.submitLead(lead, endpoints, KEPT, sender);
    await waitUntil(() => sender.events.length >= 2);
    expect(sender.events).to.deep.equal([
      ['leadline-saved', { lead, durable: true }],
      ['leadline-sent', { lead, endpoint, confirmed: true }],
    ]);
    expect(bodies).to.have.length(1);
    expect(await outboxHere()).to.deep.equal([]);
  });

  it('with storage="none" keeps the lead in memory and says so', async () => {
    const sender = new Sender();
    const lead = leadOf(uuid());
    await page.submitLead(lead, endpoints, NOT_KEPT, sender);
    await waitUntil(() => sender.events.length >= 2);
    expect(sender.events).to.deep.equal([
      ['leadline-saved', { lead, durable: false }],
      ['leadline-sent', { lead, endpoint, confirmed: true }],
    ]);
  });

  it('lists what waits in every way of keeping, each once', async () => {
    status = 503;
    const ids = [uuid(), uuid()].sort();
    for (const [index, storage] of ['on-submit', 'none'].entries()) {
      await page.submitLead(leadOf(ids[index]!), endpoints, { storage, keep: '72' }, new Sender());
    }
    await waitUntil(() => bodies.length >= 2);
    const entries = await outboxHere();
    expect(entries.map(({ id }) => id).sort()).to.deep.equal(ids);
    expect(entries[0]).to.include({ endpoint, state: 'waiting' });

    status = 201;
    await page.flush();
    expect(await outboxHere()).to.deep.equal([]);
  });

  it('tells the owner by the widget what an endpoint refuses', async () => {
    status = 404;
    const sender = new Sender();
    await page.submitLead(leadOf(uuid()), endpoints, NOT_KEPT, sender);
    await waitUntil(() => sender.errors.length > 0);
    expect(sender.errors).to.deep.equal(['endpoint-refused']);
    status = 201;
    await page.flush();
  });

  it('sends what an earlier page left and tells the document its id alone', async () => {
    const { createMortalDelivery } = await import('../../delivery/mortal-delivery.ts');
    const offline = () => Promise.reject(new TypeError('offline'));
    const earlier = createMortalDelivery({ fetch: offline });
    const id = uuid();
    await earlier.submit(leadOf(id), endpoints, 3_600_000);
    await new Promise((resolve) => setTimeout(resolve, 50));
    earlier.stop();

    const sent = oneEvent<Sent>(document, 'leadline-sent');
    await page.pageDelivery().resume();
    await page.flush();
    expect((await sent).detail).to.deep.equal({
      widget: '',
      id: '',
      lead: { id },
      endpoint,
      confirmed: true,
    });
  });
});
