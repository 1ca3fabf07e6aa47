/** Whether single letters are shortcuts; people who speak to their computer turn them off. */
export function letterKeysOn(): boolean {
  try {
    return localStorage.getItem('leadline-inbox-letter-keys') !== 'off';
  } catch {
    return true;
  }
}

/** False where this browser keeps nothing. */
export function setLetterKeys(on: boolean): boolean {
  try {
    localStorage.setItem('leadline-inbox-letter-keys', on ? 'on' : 'off');
    return true;
  } catch {
    return false;
  }
}

/** Moves the focus through the list, from where it is or from the lead that is shown. */
export function moveInList(step: number): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a.row')];
  const here = document.activeElement?.closest('[data-row]')?.querySelector('a.row');
  const focused = links.findIndex((link) => link === here);
  const current = links.findIndex((link) => link.getAttribute('aria-current') === 'true');
  const from = focused >= 0 ? focused : current;
  const to = from < 0 ? 0 : Math.min(links.length - 1, Math.max(0, from + step));
  links[to]?.focus();
}
