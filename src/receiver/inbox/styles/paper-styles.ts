/** A lead on paper, and the inbox where someone prints it as it is. */
export const PAPER_STYLES = `
.sheet { max-width: 820px; margin: 0 auto; padding: 28px 24px 60px; }
.page-paper { background: var(--card); }
.sheet h1 { font-size: 1.8667rem; }
.sheet h2 { font-size: 1.2rem; margin: 0 0 8px; }
.sheet h3 { font-size: 0.9333rem; margin: 12px 0 6px; }
.sheet section { padding: 16px 0; border-top: 1px solid var(--line); }
.sheet-head { padding-bottom: 16px; }
.sheet-head .facts { margin-top: 12px; }
.sheet-foot { border-top: 1px solid var(--line); padding-top: 12px; color: var(--soft); font-size: 0.8667rem; }
.bullets { list-style: disc; padding-inline-start: 1.2em; display: grid; gap: 4px; }
.ruled p { border-bottom: 1px solid var(--control); height: 2.2em; }
.asked { columns: 2; column-gap: 32px; }
.asked > div { break-inside: avoid; padding-bottom: 8px; }
.asked dt { color: var(--soft); font-size: 0.8667rem; }
.asked dd { font-weight: 550; }
@page { size: A4; margin: 16mm 15mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt system-ui, sans-serif; color: #333; } }
@media print {
  :root { color-scheme: light; --card: #fff; --ground: #fff; --ink: #000; --soft: #333; --line: #bbb; font-size: 10pt; line-height: 1.4; }
  body.page-inbox { display: block; height: auto; }
  body { background: #fff; }
  .top, .list, .actions, .back, .work form, .note-form, .toast, .remark form, .note form, dialog { display: none !important; }
  main.inbox { display: block; }
  .inbox.inbox.inbox .detail { display: block; overflow: visible; }
  article, .sheet { padding: 0; max-width: none; }
  .card { border: 0; border-top: 1px solid var(--line); border-radius: 0; padding: 8pt 0; margin: 0; }
  .card.work { border: 0; padding: 0; }
  .sheet section { padding: 8pt 0; }
  .facts > div, .figures tr, .bullets li, .notes li, .consents li, .qa > div { break-inside: avoid; }
  h1, h2, h3, h4 { break-after: avoid; }
  details > summary { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  a { color: inherit; text-decoration: none; }
  .sheet .facts { grid-template-columns: 1fr 1fr; column-gap: 24pt; gap: 2pt 24pt; }
  .sheet .facts > div { grid-template-columns: 40% 1fr; gap: 8pt; }
  .sheet-head .facts > div { grid-template-columns: 56pt 1fr; }
  .ruled p { height: 22pt; }
  .bar, .badge { print-color-adjust: exact; }
}
`;
