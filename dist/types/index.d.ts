export { defineLeadline } from './elements/define.ts';
export type * from './elements/events.ts';
export { flush, outbox } from './elements/widget/page-delivery.ts';
export type * from './model/content/content.ts';
export type * from './model/lead/lead.ts';
export { version } from './model/version.ts';
export { configure, type Settings } from './page/settings.ts';
export { openWidget } from './page/open-widget.ts';
