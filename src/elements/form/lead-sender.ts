import { mintLeadId } from '../../delivery/lead-id.ts';
import { OutboxFullError } from '../../delivery/outbox-room.ts';
import type { DeliveryProblem, DeliveryStatus } from '../../delivery/status.ts';
import type { Lead } from '../../model/lead/lead.ts';
import { pageDelivery } from '../widget/page-delivery.ts';
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

type Route = readonly number[] | undefined;
type Identity = Pick<Lead, 'id' | 'replaces'>;

/** How long `submit()` waits for an endpoint before it answers `waiting`. */
const SETTLE_WITHIN_MS = 15_000;
/** How long a page may hold a lead back by `waitUntil`. */
const HOLD_AT_MOST_MS = 5_000;

const within = (promise: Promise<unknown>, ms: number) =>
  Promise.race([promise, new Promise((resolve) => setTimeout(resolve, ms))]);

export type LeadSender = ReturnType<typeof createLeadSender>;

/**
 * One form's leads on their way: gives them their identity, asks the page, hands them to delivery and
 * follows them, so that what the visitor reads is true at every moment.
 */
export function createLeadSender(widget: WidgetController, onChange: (isNews: boolean) => void) {
  let currentId = '';
  let replaces: string | null = null;
  /** What was submitted last, as one text; null: whatever comes is something else. */
  let submitted: string | null = null;
  /** Which endpoints get the lead at hand, where the content chooses. */
  let route: Route;
  /** Of the lead at hand; empty until it is handed over. */
  let statuses: DeliveryStatus[] = [];
  let handing: Promise<void> = Promise.resolve();
  let settled: Promise<void>;
  let settle: (() => void) | undefined;
  let hasEscaped = false;
  let stopListening: (() => void) | undefined;

  const sender = {
    /** What to tell the visitor; null: nothing was submitted, or it is too early to say. */
    status: null as FormStatus | null,
    /** A lead is being handed over or tried for the first time. */
    isBusy: false,

    /** Safe on this device; false from the moment the visitor clears it, too. */
    get durable(): boolean {
      return statuses.every(({ durable }) => durable);
    },

    /**
     * Id of the lead at hand, minted by the first look at it. It belongs to what the visitor wants, not
     * to the click: it stays over retries and repeats, and changes with what they say.
     */
    get id(): string {
      return (currentId ||= mintLeadId());
    },

    /** Why the lead did not arrive at once. */
    get problems(): DeliveryProblem[] {
      return statuses.flatMap(({ problem }) => problem ?? []);
    },

    /**
     * Sends what the visitor says; the same again is the same intent, be it a double click or a second
     * look at what became of it.
     *
     * @param what everything the visitor says, as one text
     * @param make makes the lead for an identity
     * @param chosen places of the endpoints that get it
     */
    async submit(
      what: string,
      make: (identity: Identity) => Lead,
      chosen?: Route,
    ): Promise<SubmitOutcome> {
      if (what !== submitted) {
        submitted = what;
        // One after the other, so that what was changed meanwhile becomes a lead of its own.
        handing = handing.then(() => {
          submitted = what;
          route = chosen;
          if (isAnywhere(statuses)) renew();
          hasEscaped = false;
          settled = new Promise((resolve) => (settle = resolve));
          show(null, true);
          return put(askPage(make));
        });
      }
      await handing;
      await within(settled, SETTLE_WITHIN_MS);
      if (sender.isBusy) show('waiting');
      return sender.outcome(submitted === null ? 'cancelled' : (progressOf(statuses) ?? 'waiting'));
    },

    outcome(state: SubmitOutcome['state']): SubmitOutcome {
      const endpoints = statuses.map(({ endpoint, state }) => ({ endpoint, state }));
      return { state, id: sender.id, endpoints };
    },

    /** The visitor wants to send another one. */
    another(): void {
      renew();
      stop(null);
    },

    /** The visitor gives up a refused lead. */
    async discard(): Promise<void> {
      await pageDelivery().discard(sender.id);
      stop(null);
    },
  };

  /** A new id that names the earlier one. */
  function renew(): Identity {
    replaces = sender.id;
    currentId = mintLeadId();
    statuses = [];
    return { id: currentId, replaces };
  }

  /** @returns the lead as the page wants it; null where it prevented the submit */
  async function askPage(make: (identity: Identity) => Lead): Promise<Lead | null> {
    const made = make({ id: sender.id, replaces });
    const held: Promise<unknown>[] = [];
    const detail = {
      lead: structuredClone(made),
      waitUntil: (promise: Promise<unknown>) => void held.push(promise),
    };
    if (!widget.emit('leadline-submit', detail)) return null;
    await within(Promise.allSettled(held), HOLD_AT_MOST_MS);
    return leadFromPage(made, detail.lead);
  }

  async function put(made: Lead | Promise<Lead | null>): Promise<void> {
    try {
      const lead = await made;
      if (!lead) return stop('cancelled');
      if (!widget.endpoints.length) return stop('noEndpoint');
      stopListening?.();
      stopListening = pageDelivery().subscribe(() => look(lead));
      await widget.submit(lead, route);
      look(lead);
    } catch (error) {
      stop(error instanceof OutboxFullError ? 'outboxFull' : 'broken');
    }
  }

  function look(lead: Lead): void {
    // Another one has taken its place.
    if (lead.id !== sender.id) return;
    statuses = pageDelivery().statuses(lead.id);
    if (!hasEscaped && sender.problems.some(({ keyReused }) => keyReused)) {
      // Another lead has our id: once more under a new one, without a word to the visitor.
      hasEscaped = true;
      const identity = renew();
      void put({ ...lead, ...identity, flat: { ...lead.flat, ...identity } });
      return;
    }
    const progress = progressOf(statuses);
    if (progress) show(progress);
  }

  /** Nothing is on its way, so that even the same words may be submitted again. */
  function stop(status: FormStatus | null): void {
    submitted = null;
    show(status);
  }

  function show(status: FormStatus | null, isBusy = false): void {
    const isNews = status !== sender.status;
    sender.status = status;
    sender.isBusy = isBusy;
    if (!isBusy && status !== 'waiting') settle?.();
    onChange(isNews);
  }

  return sender;
}
