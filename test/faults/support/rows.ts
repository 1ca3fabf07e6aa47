/**
 * The rows of the fault matrix: C in a visitor's browser, R at the receiver. Every one has a test that
 * bears its name, or says what was done instead. Those of the receiver are among its own tests.
 */
export const ROWS: Record<string, { fault: string; instead?: string }> = {
  C1: { fault: 'browser killed 0–2 s after the click' },
  C2: { fault: 'browser killed with the request in flight' },
  C3: { fault: 'connection reset after the commit' },
  C4: { fault: 'request cut before or in its body' },
  C5: { fault: '429 and 503 with every kind of Retry-After' },
  C6: { fault: '5xx, no answer, an answer that never ends' },
  C7: { fault: 'portal page, 204, redirect' },
  C8: { fault: '400, 413, 422' },
  C9: { fault: 'DNS, refused, CORS, blocker, policy' },
  C10: { fault: 'offline, and an onLine that lies' },
  C11: { fault: 'storage denied' },
  C12: { fault: 'storage full' },
  C13: { fault: 'IndexedDB hangs, is blocked, is lost' },
  C14: { fault: 'twenty tabs, double click, Enter and click' },
  C15: { fault: 'tab that sends crashes, freezes, leaves' },
  C16: { fault: 'page closed, left, reloaded in mid-send' },
  C17: { fault: 'back-forward cache' },
  C18: { fault: 'clock days off, or jumping' },
  C19: { fault: 'plain-http page' },
  C20: { fault: 'older and newer script on one device' },
  R1: { fault: 'receiver killed while writing' },
  R2: { fault: 'store locked, full, read-only, hanging, gone' },
  R3: { fault: '100 posts of one id at once' },
  R4: { fault: 'another lead under a known id' },
  R5: { fault: 'outbox of 31 days, lead erased meanwhile' },
  R6: { fault: 'receiver killed between commit and send' },
};
