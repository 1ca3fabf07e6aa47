import { version } from '../../model/version.ts';
import { Counter, Histogram, gaugeLines } from './instruments.ts';

/** What becomes of a lead that was posted, beside the names of problems. */
export type LeadOutcome = 'stored' | 'repeated' | 'erased';

/** What the store holds of work to be done. */
export interface StoreFigures {
  /** By state. */
  jobs: Readonly<Record<string, number>>;
  unchecked: number;
}

export const METRICS_CONTENT_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/** From what a store on one machine needs to what makes a browser give up. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What an operator counts; since this process started, as Prometheus expects. */
export class Metrics {
  readonly #startedMs: number;

  readonly leads = new Counter(
    'leadline_leads_total',
    'Leads posted, by what became of them: stored, repeated, erased, or the problem they were refused with.',
  );
  readonly flags = new Counter(
    'leadline_lead_flags_total',
    'Flags of stored leads; spam stands for those that went to the spam folder.',
  );
  readonly challenges = new Counter('leadline_challenges_total', 'Challenges handed out.');
  readonly proofs = new Counter(
    'leadline_proofs_total',
    'Proofs of work looked at, by result: held, or why not.',
  );
  readonly forwards = new Counter(
    'leadline_forwards_total',
    'Attempts to send a lead on, by kind and result: done, put-off, failed.',
  );
  readonly storeErrors = new Counter(
    'leadline_store_errors_total',
    'Requests that failed because the store could not be used.',
  );
  readonly failures = new Counter(
    'leadline_failures_total',
    'Requests that failed for a reason nobody expected.',
  );
  readonly durations = new Histogram(
    'leadline_http_request_duration_seconds',
    'Time to the start of the answer, by route and status.',
    SECONDS,
  );

  constructor(startedMs: number) {
    this.#startedMs = startedMs;
    // A counter that is not there yet cannot be told from one that was lost.
    for (const outcome of ['stored', 'repeated']) this.leads.add({ outcome }, 0);
    for (const counter of [this.challenges, this.storeErrors, this.failures]) counter.add({}, 0);
  }

  /** @param standing null where the store cannot tell at present */
  text(standing: StoreFigures | null): string {
    const lines = [
      ...this.leads.lines(),
      ...this.flags.lines(),
      ...this.challenges.lines(),
      ...this.proofs.lines(),
      ...this.forwards.lines(),
      ...this.storeErrors.lines(),
      ...this.failures.lines(),
      ...this.durations.lines(),
      ...(standing
        ? [
            ...gaugeLines(
              'leadline_jobs',
              'Webhooks, mails and other deliveries in the store, by state.',
              Object.entries(standing.jobs).map(([state, count]) => [{ state }, count]),
            ),
            ...gaugeLines(
              'leadline_unchecked_leads',
              'Leads in the store whose results are still to be worked out again.',
              [[{}, standing.unchecked]],
            ),
          ]
        : []),
      ...gaugeLines('leadline_build_info', 'Version of the receiver.', [[{ version }, 1]]),
      ...gaugeLines('process_start_time_seconds', 'When this process started, in Unix time.', [
        [{}, this.#startedMs / 1000],
      ]),
    ];
    return `${lines.join('\n')}\n`;
  }
}
