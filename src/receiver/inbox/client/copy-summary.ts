/** Puts the summary of the lead that is shown where it can be pasted from. */
export async function copySummary(
  button: HTMLElement,
  announce: (words: string) => void,
): Promise<void> {
  const RESET_MS = 2_500;
  const text = document.querySelector('[data-summary]')?.textContent ?? '';
  try {
    await navigator.clipboard.writeText(text);
    announce('Summary copied');
    button.textContent = 'Copied';
  } catch {
    // Without https there is no clipboard: select it, so that the keyboard can copy.
    const summary = document.querySelector('[data-summary]');
    if (summary) getSelection()?.selectAllChildren(summary);
    button.textContent = 'Selected, press Ctrl+C';
  }
  setTimeout(() => (button.textContent = 'Copy summary'), RESET_MS);
}
