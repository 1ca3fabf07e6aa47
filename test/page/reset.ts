import { version } from '../../src/model/version.ts';

/** Forgets everything the page knows, as if it had just been opened. */
export function resetPage(): void {
  delete (document as unknown as Record<symbol, unknown>)[Symbol.for(`leadline ${version}`)];
  sessionStorage.clear();
  localStorage.clear();
}

/** Messages of `leadline-error` that reach the document while the function runs. */
export async function errorsWhile(run: () => unknown): Promise<string[]> {
  const messages: string[] = [];
  const listen = ({ detail: { error } }: GlobalEventHandlersEventMap['leadline-error']) =>
    messages.push(`${error.code}: ${error.message}`);
  document.addEventListener('leadline-error', listen);
  try {
    await run();
  } finally {
    document.removeEventListener('leadline-error', listen);
  }
  return messages;
}

/** A script tag that never runs, as the page's own tag of ours. */
export function scriptTag(data: Record<string, string>): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'text/plain';
  Object.assign(script.dataset, data);
  return script;
}
