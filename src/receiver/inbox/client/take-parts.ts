/**
 * Puts parts of a freshly loaded page in place of the same parts of this one, and leaves the reader where
 * they are: what has not changed stays the very same node, and the focus goes to what stands where it stood.
 */
export function takeParts(fresh: Document, selectors: readonly string[]): void {
  const focused = document.activeElement;
  const key = focused instanceof HTMLElement ? (focused.dataset.key ?? '') : '';
  const row = focused?.closest<HTMLElement>('[data-row]');
  const index = row ? [...document.querySelectorAll('[data-row]')].indexOf(row) : -1;
  for (const selector of selectors) {
    const to = document.querySelector(selector);
    const from = fresh.querySelector(selector);
    if (!to || !from || looksLike(to, from)) continue;
    const rows = to.querySelector('[data-rows]');
    const freshRows = from.querySelector('[data-rows]');
    if (rows && freshRows) {
      // The list itself stays in the page: what is taken out loses the focus and closes its choices.
      takeRows(rows, freshRows);
      for (const child of [...to.children]) if (child !== rows) child.remove();
      for (const child of [...from.children]) {
        if (child !== freshRows) to.append(document.adoptNode(child));
      }
      continue;
    }
    to.replaceWith(document.adoptNode(from));
  }
  if (!focused || focused === document.body || focused === document.activeElement) return;
  if (focused instanceof HTMLElement && focused.isConnected)
    return focused.focus({ preventScroll: true });
  // The one that was focused left the list: its place is taken by the next.
  const rows = [...document.querySelectorAll<HTMLElement>('a.row')];
  const next =
    (key ? document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) : null) ??
    (index < 0 ? null : rows[Math.min(index, rows.length - 1)]) ??
    // Not a field: the next letter shall still be a key.
    document.querySelector<HTMLElement>('#leads-title');
  next?.focus({ preventScroll: true });
}

/** Rows by their lead: those that look as before stay, so that an open choice or a touch is not cut off. */
export function takeRows(rows: Element, freshRows: Element): void {
  const known = new Map<string, Element>();
  for (const row of rows.children) known.set((row as HTMLElement).dataset.row ?? '', row);
  const wanted = [...freshRows.children].map((fresh) => {
    const old = known.get((fresh as HTMLElement).dataset.row ?? '');
    return old && looksLike(old, fresh) ? old : document.adoptNode(fresh);
  });
  const kept = new Set(wanted);
  for (const row of [...rows.children]) if (!kept.has(row)) row.remove();
  wanted.forEach((row, at) => {
    if (rows.children[at] !== row) rows.insertBefore(row, rows.children[at] ?? null);
  });
}

/** Whether two parts were served alike: without what the script or the passing of time made of them. */
export function looksLike(one: Element, other: Element): boolean {
  const [left, right] = [one, other].map((part) => {
    const copy = part.cloneNode(true) as Element;
    for (const time of copy.querySelectorAll('time')) {
      time.textContent = '';
      time.removeAttribute('title');
    }
    for (const each of [copy, ...copy.querySelectorAll('.unseen')]) each.classList.remove('unseen');
    return copy;
  });
  return left?.isEqualNode(right ?? null) ?? false;
}
