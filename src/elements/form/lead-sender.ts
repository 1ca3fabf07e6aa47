import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { OutboxFullError } from '../../delivery/outbox-room.ts';
import type { DeliveryStatus } from '../../delivery/status.ts';
import type { Lead } from '../../model/lead/lead.ts';
import type { WidgetController } from '../widget/widget-controller.ts';
import { FormIntent } from './form-intent.ts';
import type { FormStatus } from './form-status.ts';
import { leadFromPage } from './lead-from-page.ts';
import { isRefusedByAll, progressOf } from './lead-progress.ts';

/** How `submit()` ends. */
export interface SubmitOutcome {
  state: 'sent' | 'unconfirmed' | 'refused' | 'cancelled' | 'invalid' | 'waiting';
  id: string;
  endpoints: { endpoint: string; state: DeliveryStatus['state'] }[];
}

/** How long `submit()` waits for an endpoint before it answers `waiting`. */
const SETTLE_WITHIN_MS = 15_000;
/** How long a page may hold a lead back by `waitUntil`. */
const HOLD_AT_MOST_MS = 5_000;

const within = (promise: Promise<unknown>, ms: number) =>
  Promise.race([promise, new Promise((resolve) => setTimeout(resolve, ms))]);

/** Where `submit()` need not wait any longer. */
const ENDS: readonly (FormStatus | null)[] = ['sent', 'unconfirmed', 'refused'];

/** Makes the lead for an identity. */
export type MakeLead = (identity: { id: string; replaces: string | null }) => Lead;

/**
 * One form's leads on their way: asks the page, hands the lead to delivery and follows it, so that
 * what the visitor reads is true at every moment.
 */
export class LeadSender implements ReactiveController {
  readonly intent = new FormIntent();
  /** What to tell the visitor; null: nothing was submitted. */
  status: FormStatus | null = null;
  /** A lead is being handed over or tried for the first time. */
  isBusy = false;
  durable = false;

  readonly #host: ReactiveControllerHost;
  readonly #widget: WidgetController;
  #lead: Lead | null = null;
  #statuses: DeliveryStatus[] = [];
  /** The submit under way and what it is about. */
  #running: { what: string; outcome: Promise<SubmitOutcome> } | null = null;
  /** The first attempt takes so long that the visitor is told the lead waits. */
  #isLate = false;
  #hasEscaped = false;
  /** To look again whether a submit has ended. */
  #look: () => void = () => {};
  #stopListening?: () => void;

  constructor(host: ReactiveControllerHost, widget: WidgetController) {
    this.#host = host;
    this.#widget = widget;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#lead) this.#follow(this.#lead);
  }

  hostDisconnected(): void {
    // A submit under way has to end, wherever the element is by then.
    if (!this.#running) this.#stopListening?.();
  }

  /** Of a lead that an endpoint wants changed: what is wrong, by field. */
  get fieldProblems(): { field: string; message: string }[] {
    return this.status === 'refused'
      ? this.#statuses.flatMap(({ problem }) => problem?.fields ?? [])
      : [];
  }

  get ownersMistake(): boolean {
    return this.#statuses.some(({ problem }) => problem?.ownersMistake);
  }

  /**
   * The same while one is under way, so that a double click makes one lead.
   *
   * @param what everything the visitor says, as one text
   */
  submit(what: string, make: MakeLead): Promise<SubmitOutcome> {
    if (this.#running?.what === what) return this.#running.outcome;
    const running = { what, outcome: this.#submit(what, make) };
    this.#running = running;
    this.#look();
    void running.outcome.finally(() => {
      if (this.#running === running) this.#running = null;
    });
    return running.outcome;
  }

  /** The visitor wants to send another one. */
  another(): void {
    this.intent.renew();
    this.#show(null);
  }

  /** The visitor gives up a refused lead. */
  async discard(): Promise<void> {
    await this.#widget.delivery.discard(this.intent.id);
    this.#show(null);
  }

  async #submit(what: string, make: MakeLead): Promise<SubmitOutcome> {
    if (this.intent.isRepeat(what)) return this.#settled(what);
    const made = make(this.intent.prepare(what, isRefusedByAll(this.#statuses)));
    this.#show(null, true);
    const lead = await this.#askPage(made);
    if (!lead) return this.#stopped('cancelled');
    if (this.#widget.endpoints.length === 0) return this.#stopped('no-endpoint');
    this.#hasEscaped = false;
    this.#isLate = false;
    try {
      await this.#handOver(lead);
    } catch (error) {
      return this.#stopped(error instanceof OutboxFullError ? 'outbox-full' : 'broken');
    }
    this.intent.handedOver(what);
    return this.#settled(what);
  }

  /** @returns the lead as the page wants it; null where it prevented the submit */
  async #askPage(made: Lead): Promise<Lead | null> {
    const held: Promise<unknown>[] = [];
    const detail = {
      lead: structuredClone(made),
      waitUntil: (promise: Promise<unknown>) => void held.push(promise),
    };
    if (!this.#widget.emit('leadline-submit', detail)) return null;
    if (held.length > 0) await within(Promise.allSettled(held), HOLD_AT_MOST_MS);
    return leadFromPage(made, detail.lead);
  }

  async #handOver(lead: Lead): Promise<void> {
    this.#follow(lead);
    const { durable } = await this.#widget.submit(lead);
    this.durable = durable;
    this.#update(lead.id);
  }

  #follow(lead: Lead): void {
    this.#lead = lead;
    this.#stopListening?.();
    this.#stopListening = this.#widget.delivery.subscribe((event) => {
      if (event.type === 'status' && event.status.id === lead.id) this.#update(lead.id);
    });
  }

  #update(id: string): void {
    this.#statuses = this.#widget.delivery.statuses(id);
    if (!this.#hasEscaped && this.#statuses.some(({ problem }) => problem?.keyReused)) {
      void this.#escape();
      return;
    }
    const state = progressOf(this.#statuses);
    if (state !== 'sending') this.#show(state);
    else this.#show(this.#isLate ? 'waiting' : null, !this.#isLate);
  }

  /** Another lead has our id: once more under a new one, without a word to the visitor. */
  async #escape(): Promise<void> {
    this.#hasEscaped = true;
    const lead = this.#lead!;
    const identity = this.intent.escape();
    try {
      await this.#handOver({ ...lead, ...identity, flat: { ...lead.flat, ...identity } });
    } catch {
      this.#show('outbox-full');
    }
  }

  #show(status: FormStatus | null, isBusy = false): void {
    this.status = status;
    this.isBusy = isBusy;
    this.#look();
    this.#host.requestUpdate();
  }

  #stopped(status: FormStatus): SubmitOutcome {
    this.#statuses = [];
    this.#show(status);
    return this.#outcome('cancelled');
  }

  /** Ends when the lead has got somewhere, when it is time to say that it waits, or when another one took its place. */
  async #settled(what: string): Promise<SubmitOutcome> {
    const arrived = new Promise<void>((resolve) => {
      this.#look = () => {
        if (ENDS.includes(this.status) || this.#running?.what !== what) resolve();
      };
    });
    // The submit that brought us here may not be known yet.
    await Promise.resolve();
    this.#look();
    await within(arrived, SETTLE_WITHIN_MS);
    if (ENDS.includes(this.status)) return this.#outcome(this.status as SubmitOutcome['state']);
    this.#isLate = true;
    if (this.isBusy) this.#show('waiting');
    return this.#outcome('waiting');
  }

  #outcome(state: SubmitOutcome['state']): SubmitOutcome {
    const endpoints = this.#statuses.map(({ endpoint, state }) => ({ endpoint, state }));
    return { state, id: this.intent.id, endpoints };
  }
}
