import { html } from 'hono/html';
import { LEAD_STATUSES } from '../store/leads.ts';
import type { Note, StoredLead } from '../store/store.ts';
import { MAX_NOTE_LENGTH } from '../lead-work-routes.ts';
import { option } from './controls.ts';
import { timeOf } from './facts.ts';
import type { Html } from './layout.ts';
import { STATUS_WORDS } from './plain-words.ts';
import { mayWork, proofField, signature, userName, type View } from './view.ts';

/** How far we are with a lead, and who works on it. Each control is a form, so that it works without the script. */
export function workSection(stored: StoredLead, view: View): Html {
  const { assignee, status } = stored;
  if (!mayWork(view)) {
    const name = userName(view, assignee);
    return html`<section class="card work" aria-label="Work" data-work>
      <p>
        <span class="status ${status}">${STATUS_WORDS[status]}</span>
        ${name ? html`assigned to <bdi>${name}</bdi>` : 'not assigned'}
      </p>
    </section>`;
  }
  return html`<section class="card work" aria-label="Work" data-work>
    <form method="post" action="/leads/${encodeURIComponent(stored.lead.id)}" data-change>
      ${proofField(view.person)}
      <div class="steps" role="group" aria-label="Status">
        ${LEAD_STATUSES.map(
          (each) =>
            html`<button
              class="step ${each}"
              name="status"
              value="${each}"
              aria-pressed="${each === status ? 'true' : 'false'}"
              data-key="step-${each}"
            >
              ${STATUS_WORDS[each]}
            </button>`,
        )}
      </div>
    </form>
    ${view.users.length > 0 ? assignment(stored, view) : ''}
    ${stored.spam ? '' : spamForm(stored, view)}
  </section>`;
}

export function spamForm({ lead, spam }: StoredLead, view: View): Html {
  return html`<form
    method="post"
    action="/leads/${encodeURIComponent(lead.id)}"
    class="spam-form"
    data-change
  >
    ${proofField(view.person)}
    <button class="button" name="spam" value="${String(!spam)}" data-key="spam">
      ${spam ? 'Not spam' : 'Move to spam'}
    </button>
  </form>`;
}

function assignment({ lead, assignee }: StoredLead, view: View): Html {
  const { userId } = view.person;
  const known = assignee === null || view.users.some(({ id }) => id === assignee);
  return html`<form
    method="post"
    action="/leads/${encodeURIComponent(lead.id)}"
    class="assign"
    data-change
  >
    ${proofField(view.person)}
    <label for="assignee">Assigned to</label>
    <select id="assignee" name="assignee" autocomplete="off" data-assign data-key="assignee">
      <option value="">Nobody</option>
      ${known ? '' : option(assignee, userName(view, assignee), true)}
      ${view.users.map(({ id, name }) =>
        option(id, `${name}${id === userId ? ' (you)' : ''}`, id === assignee),
      )}
    </select>
    <button class="button no-script">Assign</button>
  </form>`;
}

export function notesSection(stored: StoredLead, notes: readonly Note[], view: View): Html {
  return html`<section class="card" aria-labelledby="notes-title">
    <h3 id="notes-title">Notes</h3>
    <ol class="notes" data-notes>
      ${notes.map(
        (note) =>
          html`<li>
            <p class="small">${signature(note)}, ${timeOf(note.at)}</p>
            <p class="said" dir="auto">${note.text}</p>
          </li>`,
      )}
    </ol>
    ${mayWork(view) ? noteForm(stored, view) : ''}
    ${notes.length === 0 && !mayWork(view) ? html`<p class="small">None yet.</p>` : ''}
  </section>`;
}

function noteForm({ lead }: StoredLead, view: View): Html {
  return html`<form
    method="post"
    action="/leads/${encodeURIComponent(lead.id)}"
    class="note-form"
    data-note-form
  >
    ${proofField(view.person)}
    <label for="note">Add a note</label>
    <textarea
      id="note"
      name="note"
      rows="3"
      required
      maxlength="${MAX_NOTE_LENGTH}"
      dir="auto"
      aria-describedby="note-problem"
      data-note
    ></textarea>
    <p class="problem" id="note-problem" role="alert" data-note-problem></p>
    <button class="button" data-key="add-note">Add note</button>
  </form>`;
}
