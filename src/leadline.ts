import { defineLeadline } from './elements/define.ts';
import { flush, outbox } from './elements/widget/page-delivery.ts';
import { version } from './model/version.ts';
import { tellOwner } from './page/console.ts';
import type { LeadlineGlobal } from './page/global.ts';
import { openWidget } from './elements/open-widget.ts';
import { configure, readScriptTag, takeOver } from './page/settings.ts';

const earlier = window.Leadline;

if (earlier?.version === undefined) start();
else if (earlier.version !== version) {
  tellOwner('version-mismatch', `expected ${earlier.version}, found ${version}`);
}

function start(): void {
  takeOver(earlier?.settings);
  readScriptTag(document.currentScript);
  const api: LeadlineGlobal = {
    version,
    configure,
    open: openWidget,
    outbox,
    flush,
  };
  window.Leadline = api;
  defineLeadline();
}
