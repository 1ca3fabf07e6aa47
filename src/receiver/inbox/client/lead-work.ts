import { askServer, refusalWords } from './load-page.ts';

/** What can be changed of a lead from the inbox; all values as text, as they stand in the page. */
export interface LeadChange {
  status?: string;
  assignee?: string;
  spam?: string;
}

export interface LeadWorkOptions {
  main: HTMLElement;
  /** Says something politely. */
  announce: (words: string) => void;
  /** Brings list and lead up to date. */
  refresh: () => Promise<void>;
}

export interface LeadWork {
  /** The lead that keys act on: the one in focus in the list, else the one shown. */
  current(): HTMLElement | null;
  change(lead: HTMLElement, changes: LeadChange): Promise<void>;
  undo(): Promise<void>;
  /** Saves the note that is being written. */
  saveNote(): Promise<void>;
  /** Puts back what was being written about the lead that is shown now. */
  restoreDraft(): void;
}

/** What a salesperson does with leads, with the answer in words and a way back. */
export function createLeadWork({ main, announce, refresh }: LeadWorkOptions): LeadWork {
  const TOAST_MS = 10_000;
  /** Notes that are not saved yet, by lead; kept over every look at another lead. */
  const drafts = new Map<string, string>();
  let last: { id: string; name: string; before: LeadChange } | null = null;
  let toastTimer: ReturnType<typeof setTimeout> | undefined;

  const idOf = (lead: HTMLElement) => lead.dataset.row ?? lead.dataset.lead ?? '';
  const csrf = () => main.dataset.csrf ?? '';
  const note = () => main.querySelector<HTMLTextAreaElement>('[data-note]');
  const shownId = () => main.querySelector<HTMLElement>('[data-lead]')?.dataset.lead ?? '';

  function wordsFor({ status, assignee, spam }: LeadChange): string {
    if (status !== undefined) return status.charAt(0).toUpperCase() + status.slice(1);
    if (spam !== undefined) return spam === 'true' ? 'Moved to spam' : 'Not spam';
    if (assignee === '') return 'Assigned to nobody';
    const option = main.querySelector<HTMLOptionElement>(
      `[data-assign] option[value="${CSS.escape(assignee ?? '')}"]`,
    );
    return assignee === main.dataset.user
      ? 'Assigned to you'
      : `Assigned to ${option?.textContent?.trim() ?? 'another'}`;
  }

  function showToast(words: string, withUndo: boolean) {
    const toast = main.querySelector<HTMLElement>('[data-toast]');
    const text = main.querySelector('[data-toast-text]');
    const undoButton = main.querySelector<HTMLElement>('[data-undo]');
    if (!toast || !text || !undoButton) return;
    text.textContent = words;
    undoButton.hidden = !withUndo;
    toast.hidden = false;
    clearTimeout(toastTimer);
    toastTimer = setTimeout(() => {
      // Not from under the hand of someone who is about to use it.
      if (!toast.contains(document.activeElement)) toast.hidden = true;
    }, TOAST_MS);
  }

  async function ask(id: string, changes: LeadChange) {
    const { status, assignee, spam } = changes;
    return askServer('PATCH', `/leads/${encodeURIComponent(id)}`, csrf(), {
      ...(status !== undefined && { status }),
      ...(assignee !== undefined && { assignee: assignee || null }),
      ...(spam !== undefined && { spam: spam === 'true' }),
    });
  }

  async function apply(id: string, name: string, changes: LeadChange): Promise<boolean> {
    const answer = await ask(id, changes);
    const words = `${name}: ${wordsFor(changes)}`;
    if (answer === 'done') {
      await refresh();
      announce(words);
      showToast(words, last !== null);
      return true;
    }
    const problem =
      answer === 'gone' ? 'This lead is not here any more.' : `Not saved. ${refusalWords(answer)}`;
    announce(problem);
    showToast(problem, false);
    for (const select of main.querySelectorAll<HTMLSelectElement>('select[data-row-status]')) {
      select.value = select.closest<HTMLElement>('[data-row]')?.dataset.status ?? select.value;
    }
    const assign = main.querySelector<HTMLSelectElement>('[data-assign]');
    const shown = main.querySelector<HTMLElement>('[data-lead]');
    if (assign && shown) assign.value = shown.dataset.assignee ?? '';
    return false;
  }

  function nameOf(lead: HTMLElement): string {
    return lead.querySelector('.name, h2')?.textContent?.trim() ?? '';
  }

  async function saveNote() {
    const field = note();
    const id = shownId();
    const text = field?.value.trim() ?? '';
    const problem = main.querySelector('[data-note-problem]');
    if (!field || !id || !problem) return;
    problem.textContent = '';
    if (text === '') return field.focus();
    const answer = await askServer('POST', `/leads/${encodeURIComponent(id)}/notes`, csrf(), {
      text,
    });
    if (answer !== 'done') {
      const why = answer === 'gone' ? 'This lead is not here any more.' : refusalWords(answer);
      const there = main.querySelector('[data-note-problem]');
      if (there) there.textContent = `Not saved. ${why} What you wrote is still here.`;
      return;
    }
    // What was written on in the meantime is the next note.
    if (drafts.get(id)?.trim() === text) drafts.delete(id);
    if (shownId() === id && field.value.trim() === text) field.value = '';
    await refresh();
    announce('Note added');
  }

  main.addEventListener('input', (event) => {
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    if (event.target.dataset.note === undefined) return;
    if (event.target.value.trim() === '') drafts.delete(shownId());
    else drafts.set(shownId(), event.target.value);
  });
  addEventListener('beforeunload', (event) => {
    if (drafts.size > 0) event.preventDefault();
  });

  return {
    current() {
      const row = document.activeElement?.closest<HTMLElement>('[data-row]');
      return row ?? main.querySelector<HTMLElement>('[data-lead]');
    },
    async change(lead, changes) {
      if (main.dataset.mayWork !== 'true') return announce('You may read leads, not change them.');
      const { status, spam, assignee } = lead.dataset;
      const before = {
        ...(changes.status !== undefined && { status }),
        ...(changes.spam !== undefined && { spam }),
        ...(changes.assignee !== undefined && { assignee }),
      };
      if (JSON.stringify(before) === JSON.stringify(changes)) {
        return announce(`${nameOf(lead)}: ${wordsFor(changes)} already`);
      }
      const previous = last;
      last = { id: idOf(lead), name: nameOf(lead), before };
      if (!(await apply(last.id, last.name, changes))) last = previous;
    },
    async undo() {
      if (!last) return announce('There is nothing to undo.');
      const undone = last;
      last = null;
      if (!(await apply(undone.id, undone.name, undone.before))) last = undone;
    },
    saveNote,
    restoreDraft() {
      const field = note();
      const draft = drafts.get(shownId());
      if (field && draft !== undefined && field.value === '') field.value = draft;
    },
  };
}
