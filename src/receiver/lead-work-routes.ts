import { Hono } from 'hono';
import { assertMay, formOf, type Person } from './access.ts';
import type { ReceiverEnv, Services } from './environment.ts';
import { ProblemError, type FieldProblem } from './problem.ts';
import { isForm, readJson } from './request-body.ts';
import { LEAD_STATUSES } from './store/leads.ts';
import type { LeadChange } from './store/store.ts';

export const MAX_NOTE_LENGTH = 5_000;
const MAX_BODY_BYTES = 64 * 1024;

/** What a salesperson changes of a lead; behind the token or a session, with the role for it. */
export function leadWorkRoutes({ store, live, forwarder, log, now }: Services): Hono<ReceiverEnv> {
  async function change(id: string, wanted: LeadChange): Promise<void> {
    const { assignee } = wanted;
    if (assignee != null && !(await mayWorkOnLeads(assignee))) {
      throw invalid('assignee', 'expected the id of a user who works on leads');
    }
    if (!(await store.change(id, wanted, new Date(now()).toISOString()))) throw noSuchLead();
    if (wanted.spam === false) {
      for (const { lead } of await store.versions(id)) await forwarder.release(lead);
    }
    log('info', 'lead-changed', { what: Object.keys(wanted).join(' ') });
    void live.check();
  }

  async function mayWorkOnLeads(userId: string): Promise<boolean> {
    const user = await store.user(userId);
    return user !== null && !user.disabled && user.role !== 'viewer';
  }

  async function addNote(leadId: string, text: string, person: Person) {
    const note = await store.addNote({
      leadId,
      author: person.userId,
      authorName: person.name,
      at: new Date(now()).toISOString(),
      text,
    });
    if (!note) throw noSuchLead();
    log('info', 'note-added');
    void live.check();
    return note;
  }

  /** What was given up is tried anew. */
  async function sendAgain(leadId: string, jobId: string): Promise<void> {
    const isOfLead = (await store.jobs(leadId)).some(({ id }) => id === jobId);
    if (!isOfLead) throw new ProblemError('not-found', { detail: 'No delivery has this id.' });
    // Someone else may have asked for it just now.
    if (!(await store.retryJob(jobId, now()))) return;
    log('info', 'forward-retried');
    forwarder.wake();
    void live.check();
  }

  return (
    new Hono<ReceiverEnv>()
      .patch('/leads/:id', async (c) => {
        assertMay(c.var.person, 'work');
        const id = c.req.param('id');
        await change(id, leadChange(await readJson(c.req.raw, MAX_BODY_BYTES)));
        const changed = await store.get(id);
        if (!changed) throw noSuchLead();
        const { status, assignee, spam } = changed;
        return c.json({ id, status, assignee, spam });
      })
      .get('/leads/:id/notes', async (c) => {
        const id = c.req.param('id');
        if (!(await store.get(id))) throw noSuchLead();
        const notes = await store.notes(id);
        return c.json({
          notes: notes.map(({ authorName, at, text }) => ({ author: authorName, at, text })),
        });
      })
      .post('/leads/:id/notes', async (c) => {
        assertMay(c.var.person, 'work');
        const body = await readJson(c.req.raw, MAX_BODY_BYTES);
        const { authorName, at, text } = await addNote(
          c.req.param('id'),
          noteText((body as { text?: unknown } | null)?.text),
          c.var.person,
        );
        return c.json({ author: authorName, at, text }, 201);
      })
      // What the forms of the inbox send where no script runs.
      .post('/leads/:id', async (c) => {
        assertMay(c.var.person, 'work');
        const id = c.req.param('id');
        if (!isForm(c.req.raw))
          throw new ProblemError('malformed', { detail: 'body: expected a form' });
        const form = await formOf(c);
        const retry = form.get('retry');
        if (retry !== null) await sendAgain(id, retry);
        else if (form.has('note')) await addNote(id, noteText(form.get('note')), c.var.person);
        else await change(id, leadChange(changeOfForm(form)));
        return c.redirect(`/?lead=${encodeURIComponent(id)}`, 303);
      })
  );
}

/** @throws ProblemError `invalid-fields` */
function leadChange(data: unknown): LeadChange {
  const { status, assignee, spam, ...others } = (data ?? {}) as Record<string, unknown>;
  const unknown = Object.keys(others)[0];
  if (typeof data !== 'object' || Array.isArray(data) || unknown !== undefined) {
    const found = unknown === undefined ? 'something else' : JSON.stringify(unknown.slice(0, 100));
    throw invalid('body', `expected an object of status, assignee and spam, found ${found}`);
  }
  const known = LEAD_STATUSES.find((each) => each === status);
  if (status !== undefined && known === undefined) {
    throw invalid('status', `expected one of ${LEAD_STATUSES.join(', ')}`);
  }
  if (assignee !== undefined && assignee !== null && typeof assignee !== 'string') {
    throw invalid('assignee', 'expected the id of a user, or null');
  }
  if (spam !== undefined && typeof spam !== 'boolean') {
    throw invalid('spam', 'expected true or false');
  }
  const change: LeadChange = {
    ...(known !== undefined && { status: known }),
    ...(assignee !== undefined && { assignee }),
    ...(spam !== undefined && { spam }),
  };
  if (Object.keys(change).length === 0) {
    throw invalid('body', 'expected at least one of status, assignee and spam');
  }
  return change;
}

function changeOfForm(form: URLSearchParams): Record<string, unknown> {
  const [status, assignee, spam] = ['status', 'assignee', 'spam'].map((name) => form.get(name));
  return {
    ...(status != null && { status }),
    ...(assignee != null && { assignee: assignee || null }),
    ...(spam != null && { spam: spam === 'true' ? true : spam === 'false' ? false : spam }),
  };
}

/** @throws ProblemError `invalid-fields` */
function noteText(text: unknown): string {
  // PostgreSQL has no room for zero characters and half ones, and nobody types them.
  const note =
    typeof text === 'string'
      ? text.replaceAll('\r\n', '\n').replaceAll('\0', '').toWellFormed().trim()
      : '';
  if (note === '' || note.length > MAX_NOTE_LENGTH) {
    throw invalid('text', `expected 1 to ${MAX_NOTE_LENGTH} characters, found ${note.length}`);
  }
  return note;
}

function invalid(field: string, message: string): ProblemError {
  const errors: FieldProblem[] = [{ field, message }];
  return new ProblemError('invalid-fields', { detail: `${field}: ${message}`, errors });
}

function noSuchLead(): ProblemError {
  return new ProblemError('not-found', { detail: 'No lead has this id.' });
}
