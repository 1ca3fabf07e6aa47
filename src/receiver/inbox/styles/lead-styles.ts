/** One lead, and what is said and asked around it. */
export const LEAD_STYLES = `
.detail { min-width: 0; }
article { padding: 20px; max-width: 860px; }
.back { margin-bottom: 12px; }
.lead-head { margin-bottom: 20px; }
.over { display: flex; align-items: center; gap: 10px; color: var(--soft); font-size: 0.8667rem; }
h2 { font-size: 1.7333rem; line-height: 1.2; margin-top: 6px; }
.empty h2 { margin-top: 0; }
.lead-head .who { color: var(--soft); font-size: 1.0667rem; }
.work { display: flex; flex-wrap: wrap; align-items: center; gap: 12px 28px; }
.steps { display: flex; border: 1px solid var(--control); border-radius: 9px; overflow: hidden; }
.step { font: inherit; font-weight: 550; min-height: 38px; padding: 6px 14px; color: var(--ink); background: var(--card); border: 0; cursor: pointer; }
.step + .step { border-inline-start: 1px solid var(--line); }
.step:hover { background: var(--raised); }
.step:focus-visible { outline-offset: -3px; }
.step[aria-pressed='true'] { color: var(--card); background: var(--status); }
.assign { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; color: var(--soft); }
.assign select { width: auto; max-width: 100%; }
.notes { display: grid; gap: 12px; }
.notes:has(li) { margin-bottom: 16px; }
.notes > li { border-inline-start: 3px solid var(--line); padding-inline-start: 12px; }
.said { white-space: pre-wrap; max-width: 70ch; }
.note-form { display: grid; gap: 6px; justify-items: start; }
.note-form label { font-weight: 550; }
.remark { margin-top: 10px; }
.work .spam-form { margin-inline-start: auto; }
.work .spam-form .button { font-weight: 400; color: var(--soft); border-color: var(--line); }
.note form { margin-top: 8px; }
.toast { position: fixed; inset-inline: 16px; bottom: 20px; z-index: 4; width: fit-content; max-width: min(560px, calc(100vw - 32px)); margin-inline: auto; display: flex; align-items: center; gap: 18px; padding: 10px 18px; background: var(--navy); color: #e8f2f7; border: 1px solid #35566d; border-radius: 10px; box-shadow: 0 8px 28px rgb(4 16 26 / 0.35); }
.toast .plain { color: #7fe0d4; font-weight: 600; }
.toast :focus-visible { outline-color: #7fe0d4; }
.keys-dialog { max-width: min(720px, calc(100vw - 32px)); }
.keys-columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(250px, 1fr)); gap: 0 32px; }
.keys-dialog .keys { margin: 8px 0 14px; }
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
`;
