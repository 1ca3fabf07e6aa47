import { letterKeysOn, moveInList, setLetterKeys } from './letter-keys.ts';
import type { LeadWork } from './lead-work.ts';

export interface KeyboardOptions {
  main: HTMLElement;
  work: LeadWork;
  closeDetail: () => void;
  announce: (words: string) => void;
}

/** The keys of the inbox. Letters do nothing while somebody types, chooses or answers a question. */
export function listenToKeys({ main, work, closeDetail, announce }: KeyboardOptions): void {
  const STATUS_KEYS: Record<string, string> = { n: 'new', c: 'contacted', w: 'won', l: 'lost' };
  const dialog = () => main.querySelector<HTMLDialogElement>('[data-keys]');
  const search = () => main.querySelector<HTMLInputElement>('[data-search]');

  function showKeys() {
    const box = dialog()?.querySelector<HTMLInputElement>('[data-letter-keys]');
    if (box) box.checked = letterKeysOn();
    dialog()?.showModal();
  }

  function toggleAssigned(lead: HTMLElement) {
    const me = main.dataset.user ?? '';
    if (me === '') return announce('Sign in as a person to have leads assigned to you.');
    void work.change(lead, { assignee: lead.dataset.assignee === me ? '' : me });
  }

  /** @returns whether the letter meant something */
  function letter(key: string): boolean {
    if (key === 'j' || key === 'k') moveInList(key === 'j' ? 1 : -1);
    else if (key === '/') search()?.focus();
    else if (key === '?') showKeys();
    else if (key === 'z') void work.undo();
    else return onLead(key);
    return true;
  }

  function onLead(key: string): boolean {
    const lead = work.current();
    if (!lead) return false;
    const status = STATUS_KEYS[key];
    if (status !== undefined) void work.change(lead, { status });
    else if (key === 'x') void work.change(lead, { spam: String(lead.dataset.spam !== 'true') });
    else if (key === 'a') toggleAssigned(lead);
    else if (key === 'p') {
      open(`/leads/${encodeURIComponent(lead.dataset.row ?? lead.dataset.lead ?? '')}/print`);
    } else if (key === 't') main.querySelector<HTMLElement>('[data-note]')?.focus();
    else return false;
    return true;
  }

  document.addEventListener('keydown', (event) => {
    const target = event.target instanceof HTMLElement ? event.target : document.body;
    if (
      (event.ctrlKey || event.metaKey) &&
      event.key === 'Enter' &&
      target.matches('[data-note]')
    ) {
      event.preventDefault();
      return void work.saveNote();
    }
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    if (main.querySelector('dialog[open]')) return;
    const typing = target.matches('input, textarea, select');
    if (event.key === 'Escape' && main.querySelector('[data-lead]') && !typing)
      return closeDetail();
    const inList = target.closest('[data-rows]') !== null && !typing;
    if (event.key === 'ArrowDown' && (inList || target === search())) moveInList(1);
    else if (event.key === 'ArrowUp' && inList) moveInList(-1);
    else if (typing || !letterKeysOn() || !letter(event.key.toLowerCase())) return;
    event.preventDefault();
  });

  main.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-close-keys]')) {
      dialog()?.close();
    }
  });
  document.querySelector('[data-show-keys]')?.addEventListener('click', showKeys);
  main.addEventListener('change', (event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    if (event.target.dataset.letterKeys === undefined) return;
    if (!setLetterKeys(event.target.checked)) {
      announce('This browser does not let the inbox remember that.');
    }
  });
}
