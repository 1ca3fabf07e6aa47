import { expect } from '@open-wc/testing';
import { systemClock, type Clock } from '../../src/delivery/clock.ts';
import { deviceOutbox } from '../../src/delivery/outbox.ts';
import { OutboxFullError } from '../../src/delivery/outbox-room.ts';
import type { DeliveryEvent } from '../../src/delivery/status.ts';
import type { Fetch } from '../../src/delivery/attempt.ts';
import {
  createMortalDelivery,
  type DeliveryOptions,
  type MortalDelivery,
} from './mortal-delivery.ts';
import { sampleLead } from './sample-lead.ts';

const ENDPOINT = 'https://crm.example/leads';
const TARGET = { endpoint: ENDPOINT, connector: 'leadline' };
const HOUR_MS = 3_600_000;
const ID = '7b1f7d1e-0000-4000-8000-000000000001';
const OTHER_ID = '7b1f7d1e-0000-4000-8000-000000000002';

/** Timeouts of seconds in a tenth of that, for devices that never answer; everything else is real. */
const quickClock: Clock = {
  now: () => systemClock.now(),
  elapsed: () => systemClock.elapsed() * 10,
  after: (delayMs, call) => systemClock.after(delayMs / 10, call),
};

const running: MortalDelivery[] = [];

/** Test files share an origin and run side by side, so this one has databases of its own. */
const PREFIX = 'outbox-test-';

/** The browser's own database with some methods replaced. */
function factoryWith(changes: Partial<IDBFactory>): IDBFactory {
  return {
    open: (name: string, version?: number) => indexedDB.open(PREFIX + name, version),
    databases: async () =>
      (await indexedDB.databases())
        .filter(({ name }) => name?.startsWith(PREFIX))
        .map(({ name, version }) => ({ name: name!.slice(PREFIX.length), version })),
    ...changes,
  } as IDBFactory;
}

const device = factoryWith({});

function open({
  indexedDB: factory = device,
  clock = systemClock,
  ...options
}: DeliveryOptions & { indexedDB?: IDBFactory } = {}) {
  const events: DeliveryEvent[] = [];
  const delivery = createMortalDelivery({
    outbox: deviceOutbox(() => factory, clock),
    clock,
    fetch: () => Promise.reject(new TypeError('Failed to fetch')),
    random: () => 1,
    ...options,
  });
  delivery.subscribe((event) => events.push(event));
  running.push(delivery);
  const errors = () => events.flatMap((event) => ('code' in event ? [event.code] : []));
  const states = () => events.flatMap((event) => ('state' in event ? [event.state] : []));
  return { delivery, events, errors, states };
}

function promised<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
}

function openByHand(version?: number, upgrade?: (database: IDBDatabase) => void) {
  const request = device.open('leadline', version);
  request.onupgradeneeded = () => upgrade?.(request.result);
  return promised(request);
}

async function storedByHand(): Promise<Record<string, unknown>[]> {
  const database = await openByHand();
  const records = promised(database.transaction('outbox').objectStore('outbox').getAll());
  return (await records.finally(() => database.close())) as Record<string, unknown>[];
}

async function putByHand(record: object): Promise<void> {
  const database = await openByHand();
  await promised(database.transaction('outbox', 'readwrite').objectStore('outbox').put(record));
  database.close();
}

async function databases(): Promise<(string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name);
}

function confirm(_: string, init: RequestInit): Promise<Response> {
  const { id } = JSON.parse(init.body as string) as { id: string };
  return Promise.resolve(Response.json({ id }));
}

/** Waits for what is under way, however slow the machine. */
async function until(holds: () => unknown): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('The outbox on a real device', () => {
  beforeEach(() => promised(indexedDB.deleteDatabase(`${PREFIX}leadline`)));
  afterEach(() => {
    for (const delivery of running.splice(0)) delivery.stop();
  });

  it('is not made by looking for unsent leads', async () => {
    const { delivery } = open();
    await delivery.resume();
    await delivery.flush();
    await delivery.outbox();
    expect(await databases()).not.to.include(`${PREFIX}leadline`);
  });

  it('is not made by looking where databases cannot be listed', async () => {
    const listless = factoryWith({});
    Reflect.deleteProperty(listless, 'databases');
    const { delivery, errors } = open({ indexedDB: listless });
    await delivery.resume();
    await delivery.outbox();
    expect(await databases()).not.to.include(`${PREFIX}leadline`);
    expect(errors()).to.deep.equal([]);
  });

  it('is found by looking where databases cannot be listed', async () => {
    await open().delivery.submit(sampleLead(ID), [TARGET], HOUR_MS);
    const listless = factoryWith({});
    Reflect.deleteProperty(listless, 'databases');
    const { delivery } = open({ indexedDB: listless });
    expect((await delivery.outbox()).map(({ id }) => id)).to.deep.equal([ID]);
  });

  it('holds a lead for each endpoint until that endpoint has it', async () => {
    const other = { endpoint: 'https://other.example/', connector: 'json' };
    const { delivery } = open({
      fetch: (url, init) =>
        url === ENDPOINT ? confirm(url, init) : Promise.reject(new TypeError('Failed to fetch')),
    });
    expect(await delivery.submit(sampleLead(ID), [TARGET, other], HOUR_MS)).to.deep.equal({
      durable: true,
    });
    await until(() => delivery.statuses(ID)[0]?.state === 'sent');
    const [record, ...more] = await storedByHand();
    expect(more).to.deep.equal([]);
    expect(record).to.include({ format: 1, id: ID, endpoint: other.endpoint });
    expect(JSON.parse(record!.json as string)).to.deep.equal(sampleLead(ID));
  });

  it('keeps a lead for the next page, which sends and deletes it', async () => {
    const first = open();
    await first.delivery.submit(sampleLead(ID), [TARGET], HOUR_MS);
    first.delivery.stop();
    const next = open({ fetch: confirm });
    await next.delivery.resume();
    await until(() => next.states().includes('sent'));
    expect(await storedByHand()).to.deep.equal([]);
  });

  it('commits a lead strictly: told as saved means on the disk', async () => {
    const durabilities: (string | undefined)[] = [];
    const transaction = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')!;
    IDBDatabase.prototype.transaction = function (...args) {
      if (args[1] === 'readwrite') durabilities.push(args[2]?.durability);
      return (transaction.value as IDBDatabase['transaction']).apply(this, args);
    };
    try {
      await open().delivery.submit(sampleLead(ID), [TARGET], HOUR_MS);
    } finally {
      Object.defineProperty(IDBDatabase.prototype, 'transaction', transaction);
    }
    expect(durabilities[0]).to.equal('strict');
  });

  it('takes no 51st lead, and keeps the 50', async () => {
    const { delivery } = open();
    for (let number = 1; number <= 50; number += 1) {
      await delivery.submit(sampleLead(`lead-${number}`), [TARGET], HOUR_MS);
    }
    const refusal = await delivery
      .submit(sampleLead(ID), [TARGET], HOUR_MS)
      .catch((error: Error) => error);
    expect(refusal).to.be.instanceOf(OutboxFullError);
    expect((await storedByHand()).length).to.equal(50);
  });

  it('leaves alone what a newer version wrote, in a newer database too', async () => {
    const newer = await openByHand(7, (database) => {
      database.createObjectStore('outbox', { keyPath: ['id', 'endpoint'] });
    });
    newer.close();
    const record = { id: OTHER_ID, endpoint: ENDPOINT, format: 2, savedMs: 0, keepMs: 1 };
    await putByHand(record);
    const { delivery } = open({ fetch: confirm });
    await delivery.resume();
    expect(await delivery.submit(sampleLead(ID), [TARGET], HOUR_MS)).to.deep.equal({
      durable: true,
    });
    await until(() => delivery.statuses(ID)[0]?.state === 'sent');
    expect(await storedByHand()).to.deep.equal([record]);
  });

  it('does not stand in the way of a newer version', async () => {
    const { delivery } = open();
    await delivery.submit(sampleLead(ID), [TARGET], HOUR_MS);
    const newer = await openByHand(2);
    expect(newer.version).to.equal(2);
    newer.close();
    expect((await delivery.outbox()).length).to.equal(1);
  });
});

describe('A device that does not let the outbox in', () => {
  beforeEach(() => promised(indexedDB.deleteDatabase(`${PREFIX}leadline`)));
  afterEach(() => {
    for (const delivery of running.splice(0)) delivery.stop();
  });

  const denying = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const never = () => ({}) as IDBOpenDBRequest;
  const denials: Record<string, () => IDBFactory> = {
    'denies it': () => factoryWith({ open: denying, databases: denying }),
    hangs: () => factoryWith({ open: never, databases: () => new Promise(() => {}) }),
    'hangs while listing': () =>
      factoryWith({ databases: () => new Promise(() => {}), open: never }),
  };
  for (const [what, denial] of Object.entries(denials)) {
    it(`(it ${what}) is looked into without a word, and leads go from memory`, async () => {
      const { delivery, errors } = open({ indexedDB: denial(), fetch: confirm, clock: quickClock });
      await delivery.resume();
      expect(errors()).to.deep.equal([]);
      expect(await delivery.submit(sampleLead(ID), [TARGET], HOUR_MS)).to.deep.equal({
        durable: false,
      });
      await until(() => delivery.statuses(ID)[0]?.state === 'sent');
      expect(errors()).to.deep.equal(['storage-unavailable']);
    });
  }

  it('is opened a second time before it is given up', async () => {
    let opened = 0;
    const moody = factoryWith({
      open: (name) => ((opened += 1) === 1 ? ({} as IDBOpenDBRequest) : device.open(name)),
    });
    const { delivery } = open({ indexedDB: moody });
    expect(await delivery.submit(sampleLead(ID), [TARGET], HOUR_MS)).to.deep.equal({
      durable: true,
    });
    expect(opened).to.be.greaterThan(1);
  });

  it('because another connection blocks it makes nothing later, when nobody waits for it', async () => {
    const holder = await openByHand(1);
    const deletion = promised(indexedDB.deleteDatabase(`${PREFIX}leadline`));
    const { delivery } = open({ clock: quickClock });
    expect(await delivery.submit(sampleLead(ID), [TARGET], HOUR_MS)).to.deep.equal({
      durable: false,
    });
    holder.close();
    await deletion;
    await delivery.outbox();
    expect(await databases()).not.to.include(`${PREFIX}leadline`);
  });

  it('because it is full is told so, and is asked again', async () => {
    let isFull = true;
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!;
    IDBObjectStore.prototype.put = function (...args) {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      return (put.value as IDBObjectStore['put']).apply(this, args);
    };
    try {
      const { delivery, errors } = open();
      expect(await delivery.submit(sampleLead(ID), [TARGET], HOUR_MS)).to.deep.equal({
        durable: false,
      });
      expect(errors()).to.deep.equal(['storage-unavailable']);
      isFull = false;
      expect(await delivery.submit(sampleLead(OTHER_ID), [TARGET], HOUR_MS)).to.deep.equal({
        durable: true,
      });
    } finally {
      Object.defineProperty(IDBObjectStore.prototype, 'put', put);
    }
  });

  it('because somebody else’s database has the name is left as it is', async () => {
    (await openByHand(1, (database) => database.createObjectStore('theirs'))).close();
    const { delivery } = open();
    await delivery.resume();
    expect(await delivery.submit(sampleLead(ID), [TARGET], HOUR_MS)).to.deep.equal({
      durable: false,
    });
    const database = await openByHand();
    expect([...database.objectStoreNames]).to.deep.equal(['theirs']);
    database.close();
  });
});

describe('Several tabs with one lead', () => {
  beforeEach(() => promised(indexedDB.deleteDatabase(`${PREFIX}leadline`)));
  afterEach(() => {
    for (const delivery of running.splice(0)) delivery.stop();
  });

  it('send it once, and each knows', async () => {
    let requests = 0;
    const slowly = async (url: string, init: RequestInit) => {
      requests += 1;
      await new Promise((resolve) => setTimeout(resolve, 50));
      return confirm(url, init);
    };
    const first = open({ fetch: slowly });
    await first.delivery.submit(sampleLead(ID), [TARGET], HOUR_MS);
    const others = [1, 2, 3].map(() => open({ fetch: slowly }));
    await Promise.all(others.map(({ delivery }) => delivery.resume()));
    await Promise.all(others.map(({ delivery }) => delivery.flush()));
    await until(() => first.states().includes('sent'));
    expect(requests).to.equal(1);
    expect(await storedByHand()).to.deep.equal([]);
  });

  it('show it as sent once another has sent it', async () => {
    const watching = open();
    await watching.delivery.submit(sampleLead(ID), [TARGET], HOUR_MS);
    await until(() => watching.delivery.statuses(ID)[0]?.state === 'waiting');
    const sending = open({ fetch: confirm });
    await sending.delivery.resume();
    await until(() => watching.states().includes('sent'));
  });

  it('do not wait for one that is frozen', async () => {
    const gone = open();
    await gone.delivery.submit(sampleLead(ID), [TARGET], HOUR_MS);
    await until(() => gone.delivery.statuses(ID)[0]?.state === 'waiting');
    gone.delivery.stop();
    const [record] = await storedByHand();
    await putByHand({ ...record, claimedMs: Date.now() - 4_000 });
    const { delivery, states } = open({ fetch: confirm });
    await delivery.resume();
    expect(states()).to.deep.equal([]);
    await until(() => states().includes('sent'));
  });
});

describe('A page whose policy does not allow the endpoint', () => {
  beforeEach(() => promised(indexedDB.deleteDatabase(`${PREFIX}leadline`)));
  afterEach(() => {
    for (const delivery of running.splice(0)) delivery.stop();
  });

  it('is told so, and keeps the lead', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">`;
    document.body.append(frame);
    try {
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      const window = frame.contentWindow as Window & { fetch: Fetch };
      const { delivery, events, errors } = open({
        fetch: (url, init) => window.fetch(url, init),
        page: window,
      });
      await delivery.submit(
        sampleLead(ID),
        [{ ...TARGET, endpoint: `${ENDPOINT}?a=b#key=1` }],
        HOUR_MS,
      );
      await until(() => events.some((event) => 'state' in event && event.problem));
      expect(errors()).to.deep.equal(['endpoint-blocked']);
      const told = events.find((event) => 'code' in event);
      expect(told?.message).to.include('https://crm.example/leads?a=b: ').and.not.include('key=1');
      const [status] = delivery.statuses(ID);
      expect(status?.state).to.equal('waiting');
      expect((await storedByHand()).length).to.equal(1);
    } finally {
      frame.remove();
    }
  });
});
