import { copySummary } from './client/copy-summary.ts';
import { inboxClient } from './client/inbox-client.ts';
import { listenToKeys } from './client/keyboard.ts';
import { createLeadWork } from './client/lead-work.ts';
import { letterKeysOn, moveInList, setLetterKeys } from './client/letter-keys.ts';
import { askServer, loadPage, refusalWords } from './client/load-page.ts';
import { smallPages } from './client/small-pages.ts';
import { looksLike, takeParts, takeRows } from './client/take-parts.ts';
import { tellTimes } from './client/tell-times.ts';

/**
 * The functions that run in the browser. They are served as their own source text, so each may use
 * nothing from outside itself but the others here: no constant of its file, no import of a value.
 */
const FUNCTIONS = [
  askServer,
  copySummary,
  createLeadWork,
  letterKeysOn,
  listenToKeys,
  loadPage,
  moveInList,
  refusalWords,
  setLetterKeys,
  smallPages,
  looksLike,
  takeParts,
  takeRows,
  tellTimes,
  inboxClient,
];

/** The script of the inbox and the pages beside it. */
export function inboxScript(): string {
  const sources = FUNCTIONS.map((each) => each.toString()).join('\n');
  return `(() => {\n'use strict';\n${sources}\n${smallPages.name}();\n${inboxClient.name}();\n})();\n`;
}
