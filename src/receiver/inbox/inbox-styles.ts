/** Contrasts are at least 4.5 to 1 for text and 3 to 1 for controls, light and dark. */
export const INBOX_STYLES = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#eef3f6, #08141e);
  --card: light-dark(#ffffff, #0f2130);
  --raised: light-dark(#f6f9fb, #152b3d);
  --line: light-dark(#d5dfe6, #23394b);
  --control: light-dark(#75899a, #6c8396);
  --ink: light-dark(#10222f, #e7eff5);
  --soft: light-dark(#486070, #a3b7c6);
  --accent: light-dark(#0b6b70, #62d3c6);
  --on-accent: light-dark(#ffffff, #06201f);
  --selected: light-dark(#e0f1f1, #123640);
  --navy: light-dark(#0b2a40, #0b2233);
  --danger: light-dark(#a3261b, #ff9d8f);
  --on-danger: light-dark(#ffffff, #2b0703);
  --hot-ground: light-dark(#fbe0d8, #4a1c12);
  --hot-ink: light-dark(#8a230d, #ffc0ae);
  --warm-ground: light-dark(#fbeecb, #43330a);
  --warm-ink: light-dark(#684700, #f7d98a);
  --cold-ground: light-dark(#dfebf5, #16324a);
  --cold-ink: light-dark(#1c4a72, #b4d6f3);
  font: 15px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere; }
h1, h2, h3, h4, p, dl, dd, ol, ul, blockquote, pre, table { margin: 0; padding: 0; }
ol, ul { list-style: none; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
h2:focus-visible { outline: none; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.small { font-size: 0.8667rem; color: var(--soft); }
.problem { color: var(--danger); }
.problem:empty { display: none; }

.top { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 20px; padding: 8px 20px; min-height: 52px; background: var(--navy); color: #e8f2f7; }
.top :focus-visible { outline-color: #7fe0d4; }
.brand { display: flex; align-items: center; gap: 8px; color: #fff; font-weight: 650; font-size: 1.0667rem; letter-spacing: 0.01em; text-decoration: none; padding: 4px 0; }
.mark { width: 22px; height: 22px; color: #5fd4c4; }
.live { display: flex; align-items: center; gap: 8px; font-size: 0.8667rem; color: #c4d6e2; }
.dot { width: 8px; height: 8px; border-radius: 50%; background: #f0b45c; }
.live.on .dot { background: #5fd4c4; }
.tools { display: flex; align-items: center; gap: 20px; margin-inline-start: auto; }
.tools a, .plain { color: #e8f2f7; font: inherit; font-size: 0.9333rem; background: none; border: 0; padding: 6px 0; cursor: pointer; text-decoration: none; }
.tools a:hover, .plain:hover { text-decoration: underline; }

.inbox { display: grid; }
.list { background: var(--card); min-width: 0; }
.list-head { display: grid; grid-template-columns: auto 1fr; align-items: baseline; gap: 8px 12px; padding: 16px 20px 12px; border-bottom: 1px solid var(--line); position: sticky; top: 0; background: var(--card); z-index: 1; }
h1, .list-head h2 { font-size: 1.3333rem; line-height: 1.2; margin: 0; }
.announce { font-size: 0.8667rem; color: var(--soft); text-align: end; }
.search { grid-column: 1 / -1; display: flex; gap: 8px; }
input[type='search'], input[type='password'] { flex: 1; min-width: 0; font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--control); border-radius: 8px; padding: 8px 12px; }
::placeholder { color: var(--soft); opacity: 1; }

.button, .primary, .quiet { display: inline-flex; align-items: center; justify-content: center; min-height: 38px; font: inherit; font-weight: 550; color: var(--ink); background: var(--card); border: 1px solid var(--control); border-radius: 8px; padding: 6px 14px; cursor: pointer; text-decoration: none; }
.button:hover, .quiet:hover { background: var(--raised); }
.primary, .primary:hover { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.danger { color: var(--danger); border-color: currentColor; }
.solid, .solid:hover { background: var(--danger); border-color: var(--danger); color: var(--on-danger); }
button:disabled { opacity: 0.6; cursor: default; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 14px; }

.rows > li { border-bottom: 1px solid var(--line); }
.row { display: grid; gap: 2px; padding: 12px 20px 13px; border-inline-start: 4px solid transparent; color: inherit; text-decoration: none; scroll-margin-top: 110px; }
.row:hover { background: var(--raised); }
.row[aria-current='true'] { background: var(--selected); border-inline-start-color: var(--accent); }
.row:focus-visible { outline-offset: -3px; border-radius: 0; }
.row-top { display: flex; align-items: baseline; gap: 8px; }
.row-top .name { flex: 1; min-width: 0; font-size: 1.0667rem; }
.row-top time { flex: none; font-size: 0.8667rem; color: var(--soft); }
.row .who { color: var(--soft); }
.row .line { display: grid; grid-template-columns: 66px 1fr; font-size: 0.9333rem; }
.row .label { color: var(--soft); font-size: 0.8667rem; padding-top: 1px; }
.row .text { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.unseen .row { border-inline-start-color: #e08a2e; animation: arrive 2.5s ease-out; }
.unseen .name::after { content: ' new'; margin-inline-start: 6px; font-size: 0.7333rem; font-weight: 650; letter-spacing: 0.04em; text-transform: uppercase; color: var(--accent); }
@keyframes arrive { from { background: var(--warm-ground); } }
@media (prefers-reduced-motion: reduce) { .unseen .row { animation: none; } }

.badge { display: inline-flex; align-items: center; gap: 5px; flex: none; font-size: 0.8rem; font-weight: 650; line-height: 1; padding: 4px 8px; border-radius: 99px; }
.badge::before { content: ''; width: 7px; height: 7px; border-radius: 50%; background: currentColor; }
.badge.warm::before { background: linear-gradient(90deg, currentColor 50%, transparent 50%); border: 1px solid; }
.badge.cold::before { background: none; border: 1px solid; }
.badge.hot { background: var(--hot-ground); color: var(--hot-ink); }
.badge.warm { background: var(--warm-ground); color: var(--warm-ink); }
.badge.cold { background: var(--cold-ground); color: var(--cold-ink); }
.mark-word { display: inline-block; font-size: 0.8rem; font-weight: 550; line-height: 1; padding: 3px 6px; border-radius: 4px; background: var(--raised); color: var(--soft); border: 1px solid var(--line); }
.mark-word.test { border-style: dashed; border-color: var(--control); color: var(--ink); }
.mark-word.flagged, .mark-word.no { background: var(--warm-ground); color: var(--warm-ink); border-color: transparent; }
.mark-word.yes { background: var(--selected); color: var(--accent); border-color: transparent; }

.more { padding: 14px 20px; text-align: center; }
.empty { padding: 40px 24px; max-width: 46ch; }
.empty h2 { font-size: 1.2rem; margin-bottom: 8px; }
.empty p { color: var(--soft); margin: 8px 0; }
pre { font: 0.8667rem/1.5 ui-monospace, 'Cascadia Mono', Consolas, monospace; background: var(--raised); border: 1px solid var(--line); border-radius: 8px; padding: 10px 12px; overflow-x: auto; }
.keys { display: grid; gap: 8px; margin: 20px 0; }
.keys div { display: flex; gap: 12px; align-items: baseline; }
.keys dt { min-width: 9em; }
kbd { font: 0.8rem ui-monospace, Consolas, monospace; padding: 2px 7px; border: 1px solid var(--control); border-bottom-width: 2px; border-radius: 5px; background: var(--card); }
.check { display: inline-flex; align-items: center; gap: 8px; padding: 4px 0; }
input[type='checkbox'] { width: 18px; height: 18px; margin: 0; accent-color: var(--accent); }

.detail { min-width: 0; }
article { padding: 20px; max-width: 860px; }
.back { margin-bottom: 12px; }
.lead-head { margin-bottom: 20px; }
.over { display: flex; align-items: center; gap: 10px; color: var(--soft); font-size: 0.8667rem; }
h2 { font-size: 1.7333rem; line-height: 1.2; margin-top: 6px; }
.empty h2 { margin-top: 0; }
.lead-head .who { color: var(--soft); font-size: 1.0667rem; }
.note { margin-top: 10px; padding: 8px 12px; border-radius: 8px; background: var(--warm-ground); color: var(--warm-ink); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 16px 20px 18px; margin-bottom: 14px; }
h3 { font-size: 1.0667rem; margin-bottom: 10px; }
h4 { font-size: 0.9333rem; margin: 18px 0 8px; }
.summary { white-space: pre-wrap; max-width: 70ch; }
.facts { display: grid; gap: 6px; }
.facts > div { display: grid; grid-template-columns: minmax(90px, 150px) 1fr; gap: 12px; }
.facts dt { color: var(--soft); }
blockquote { border-inline-start: 3px solid var(--accent); padding: 2px 0 2px 14px; margin: 4px 0 14px; white-space: pre-wrap; max-width: 70ch; }
.score { display: flex; align-items: center; gap: 18px; margin-bottom: 14px; }
.score > div { flex: 1; max-width: 320px; }
.big { font-size: 2.1333rem; font-weight: 650; line-height: 1; font-variant-numeric: tabular-nums; }
.band { font-weight: 600; margin-bottom: 6px; }
.bar { display: block; width: 100%; height: 6px; border-radius: 3px; }
.rail { fill: var(--line); }
.fill { fill: var(--accent); }
.areas { display: grid; grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); gap: 10px 28px; }
.areas li { display: grid; grid-template-columns: 1fr auto; gap: 2px 12px; font-size: 0.9333rem; }
.areas .bar { grid-column: 1 / -1; }
.number { font-variant-numeric: tabular-nums; color: var(--soft); }
.gaps { display: grid; gap: 8px; }
.gaps strong { display: block; font-weight: 550; }
.gaps span { color: var(--soft); }
details { margin-top: 14px; border-top: 1px solid var(--line); padding-top: 10px; }
summary { cursor: pointer; font-weight: 550; padding: 4px 0; }
.qa { display: grid; gap: 12px; padding-top: 8px; }
.qa dt { color: var(--soft); max-width: 70ch; }
.qa dd { display: flex; justify-content: space-between; gap: 16px; font-weight: 550; }
.points { flex: none; font-weight: 400; font-size: 0.8667rem; color: var(--soft); font-variant-numeric: tabular-nums; }
details .facts { padding-top: 8px; }
.figures { width: 100%; border-collapse: collapse; }
.figures th { text-align: start; font-weight: 400; color: var(--soft); padding: 5px 12px 5px 0; }
.figures td { text-align: end; font-weight: 600; font-variant-numeric: tabular-nums; padding: 5px 0; }
.figures tr + tr { border-top: 1px solid var(--line); }
.consents { display: grid; gap: 16px; }
.consents blockquote { margin-block: 6px; }
.versions { display: grid; gap: 6px; }
code { font: 0.8667rem ui-monospace, Consolas, monospace; }
dialog { border: 1px solid var(--line); border-radius: 14px; padding: 22px 24px; max-width: min(440px, calc(100vw - 32px)); background: var(--card); color: var(--ink); }
dialog::backdrop { background: rgb(4 16 26 / 0.55); }
dialog h3 { font-size: 1.2rem; }
dialog .actions { justify-content: flex-end; }

.narrow { max-width: 420px; padding: 28px; }
.page-plain .narrow { margin: 10vh max(16px, calc(50% - 210px)) 0; }
.narrow p { margin: 10px 0; color: var(--soft); }
.narrow .problem { color: var(--danger); }
.narrow form { display: grid; gap: 8px; margin-top: 16px; }
.narrow .primary { margin-top: 8px; }

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
@media (max-width: 480px) {
  .facts > div { grid-template-columns: 1fr; gap: 0; }
  .facts { gap: 10px; }
  article, .list-head { padding-inline: 16px; }
  .row { padding-inline: 12px 16px; }
  .card { padding-inline: 16px; }
  .top { padding-inline: 16px; column-gap: 14px; }
  .wide, .live.on [data-live-text] { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .tools { gap: 16px; }
}
@media (scripting: enabled) {
  .search .quiet { display: none; }
}
@media (forced-colors: active) {
  .row[aria-current='true'], .badge { border: 1px solid; }
  .fill { fill: Highlight; }
}
`;
