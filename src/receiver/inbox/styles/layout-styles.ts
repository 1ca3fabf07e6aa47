/** How list and lead stand beside each other, by width and by what the reader asked for. */
export const LAYOUT_STYLES = `
.inbox.has-selection .list { display: none; }
.inbox:not(.has-selection) .detail { display: none; }
@media (min-width: 820px) {
  body.page-inbox { height: 100vh; display: grid; grid-template-rows: auto minmax(0, 1fr); }
  main.inbox { grid-template-columns: minmax(340px, 400px) minmax(0, 1fr); min-height: 0; }
  .inbox.inbox.inbox .list, .inbox.inbox.inbox .detail { display: block; overflow-y: auto; }
  .list { border-inline-end: 1px solid var(--line); }
  article { padding: 28px 36px; }
  .back { display: none; }
  .detail > .empty { padding: 72px 36px; }
}
@media (max-width: 560px) {
  .steps { width: 100%; }
  .step { flex: 1 1 auto; padding-inline: 4px; font-size: 0.9333rem; }
  .work form { width: 100%; }
  .assign select { flex: 1; }
  .person { grid-template-columns: 1fr; }
  .asked { columns: 1; }
}
@media (max-width: 480px) {
  .facts > div { grid-template-columns: 1fr; gap: 0; }
  .facts { gap: 10px; }
  article, .list-head { padding-inline: 16px; }
  .row { padding-inline: 12px 16px; }
  .card { padding-inline: 16px; }
  .top { padding-inline: 16px; column-gap: 14px; }
  .wide, .live.on [data-live-text] { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .tools { gap: 16px; }
  .menu-name { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
}
@media (scripting: enabled) {
  .no-script { display: none; }
}
@media (forced-colors: active) {
  .row[aria-current='true'], .badge { border: 1px solid; }
  .fill { fill: Highlight; }
  .step[aria-pressed='true'], .view[aria-current='page'] { outline: 2px solid Highlight; outline-offset: -3px; }
}
`;
