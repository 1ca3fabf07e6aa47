import { html } from 'hono/html';
import { CAPTCHA_KIND } from '../forward/captcha-kind.ts';
import type { Job, StoredLead } from '../store/store.ts';
import { timeOf } from './facts.ts';
import { text, type Html } from './layout.ts';
import { idWords } from './plain-words.ts';
import { mayWork, proofField, type View } from './view.ts';

/** Where a lead is sent on to and what became of it; what failed can be tried again. */
export function sentOnSection({ lead }: StoredLead, all: readonly Job[], view: View): Html {
  // What came of the captcha stands among the flags.
  const jobs = all.filter(({ kind }) => kind !== CAPTCHA_KIND);
  if (jobs.length === 0) return html``;
  return html`<section class="card" aria-labelledby="sent-on-title">
    <h3 id="sent-on-title">Sent on</h3>
    <ul class="consents" data-sent-on>
      ${jobs.map(
        (job) =>
          html`<li>
            <p>
              ${stateMark(job.state)} ${idWords(job.kind)} to
              <bdi>${text(placeOf(job.target))}</bdi>
            </p>
            <p class="small">${whatBecame(job)}</p>
            ${job.state === 'failed' && mayWork(view) ? retryForm(lead.id, job, view) : ''}
          </li>`,
      )}
    </ul>
  </section>`;
}

function stateMark(state: Job['state']): Html {
  const words = { done: 'sent', waiting: 'waiting', failed: 'failed' }[state];
  const kind = { done: 'yes', waiting: '', failed: 'no' }[state];
  return html`<span class="mark-word ${kind}">${words}</span>`;
}

/** Of an address only whose it is: a webhook's may hold a key. */
function placeOf(target: string): string {
  return URL.parse(target)?.host || target;
}

function whatBecame({ state, attempts, lastStatus, nextAttemptMs }: Job): Html {
  const tries = `${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`;
  const answer = lastStatus === null ? '' : html`, last answer: ${text(lastStatus)}`;
  if (state === 'waiting') {
    const next = timeOf(new Date(nextAttemptMs).toISOString());
    return attempts === 0 ? html`Not tried yet` : html`${tries}${answer}; again ${next}`;
  }
  return html`${tries}${answer}${state === 'failed' ? '; given up' : ''}`;
}

function retryForm(leadId: string, { id, target }: Job, view: View): Html {
  return html`<form method="post" action="/leads/${encodeURIComponent(leadId)}">
    ${proofField(view.person)}
    <button class="button" name="retry" value="${id}" data-key="retry-${id}">
      Try again<span class="hidden"> to send to ${text(placeOf(target))}</span>
    </button>
  </form>`;
}
