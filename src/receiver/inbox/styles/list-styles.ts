/** The list of leads with its views, search and filters. */
export const LIST_STYLES = `
.inbox { display: grid; }
.list { background: var(--card); min-width: 0; }
.list-head { display: grid; grid-template-columns: auto 1fr; align-items: baseline; gap: 8px 12px; padding: 16px 20px 12px; border-bottom: 1px solid var(--line); position: sticky; top: 0; background: var(--card); z-index: 1; }
h1, .list-head h2 { font-size: 1.3333rem; line-height: 1.2; margin: 0; }
.announce { font-size: 0.8667rem; color: var(--soft); text-align: end; }
.views { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 4px 2px; margin-inline: -8px; }
.view { padding: 4px 8px; border-radius: 99px; font-size: 0.9333rem; color: var(--ink); text-decoration: none; white-space: nowrap; }
.view:hover { background: var(--raised); }
.view[aria-current='page'] { background: var(--selected); color: var(--accent); font-weight: 600; }
.view .count { font-size: 0.8rem; color: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; }
.search { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 8px; }
.filters { flex: 0 0 100%; margin: 0; padding: 0; border: 0; font-size: 0.9333rem; }
.filters summary { width: fit-content; }
.filter-grid { display: grid; grid-template-columns: 1fr 1fr; gap: 10px; padding: 6px 0 2px; }
.field { display: grid; gap: 3px; font-size: 0.8667rem; color: var(--soft); align-content: end; }
.filter-actions { display: flex; align-items: center; justify-content: space-between; gap: 12px; padding-top: 8px; }
select, textarea, input:not([type='checkbox'], [type='hidden']) { width: 100%; font: inherit; color: var(--ink); background: var(--raised); border: 1px solid var(--control); border-radius: 8px; padding: 7px 10px; min-height: 38px; }
textarea { resize: vertical; line-height: 1.5; }
input[type='search'] { flex: 1; width: auto; min-width: 0; }
::placeholder { color: var(--soft); opacity: 1; }

.button, .primary, .quiet { display: inline-flex; align-items: center; justify-content: center; min-height: 38px; font: inherit; font-weight: 550; color: var(--ink); background: var(--card); border: 1px solid var(--control); border-radius: 8px; padding: 6px 14px; cursor: pointer; text-decoration: none; }
.button:hover, .quiet:hover { background: var(--raised); }
.primary, .primary:hover { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.danger { color: var(--danger); border-color: currentColor; }
.solid, .solid:hover { background: var(--danger); border-color: var(--danger); color: var(--on-danger); }
button:disabled { opacity: 0.6; cursor: default; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 14px; }

.item { border-bottom: 1px solid var(--line); position: relative; }
.row { display: grid; gap: 2px; padding: 12px 20px 48px; border-inline-start: 4px solid transparent; color: inherit; text-decoration: none; scroll-margin-top: 190px; }
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
.row-state { position: absolute; inset-inline: 24px 20px; bottom: 10px; display: flex; align-items: center; gap: 10px; pointer-events: none; }
.row-state > select { pointer-events: auto; }
.assigned { display: inline-flex; align-items: center; gap: 6px; margin-inline-start: auto; min-width: 0; font-size: 0.8667rem; color: var(--soft); }
.assigned bdi { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.row-state .initials { width: 22px; height: 22px; font-size: 0.6667rem; }
.status { --status: var(--soft); display: inline-flex; align-items: center; width: auto; min-height: 28px; padding: 3px 10px; font-size: 0.8667rem; font-weight: 600; line-height: 1.3; color: var(--status); background: var(--card); border: 1px solid currentColor; border-radius: 99px; }
select.status { padding-inline-end: 4px; cursor: pointer; }
.new { --status: var(--accent); }
.contacted { --status: var(--contacted); }
.won { --status: var(--won); }
.lost { --status: var(--soft); }
.status option { color: var(--ink); background: var(--card); }
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
.keys dt { min-width: 6.5em; }
kbd { font: 0.8rem ui-monospace, Consolas, monospace; padding: 2px 7px; border: 1px solid var(--control); border-bottom-width: 2px; border-radius: 5px; background: var(--card); }
.check { display: inline-flex; align-items: center; gap: 8px; padding: 4px 0; }
input[type='checkbox'] { width: 18px; height: 18px; margin: 0; accent-color: var(--accent); }
`;
