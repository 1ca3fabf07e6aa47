import { tellTimes } from './tell-times.ts';

/** The script of the inbox: this function and what it calls, as their own source text. */
export function inboxScript(): string {
  return `${tellTimes.toString()}\n(${inboxClient.toString()})();\n`;
}

/**
 * What makes the inbox live; the page works without it, but for erasing. It runs in the browser, so
 * it may use nothing from outside itself but what `inboxScript` serves with it. It never makes markup
 * from what a visitor wrote: the server renders every page, and this moves the rendered nodes.
 */
function inboxClient(): void {
  const RECONNECT_MS = 3_000;
  const SEARCH_PAUSE_MS = 250;
  const CLOCK_MS = 30_000;
  const LETTER_KEYS = 'leadline-inbox-letter-keys';

  const main = document.querySelector<HTMLElement>('main.inbox');
  if (!main) return;
  const pageTitle = () => document.title.replace(/^\(\d+\) /, '');
  /** Ids of the leads that came since this page was opened and were not looked at. */
  const unseen = new Set<string>();
  let navigation = 0;
  let refreshing = false;
  /** Something changed while the list was being fetched: what came may be older than that. */
  let isStale = false;

  const find = <E extends HTMLElement>(selector: string) => main.querySelector<E>(selector);
  const rows = () => [...main.querySelectorAll<HTMLElement>('[data-row]')];
  const rowLinks = () => [...main.querySelectorAll<HTMLAnchorElement>('a.row')];
  const idOf = (row: HTMLElement) => row.dataset.row ?? '';

  function announce(text: string) {
    const status = find('[data-announce]');
    if (status) status.textContent = text;
  }

  const countWords = (count: number) =>
    count === 1 ? '1 lead found' : `${count || 'No'} leads found`;

  function setLive(live: boolean) {
    const text = document.querySelector('[data-live-text]');
    document.querySelector('[data-live]')?.classList.toggle('on', live);
    const words = live ? 'Live' : 'Connection lost, trying again';
    if (text && text.textContent !== words) text.textContent = words;
  }

  /** The page at an address as the server renders it now; null if it cannot be had. */
  async function load(address: string): Promise<Document | null> {
    try {
      const response = await fetch(address, { headers: { accept: 'text/html' } });
      if (response.redirected && new URL(response.url).pathname === '/sign-in') {
        location.assign('/sign-in');
        return null;
      }
      if (!response.ok) return null;
      return new DOMParser().parseFromString(await response.text(), 'text/html');
    } catch {
      return null;
    }
  }

  function take(from: Document, selector: string) {
    const fresh = from.querySelector(selector);
    const stale = document.querySelector(selector);
    if (fresh && stale) stale.replaceWith(document.adoptNode(fresh));
  }

  async function show(address: string, { push = true, focus = 'detail' } = {}) {
    const turn = ++navigation;
    main!.setAttribute('aria-busy', 'true');
    const page = await load(address);
    if (turn !== navigation) return;
    main!.removeAttribute('aria-busy');
    if (!page) {
      setLive(false);
      announce('That could not be loaded. Trying again may help.');
      return;
    }
    if (push) history.pushState(null, '', address);
    document.title = page.title;
    main!.className = page.querySelector('main')?.className ?? main!.className;
    main!.dataset.revision = page.querySelector('main')?.dataset.revision;
    take(page, '[data-results]');
    take(page, '[data-detail]');
    take(page, '[data-csv]');
    take(page, '#leads-title');
    const selected = new URL(address, location.href).searchParams.get('lead');
    if (selected) unseen.delete(selected);
    decorate();
    if (focus === 'detail') {
      find('[data-detail]')?.scrollTo(0, 0);
      find('[data-detail] h2')?.focus();
    }
    if (focus === 'search') announce(countWords(rows().length));
  }

  /** What is only known here: which leads are unseen, the reader's clock and choices. */
  function decorate() {
    for (const row of rows()) row.classList.toggle('unseen', unseen.has(idOf(row)));
    document.title = (unseen.size > 0 ? `(${unseen.size}) ` : '') + pageTitle();
    const keys = find<HTMLInputElement>('[data-letter-keys]');
    if (keys) keys.checked = letterKeysOn();
    tellTimes(main!);
  }

  /** Brings the list up to date and leaves the reader where they are. */
  async function refresh() {
    if (refreshing) {
      isStale = true;
      return;
    }
    refreshing = true;
    isStale = false;
    const turn = navigation;
    const page = await load(location.href);
    refreshing = false;
    if (isStale) void refresh();
    if (turn !== navigation) return;
    if (!page) return setLive(false);
    const known = new Set(rows().map(idOf));
    const fresh = [...page.querySelectorAll<HTMLElement>('[data-row]')];
    const come = fresh.filter((row) => !known.has(idOf(row)));
    const older = new URLSearchParams(location.search).has('after');
    if (!older) for (const row of come) unseen.add(idOf(row));
    const focused = document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row;
    main!.dataset.revision = page.querySelector('main')?.dataset.revision;
    take(page, '[data-results]');
    if (focused) find(`[data-row="${CSS.escape(focused)}"] a`)?.focus({ preventScroll: true });
    if (find('[data-detail] article') === null) take(page, '[data-detail]');
    decorate();
    if (come.length === 0 || older) return;
    const first = come[0]?.querySelector('.name')?.textContent ?? '';
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
      setTimeout(() => {
        void load(location.href).then((page) => {
          if (page && page.querySelector('main')?.dataset.revision !== main!.dataset.revision) {
            void refresh();
          }
          connect();
        });
      }, RECONNECT_MS);
    });
  }

  function letterKeysOn() {
    try {
      return localStorage.getItem(LETTER_KEYS) !== 'off';
    } catch {
      return true;
    }
  }

  function moveInList(step: number) {
    const links = rowLinks();
    const focused = links.findIndex((link) => link === document.activeElement);
    const current = links.findIndex((link) => link.getAttribute('aria-current') === 'true');
    const from = focused >= 0 ? focused : current;
    const to = from < 0 ? 0 : Math.min(links.length - 1, Math.max(0, from + step));
    links[to]?.focus();
  }

  function closeDetail() {
    const address = find<HTMLAnchorElement>('[data-back]')?.href;
    const id = find('[data-lead]')?.dataset.lead;
    if (!address) return;
    void show(address, { focus: 'none' }).then(() => {
      find(`[data-row="${CSS.escape(id ?? '')}"] a`)?.focus();
    });
  }

  async function copySummary(button: HTMLElement) {
    const text = find('[data-summary]')?.textContent ?? '';
    try {
      await navigator.clipboard.writeText(text);
      announce('Summary copied');
      button.textContent = 'Copied';
    } catch {
      // Without https there is no clipboard: select it, so that the keyboard can copy.
      const summary = find('[data-summary]');
      if (summary) getSelection()?.selectAllChildren(summary);
      button.textContent = 'Selected, press Ctrl+C';
    }
    setTimeout(() => (button.textContent = 'Copy summary'), 2_500);
  }

  async function erase(button: HTMLButtonElement) {
    const ids = find('[data-erase]')?.dataset.erase?.split(' ') ?? [];
    button.disabled = true;
    try {
      for (const id of ids) {
        const response = await fetch(`/leads/${encodeURIComponent(id)}`, { method: 'DELETE' });
        if (!response.ok && response.status !== 404) throw new Error(String(response.status));
        unseen.delete(id);
      }
      const address = find<HTMLAnchorElement>('[data-back]')?.href ?? '/';
      await show(address, { focus: 'none' });
      announce('The lead was erased');
      find('#search')?.focus();
    } catch {
      button.disabled = false;
      const problem = find('[data-dialog-problem]');
      if (problem) problem.textContent = 'Not everything could be erased. Please try again.';
    }
  }

  main.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a.row, a[data-open], a[data-back]');
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (link && plain) {
      event.preventDefault();
      if (link.dataset.back !== undefined) closeDetail();
      else void show(link.href);
      return;
    }
    const button = event.target.closest('button');
    const dialog = find<HTMLDialogElement>('[data-dialog]');
    if (!button) return;
    if (button.dataset.copy !== undefined) void copySummary(button);
    if (button.dataset.erase !== undefined) dialog?.showModal();
    if (button.dataset.cancel !== undefined) dialog?.close();
    if (button.dataset.confirm !== undefined) void erase(button);
  });

  const search = find<HTMLInputElement>('[data-search]');
  let pause: ReturnType<typeof setTimeout> | undefined;
  function searchNow(push: boolean) {
    clearTimeout(pause);
    const words = search?.value.trim() ?? '';
    const address = words === '' ? '/' : `/?q=${encodeURIComponent(words)}`;
    void show(address, { push, focus: 'search' });
  }
  search?.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => searchNow(true), SEARCH_PAUSE_MS);
  });
  search?.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    searchNow(true);
  });

  main.addEventListener('change', (event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    if (event.target.dataset.letterKeys === undefined) return;
    try {
      localStorage.setItem(LETTER_KEYS, event.target.checked ? 'on' : 'off');
    } catch {
      announce('This browser does not let the inbox remember that.');
    }
  });

  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    if (find('[data-dialog][open]')) return;
    const target = event.target instanceof HTMLElement ? event.target : document.body;
    const typing = target.matches('input, textarea, select');
    if (event.key === 'Escape' && find('[data-lead]') && !typing) return closeDetail();
    const inList = target.closest('[data-rows]') !== null;
    const letters = !typing && letterKeysOn();
    const down =
      (event.key === 'ArrowDown' && (inList || target === search)) ||
      (letters && event.key === 'j');
    const up = (event.key === 'ArrowUp' && inList) || (letters && event.key === 'k');
    if (!down && !up && !(letters && event.key === '/')) return;
    event.preventDefault();
    if (down || up) moveInList(down ? 1 : -1);
    else search?.focus();
  });

  addEventListener('popstate', () => {
    if (search) search.value = new URLSearchParams(location.search).get('q') ?? '';
    void show(location.href, { push: false });
  });

  decorate();
  setLive(true);
  connect();
  setInterval(() => tellTimes(main), CLOCK_MS);
}
