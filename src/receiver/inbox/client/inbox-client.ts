import { copySummary } from './copy-summary.ts';
import { listenToKeys } from './keyboard.ts';
import { createLeadWork } from './lead-work.ts';
import { askServer, loadPage, refusalWords } from './load-page.ts';
import { takeParts } from './take-parts.ts';
import { tellTimes } from './tell-times.ts';

/**
 * What makes the inbox live; the page works without it, but for erasing. It never makes markup from what
 * a visitor wrote: the server renders every page, and this moves the rendered nodes.
 */
export function inboxClient(): void {
  const RECONNECT_MS = 3_000;
  const SEARCH_PAUSE_MS = 250;
  const CLOCK_MS = 30_000;
  /** What belongs to the list, and what of a lead may change while it is looked at. */
  const LIST_PARTS = ['[data-results]', '[data-views]', '[data-filter-count]'];
  const LEAD_PARTS = ['[data-work]', '[data-suspicion]', '[data-notes]'];

  const main = document.querySelector<HTMLElement>('main.inbox');
  if (!main) return;
  const pageTitle = () => document.title.replace(/^\(\d+\) /, '');
  /** Ids of the leads that came since this page was opened and were not looked at. */
  const unseen = new Set<string>();
  let navigation = 0;
  let running: Promise<void> | null = null;
  /** Something changed while the list was being fetched: what came may be older than that. */
  let isStale = false;

  const find = <E extends HTMLElement>(selector: string) => main.querySelector<E>(selector);
  const rows = () => [...main.querySelectorAll<HTMLElement>('[data-row]')];
  const idOf = (row: HTMLElement) => row.dataset.row ?? '';
  const cameAt = (row: HTMLElement) => row.querySelector('time')?.dateTime ?? '';
  let newest = '';
  const noteNewest = () => {
    for (const row of rows()) if (cameAt(row) > newest) newest = cameAt(row);
  };

  function announce(text: string) {
    const status = find('[data-announce]');
    if (status) status.textContent = text;
  }

  function setLive(live: boolean) {
    const text = document.querySelector('[data-live-text]');
    document.querySelector('[data-live]')?.classList.toggle('on', live);
    const words = live ? 'Live' : 'Connection lost, trying again';
    if (text && text.textContent !== words) text.textContent = words;
  }

  const work = createLeadWork({ main, announce, refresh });

  /** Gives another view of the list, or another lead. */
  async function show(address: string, { push = true, focus = 'detail' } = {}) {
    const turn = ++navigation;
    main!.setAttribute('aria-busy', 'true');
    const page = await loadPage(address);
    if (turn !== navigation) return;
    main!.removeAttribute('aria-busy');
    if (typeof page === 'string') {
      if (page === 'offline') setLive(false);
      announce(`That could not be loaded. ${refusalWords(page)}`);
      return;
    }
    if (push) history.pushState(null, '', address);
    document.title = page.title;
    main!.className = page.querySelector('main')?.className ?? main!.className;
    takeState(page);
    takeParts(page, [...LIST_PARTS, '[data-detail]', '[data-csv]', '#leads-title']);
    takeFilters(page, focus === 'search');
    const selected = new URL(address, location.href).searchParams.get('lead');
    if (selected) unseen.delete(selected);
    decorate();
    noteNewest();
    if (focus === 'detail') {
      find('[data-detail]')?.scrollTo(0, 0);
      find('[data-detail] h2')?.focus();
    }
    const count = rows().length;
    if (focus === 'search') announce(count === 1 ? '1 lead found' : `${count || 'No'} leads found`);
    if (focus === 'view') announce(count === 1 ? '1 lead' : `${count || 'No'} leads`);
  }

  function takeState(page: Document) {
    const fresh = page.querySelector<HTMLElement>('main');
    for (const name of ['revision', 'csrf', 'user', 'mayWork']) {
      main!.dataset[name] = fresh?.dataset[name];
    }
  }

  /** Sets the search and filters to what the address says, but for the field it was made from. */
  function takeFilters(page: Document, keepFocused: boolean) {
    const form = find<HTMLFormElement>('[data-filters]');
    const fresh = page.querySelector<HTMLFormElement>('[data-filters]');
    for (const control of form?.elements ?? []) {
      if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) continue;
      const to = fresh?.elements.namedItem(control.name);
      if (control.dataset.offset !== undefined) continue;
      if (keepFocused && control === document.activeElement) continue;
      if (to && 'value' in to) control.value = to.value;
    }
  }

  /** What is only known here: which leads are unseen, the reader's clock, what is being written. */
  function decorate() {
    for (const row of rows()) row.classList.toggle('unseen', unseen.has(idOf(row)));
    document.title = (unseen.size > 0 ? `(${unseen.size}) ` : '') + pageTitle();
    work.restoreDraft();
    tellTimes(main!);
  }

  /** Brings list and lead up to date and leaves the reader where they are. */
  function refresh(): Promise<void> {
    isStale = running !== null;
    running ??= refreshOnce().finally(() => {
      running = null;
    });
    return running;
  }

  async function refreshOnce(): Promise<void> {
    const turn = navigation;
    const page = await loadPage(location.href);
    if (isStale) {
      isStale = false;
      return refreshOnce();
    }
    if (turn !== navigation) return;
    if (typeof page === 'string') {
      if (page === 'offline') setLive(false);
      else announce(refusalWords(page));
      return;
    }
    const fresh = [...page.querySelectorAll<HTMLElement>('[data-row]')];
    const older = new URLSearchParams(location.search).has('after');
    const come = older ? [] : fresh.filter((row) => cameAt(row) > newest);
    for (const row of come) unseen.add(idOf(row));
    const shown = find('[data-lead]');
    const freshLead = page.querySelector<HTMLElement>('[data-lead]');
    takeState(page);
    takeParts(page, LIST_PARTS);
    if (shown && freshLead?.dataset.lead === shown.dataset.lead) {
      takeParts(page, LEAD_PARTS);
      Object.assign(shown.dataset, freshLead?.dataset);
    } else takeParts(page, ['[data-detail]']);
    decorate();
    noteNewest();
    if (come.length === 0) return;
    const first = come[0]?.querySelector('.name')?.textContent?.trim() ?? '';
    announce(come.length === 1 ? `New lead: ${first}` : `${come.length} new leads`);
  }

  function connect() {
    const stream = new EventSource('/leads/stream');
    const hear = (event: MessageEvent<string>) => {
      setLive(true);
      if (event.data !== main!.dataset.revision) void refresh();
    };
    stream.addEventListener('hello', hear);
    stream.addEventListener('change', hear);
    stream.addEventListener('error', () => {
      setLive(false);
      if (stream.readyState !== EventSource.CLOSED) return;
      // Refused rather than lost: too many tabs, signed out, or a proxy's own error page.
      setTimeout(() => void refresh().then(connect), RECONNECT_MS);
    });
  }

  function closeDetail() {
    const address = find<HTMLAnchorElement>('[data-back]')?.href;
    const id = find('[data-lead]')?.dataset.lead;
    if (!address) return;
    void show(address, { focus: 'none' }).then(() => {
      const row = find(`[data-row="${CSS.escape(id ?? '')}"] a`);
      (row ?? find('a.row') ?? find('#leads-title'))?.focus();
    });
  }

  async function erase(button: HTMLButtonElement) {
    const ids = find('[data-erase]')?.dataset.erase?.split(' ') ?? [];
    button.disabled = true;
    for (const id of ids) {
      const address = `/leads/${encodeURIComponent(id)}`;
      const answer = await askServer('DELETE', address, main!.dataset.csrf ?? '');
      if (answer !== 'done' && answer !== 'gone') {
        button.disabled = false;
        const problem = find('[data-dialog-problem]');
        const why = refusalWords(answer);
        if (problem) problem.textContent = `Not everything could be erased. ${why}`;
        return;
      }
      unseen.delete(id);
    }
    await show(find<HTMLAnchorElement>('[data-back]')?.href ?? '/', { focus: 'none' });
    announce('The lead was erased');
    find('#leads-title')?.focus();
  }

  main.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>(
      'a.row, a[data-open], a[data-back], a[data-view], a[data-more]',
    );
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (link && plain) {
      event.preventDefault();
      if (link.dataset.back !== undefined) closeDetail();
      else if (link.dataset.view !== undefined) void show(link.href, { focus: 'view' });
      else if (link.dataset.more !== undefined) void show(link.href, { focus: 'view' });
      else void show(link.href);
      return;
    }
    const button = event.target.closest('button');
    const dialog = find<HTMLDialogElement>('[data-dialog]');
    if (!button) return;
    if (button.dataset.copy !== undefined) void copySummary(button, announce);
    if (button.dataset.undo !== undefined) void work.undo();
    if (button.dataset.erase !== undefined) dialog?.showModal();
    if (button.dataset.cancel !== undefined) dialog?.close();
    if (button.dataset.confirm !== undefined) void erase(button);
  });

  main.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    if (form.dataset.noteForm !== undefined) {
      event.preventDefault();
      return void work.saveNote();
    }
    const lead = form.closest<HTMLElement>('[data-lead]');
    if (form.dataset.change === undefined || !lead) return;
    event.preventDefault();
    const { submitter } = event;
    if (!(submitter instanceof HTMLButtonElement) || submitter.name === '') return;
    void work.change(lead, { [submitter.name]: submitter.value });
  });

  main.addEventListener('change', (event) => {
    const control = event.target;
    if (!(control instanceof HTMLSelectElement)) return;
    const row = control.closest<HTMLElement>('[data-row]');
    const lead = control.closest<HTMLElement>('[data-lead]');
    if (row && control.dataset.rowStatus !== undefined) {
      void work.change(row, { status: control.value });
    }
    if (lead && control.dataset.assign !== undefined) {
      void work.change(lead, { assignee: control.value });
    }
  });

  const filters = find<HTMLFormElement>('[data-filters]');
  let pause: ReturnType<typeof setTimeout> | undefined;
  function filterNow() {
    clearTimeout(pause);
    const query = new URLSearchParams();
    const set = new FormData(filters ?? undefined);
    const dated = set.get('from') !== '' || set.get('to') !== '';
    for (const [name, value] of set) {
      const words = typeof value === 'string' ? value.trim() : '';
      if (words !== '' && (name !== 'offset' || dated)) query.set(name, words);
    }
    void show(query.size === 0 ? '/' : `/?${query.toString()}`, { focus: 'search' });
  }
  filters?.addEventListener('input', (event) => {
    clearTimeout(pause);
    const isSearch = event.target instanceof HTMLElement && event.target.id === 'search';
    pause = setTimeout(filterNow, isSearch ? SEARCH_PAUSE_MS : 0);
  });
  filters?.addEventListener('submit', (event) => {
    event.preventDefault();
    filterNow();
  });

  addEventListener('popstate', () => void show(location.href, { push: false }));
  // Back from another site: what is shown may be hours old.
  addEventListener('pageshow', (event) => {
    if (event.persisted) void refresh();
  });

  listenToKeys({ main, work, closeDetail, announce });
  noteNewest();
  decorate();
  setLive(true);
  connect();
  setInterval(() => tellTimes(main), CLOCK_MS);
}
