/** What all pages share: colours, header, controls. Contrasts are at least 4.5 to 1 for text and 3 to 1 for controls, light and dark. */
export const PAGE_STYLES = `
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
  --contacted: light-dark(#6b4a00, #f0c668);
  --won: light-dark(#186634, #7ddc9c);
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
bdi, [dir='auto'] { unicode-bidi: isolate; }
[hidden] { display: none !important; }
.soft { color: var(--soft); }
/* At the top of what it stands in, where it stretches no page. */
.hidden { position: absolute; inset-block-start: 0; inset-inline-start: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
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
.tools, .crumbs { display: flex; align-items: center; gap: 20px; }
.tools, .keys-button, .crumbs ~ .menu { margin-inline-start: auto; }
.tools a, .crumbs a, .plain { color: #e8f2f7; font: inherit; font-size: 0.9333rem; background: none; border: 0; padding: 6px 0; cursor: pointer; text-decoration: none; }
.tools a:hover, .crumbs a:hover, .plain:hover { text-decoration: underline; }
.top kbd { color: inherit; background: none; border-color: #6f8ea3; }
.initials { display: inline-grid; place-items: center; flex: none; width: 28px; height: 28px; border-radius: 50%; font-size: 0.7333rem; font-weight: 650; letter-spacing: 0.02em; background: var(--selected); color: var(--accent); }
.menu { position: relative; margin: 0; padding: 0; border: 0; }
.menu summary { display: flex; align-items: center; gap: 8px; list-style: none; padding: 4px 0; font-weight: 400; }
.menu summary::-webkit-details-marker { display: none; }
.menu summary::after { content: ''; width: 7px; height: 7px; margin: -4px 4px 0 2px; border-right: 2px solid; border-bottom: 2px solid; transform: rotate(45deg); }
.menu-name { max-width: 16ch; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.menu-items { position: absolute; inset-inline-end: 0; top: calc(100% + 6px); z-index: 5; min-width: 220px; max-width: calc(100vw - 24px); display: grid; padding: 8px; background: var(--card); color: var(--ink); border: 1px solid var(--line); border-radius: 12px; box-shadow: 0 10px 30px rgb(4 16 26 / 0.25); }
.menu-items p { padding: 6px 12px 8px; }
.menu-items a, .menu-items .plain { display: block; width: 100%; padding: 9px 12px; font: inherit; color: var(--ink); text-align: start; text-decoration: none; border-radius: 8px; }
.menu-items a:hover, .menu-items .plain:hover { background: var(--raised); text-decoration: none; }
.menu-items :focus-visible { outline-color: var(--accent); }
`;
