import { tellTimes } from './tell-times.ts';

/** What the pages beside the inbox do by script: print, copy a link, show a password, close a menu. */
export function smallPages(): void {
  const COPIED_MS = 2_500;

  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const menu = document.querySelector<HTMLDetailsElement>('[data-menu][open]');
    if (menu && !menu.contains(event.target)) menu.open = false;
    const button = event.target.closest('button');
    if (!button) return;
    if (button.dataset.print !== undefined) print();
    if (button.dataset.copyLink !== undefined) void copyLink(button);
  });

  document.addEventListener('keydown', (event) => {
    const menu = document.querySelector<HTMLDetailsElement>('[data-menu][open]');
    if (event.key !== 'Escape' || !menu) return;
    event.stopImmediatePropagation();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });

  async function copyLink(button: HTMLButtonElement) {
    const field = document.querySelector<HTMLInputElement>('[data-link]');
    if (!field) return;
    const words = button.textContent;
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      button.textContent = 'Copied';
    } catch {
      button.textContent = 'Selected, press Ctrl+C';
    }
    setTimeout(() => (button.textContent = words), COPIED_MS);
  }

  if (!document.querySelector('main.inbox')) tellTimes(document.body);
  for (const offset of document.querySelectorAll<HTMLInputElement>('[data-offset]')) {
    offset.value = String(new Date().getTimezoneOffset());
  }
  // Who starts a receiver on their own machine may say so; links that are mailed never have it, so
  // that a preview spends none.
  if (location.hash === '#open') {
    document.querySelector<HTMLInputElement>('input[name=link]')?.form?.requestSubmit();
  }
}
