import type { DeliveryEvent, Target } from '../../src/delivery/status.ts';
import type { Lead } from '../../src/model/lead/lead.ts';
import { HandClock } from './hand-clock.ts';
import {
  createMortalDelivery,
  type DeliveryOptions,
  type MortalDelivery,
} from './mortal-delivery.ts';
import { TestOutbox } from './test-outbox.ts';

export const ENDPOINT = 'https://crm.example/leads';
export const HOUR_MS = 3_600_000;

export interface Sent {
  url: string;
  init: RequestInit;
  atMs: number;
}

/** What an endpoint does with a request. */
export type Reply = (sent: Sent) => Response | Promise<Response>;

/** Keeps every lead as long as the scene says. */
type SceneDelivery = Omit<MortalDelivery, 'submit'> & {
  submit(lead: Lead, targets: readonly Target[]): Promise<{ durable: boolean }>;
};

export type SceneOptions = DeliveryOptions & {
  /** Of every submit. */
  keepMs?: number;
};

/** One page of a device, with everything around delivery held in hand. */
export class Scene {
  readonly clock: HandClock;
  readonly device: TestOutbox;
  readonly sent: Sent[] = [];
  readonly events: DeliveryEvent[] = [];
  readonly window = new EventTarget();
  readonly delivery: SceneDelivery;
  reply: Reply = ({ init }) => confirmation(init);

  constructor({ keepMs = 72 * HOUR_MS, ...options }: SceneOptions = {}, before?: Scene) {
    this.clock = before?.clock ?? new HandClock();
    this.device = before?.device ?? new TestOutbox();
    const delivery = createMortalDelivery({
      outbox: this.device,
      clock: this.clock,
      random: () => 0.5,
      fetch: async (url, init) => {
        const sent = { url, init, atMs: this.clock.now() };
        this.sent.push(sent);
        return this.reply(sent);
      },
      page: this.window,
      ...options,
    });
    this.delivery = {
      ...delivery,
      submit: (lead, targets) => delivery.submit(lead, targets, keepMs),
    };
    this.delivery.subscribe((event) => this.events.push(structuredClone(event)));
  }

  /** The next page on the same device. */
  nextPage(options: SceneOptions = {}): Scene {
    this.delivery.stop();
    return new Scene(options, this);
  }

  states(): string[] {
    return this.events.flatMap((event) => ('state' in event ? [event.state] : []));
  }

  errors(): string[] {
    return this.events.flatMap((event) => ('code' in event ? [event.code] : []));
  }
}

export function target(endpoint = ENDPOINT, connector = 'leadline') {
  return { endpoint, connector };
}

/** What the receiver answers. */
export function confirmation(init: RequestInit): Response {
  const { id } = JSON.parse(init.body as string) as { id: string };
  return Response.json({ id }, { status: 201 });
}

export function problem(status: number, name: string, more: object = {}): Response {
  return Response.json(
    { type: `urn:leadline:problem:${name}`, title: name, status, ...more },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
}

export function offline(): Promise<Response> {
  return Promise.reject(new TypeError('Failed to fetch'));
}
