import type { ReactiveControllerHost } from 'lit';
import { mintLeadId } from '../../delivery/lead-id.ts';
import { OutboxFullError } from '../../delivery/outbox-room.ts';
import type { DeliveryProblem, DeliveryStatus } from '../../delivery/status.ts';
import type { Lead } from '../../model/lead/lead.ts';
import type { WidgetController } from '../widget/widget-controller.ts';
import { leadFromPage } from './lead-from-page.ts';
import { isAnywhere, progressOf } from './lead-progress.ts';

/** How `submit()` ends. */
export interface SubmitOutcome {
  state: 'sent' | 'unconfirmed' | 'refused' | 'cancelled' | 'invalid' | 'waiting';
  id: string;
  endpoints: Pick<DeliveryStatus, 'endpoint' | 'state'>[];
}

/** Everything a form can say about itself after its button was pressed. */
export type FormStatus =
  NonNullable<ReturnType<typeof progressOf>> | 'cancelled' | 'noEndpoint' | 'outboxFull' | 'broken';

type Identity = Pick<Lead, 'id' | 'replaces'>;

/** How long `submit()` waits for an endpoint before it answers `waiting`. */
const SETTLE_WITHIN_MS = 15_000;
/** How long a page may hold a lead back by `waitUntil`. */
const HOLD_AT_MOST_MS = 5_000;

const within = (promise: Promise<unknown>, ms: number) =>
  Promise.race([promise, new Promise((resolve) => setTimeout(resolve, ms))]);

/**
 * One form's leads on their way: gives them their identity, asks the page, hands them to delivery and
 * follows them, so that what the visitor reads is true at every moment.
 */
export class LeadSender {
  /** What to tell the visitor; null: nothing was submitted, or it is too early to say. */
  status: FormStatus | null = null;
  /** A lead is being handed over or tried for the first time. */
  isBusy = false;
  durable = false;

  readonly #host: ReactiveControllerHost;
  readonly #widget: WidgetController;
  #id = '';
  #replaces: string | null = null;
  /** What was submitted last, as one text; null: whatever comes is something else. */
  #what: string | null = null;
  /** Of the lead at hand; empty until it is handed over. */
  #statuses: DeliveryStatus[] = [];
  #handing: Promise<void> = Promise.resolve();
  #settled?: Promise<void>;
  #settle?: () => void;
  #hasEscaped = false;
  #stopListening?: () => void;

  constructor(host: ReactiveControllerHost, widget: WidgetController) {
    this.#host = host;
    this.#widget = widget;
  }

  /**
   * Id of the lead at hand, minted by the first look at it. It belongs to what the visitor wants, not
   * to the click: it stays over retries and repeats, and changes with what they say.
   */
  get id(): string {
    return (this.#id ||= mintLeadId());
  }

  /** Why the lead did not arrive at once. */
  get problems(): DeliveryProblem[] {
    return this.#statuses.flatMap(({ problem }) => problem ?? []);
  }

  /**
   * Sends what the visitor says; the same again is the same intent, be it a double click or a second
   * look at what became of it.
   *
   * @param what everything the visitor says, as one text
   * @param make makes the lead for an identity
   */
  async submit(what: string, make: (identity: Identity) => Lead): Promise<SubmitOutcome> {
    if (what !== this.#what) {
      this.#what = what;
      // One after the other, so that what was changed meanwhile becomes a lead of its own.
      this.#handing = this.#handing.then(() => this.#handOver(what, make));
    }
    await this.#handing;
    await within(this.#settled!, SETTLE_WITHIN_MS);
    if (this.isBusy) this.#show('waiting');
    const state = this.#what === null ? 'cancelled' : (progressOf(this.#statuses) ?? 'waiting');
    return this.outcome(state);
  }

  outcome(state: SubmitOutcome['state']): SubmitOutcome {
    const endpoints = this.#statuses.map(({ endpoint, state }) => ({ endpoint, state }));
    return { state, id: this.id, endpoints };
  }

  /** The visitor wants to send another one. */
  another(): void {
    this.#renew();
    this.#stop(null);
  }

  /** The visitor gives up a refused lead. */
  async discard(): Promise<void> {
    await this.#widget.delivery.discard(this.id);
    this.#stop(null);
  }

  /** A new id that names the earlier one. */
  #renew(): Identity {
    const replaces = this.id;
    this.#replaces = replaces;
    this.#id = mintLeadId();
    this.#statuses = [];
    return { id: this.#id, replaces };
  }

  #handOver(what: string, make: (identity: Identity) => Lead): Promise<void> {
    this.#what = what;
    if (isAnywhere(this.#statuses)) this.#renew();
    this.#hasEscaped = false;
    this.#settled = new Promise((resolve) => (this.#settle = resolve));
    this.#show(null, true);
    return this.#put(this.#askPage(make));
  }

  /** @returns the lead as the page wants it; null where it prevented the submit */
  async #askPage(make: (identity: Identity) => Lead): Promise<Lead | null> {
    const made = make({ id: this.id, replaces: this.#replaces });
    const held: Promise<unknown>[] = [];
    const detail = {
      lead: structuredClone(made),
      waitUntil: (promise: Promise<unknown>) => void held.push(promise),
    };
    if (!this.#widget.emit('leadline-submit', detail)) return null;
    await within(Promise.allSettled(held), HOLD_AT_MOST_MS);
    return leadFromPage(made, detail.lead);
  }

  async #put(made: Lead | Promise<Lead | null>): Promise<void> {
    const { delivery, endpoints } = this.#widget;
    try {
      const lead = await made;
      if (!lead) return this.#stop('cancelled');
      if (!endpoints.length) return this.#stop('noEndpoint');
      this.#stopListening?.();
      this.#stopListening = delivery.subscribe(() => this.#look(lead));
      this.durable = (await this.#widget.submit(lead)).durable;
      this.#look(lead);
    } catch (error) {
      this.#stop(error instanceof OutboxFullError ? 'outboxFull' : 'broken');
    }
  }

  #look(lead: Lead): void {
    // Another one has taken its place.
    if (lead.id !== this.id) return;
    this.#statuses = this.#widget.delivery.statuses(lead.id);
    if (!this.#hasEscaped && this.problems.some(({ keyReused }) => keyReused)) {
      // Another lead has our id: once more under a new one, without a word to the visitor.
      this.#hasEscaped = true;
      const identity = this.#renew();
      void this.#put({ ...lead, ...identity, flat: { ...lead.flat, ...identity } });
      return;
    }
    const progress = progressOf(this.#statuses);
    if (progress) this.#show(progress);
  }

  /** Nothing is on its way, so that even the same words may be submitted again. */
  #stop(status: FormStatus | null): void {
    this.#what = null;
    this.#show(status);
  }

  #show(status: FormStatus | null, isBusy = false): void {
    this.status = status;
    this.isBusy = isBusy;
    if (!isBusy && status !== 'waiting') this.#settle?.();
    this.#host.requestUpdate();
  }
}
