import type { Page } from '@playwright/test';

/** An event of the widgets as the page's own script would hear it. */
export interface HeardEvent {
  name: string;
  /** Tag name of where it was fired; `document` for the document. */
  target: string;
  detail: Record<string, unknown> & { widget?: string; id?: string };
}

declare global {
  interface Window {
    heardEvents: HeardEvent[];
    violations: string[];
  }
}

const EVENTS = ['ready', 'start', 'step', 'result', 'submit', 'saved', 'sent', 'error'];

/** Listens on the window from before the page's own scripts: what is heard here bubbled and was composed. */
export async function recordEvents(page: Page): Promise<void> {
  await page.addInitScript((events: readonly string[]) => {
    window.heardEvents = [];
    window.violations = [];
    for (const event of events) {
      addEventListener(`leadline-${event}`, ({ type, target, detail }: CustomEventInit & Event) => {
        window.heardEvents.push({
          name: type,
          target: target instanceof Element ? target.localName : 'document',
          // As it is now: listeners may change it afterwards.
          detail: JSON.parse(JSON.stringify(detail)) as HeardEvent['detail'],
        });
      });
    }
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      window.violations.push(`${violatedDirective} ${blockedURI}`);
    });
  }, EVENTS);
}

/** What was heard so far, all or of one name. */
export async function heard(page: Page, name?: string): Promise<HeardEvent[]> {
  const all = await page.evaluate(() => window.heardEvents);
  return name ? all.filter((event) => event.name === name) : all;
}

export async function forgetHeard(page: Page): Promise<void> {
  await page.evaluate(() => void (window.heardEvents = []));
}

/** What the page said in the console, and errors that nobody caught. */
export class PageConsole {
  readonly lines: string[] = [];
  readonly errors: string[] = [];

  constructor(page: Page) {
    page.on('console', (message) => {
      this.lines.push(message.text());
      if (message.type() === 'error') this.errors.push(message.text());
    });
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  /** Lines that bear a code of the contract. */
  said(code: string): string[] {
    return this.lines.filter((line) => line.includes(code));
  }
}
