/** Looks of the review page: to be read on a screen and on paper. */
export const REVIEW_STYLES = `
:root{color-scheme:light dark;--ink:light-dark(#15252b,#e6eff0);--muted:light-dark(#4c626a,#a5b9be);--paper:light-dark(#fff,#0e191d);--tint:light-dark(#f1f6f7,#16262c);--line:light-dark(#d3e0e1,#2b4047);--accent:light-dark(#0b5d6b,#6cc5d0)}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem clamp(1rem,4vw,3rem) 4rem;max-width:62rem;background:var(--paper);color:var(--ink);font:1rem/1.6 Georgia,'Times New Roman',serif}
h1{font-size:2rem;line-height:1.15;margin:0 0 .5rem}
h2{font-size:1.5rem;line-height:1.25;margin:0}
h3,h4,h5,h6{font-size:1.0625rem;line-height:1.35;margin:0}
.key{font:600 .8125rem/1.4 system-ui,sans-serif;letter-spacing:.06em;text-transform:uppercase;color:var(--muted);margin:1.25rem 0 .5rem}
a{color:var(--accent)}
code{font:.8125em/1.5 ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.path{color:var(--muted);font-size:.75rem}
.kind{font:600 .8125rem/1.4 system-ui,sans-serif;color:var(--accent);margin:0}
article{border-block-start:3px solid var(--accent);margin-block-start:3rem;padding-block-start:1rem}
.block .block{border-inline-start:2px solid var(--line);padding-inline-start:1rem;margin-block:1rem}
dl{margin:.35rem 0}
.row{display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:.25rem 1rem}
dt{color:var(--muted);font:.8125rem/1.9 system-ui,sans-serif}
dd{margin:0;white-space:pre-line;overflow-wrap:anywhere}
.tally div{display:flex;justify-content:space-between;gap:1rem;max-width:36rem;border-block-end:1px solid var(--line)}
td:first-child code{overflow-wrap:normal;white-space:nowrap}
small{font:.75rem/1.4 system-ui,sans-serif;border-radius:.75em;padding:.1em .6em;background:var(--tint);color:var(--muted);white-space:normal}
small.source{color:light-dark(#17694a,#72d3a4)}
small.assumption{color:light-dark(#875300,#efbf66)}
small.none{background:light-dark(#b3261e,#ff9e94);color:light-dark(#fff,#2b0a07);font-weight:600}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-size:.9375rem;min-width:60%}
th{font:600 .75rem/1.4 system-ui,sans-serif;color:var(--muted);text-align:start}
th,td{border-block-end:1px solid var(--line);padding:.3rem .75rem .3rem 0;vertical-align:top}
.figures td{text-align:end;font-variant-numeric:tabular-nums}
@media (max-width:34rem){.row{grid-template-columns:1fr;gap:0}}
@media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:10pt}article{break-before:page;margin-block-start:0}.row,tr,h2,h3,h4,h5{break-inside:avoid}h2,h3,h4,h5{break-after:avoid}.scroll{overflow:visible}small{border:1px solid currentcolor;background:none;color:inherit}a{color:inherit}nav a::after{content:none}}
`;
