/** The pages beside the inbox: sign-in, people, account. */
export const PEOPLE_STYLES = `
.narrow { max-width: 420px; padding: 28px; }
.page-plain .narrow { margin: 10vh max(16px, calc(50% - 210px)) 0; }
.narrow p { margin: 10px 0; color: var(--soft); }
.narrow .problem { color: var(--danger); }
.narrow form { display: grid; gap: 8px; margin-top: 16px; }
.narrow .primary { margin-top: 8px; }

.narrow label, .stack label { font-weight: 550; margin-top: 8px; }
.narrow details { margin-top: 24px; }
.wide-page { max-width: 820px; margin: 0 auto; padding: 28px 20px 60px; }
.wide-page h1 { margin-bottom: 18px; }
.wide-page h2 { font-size: 1.2rem; margin: 0 0 12px; }
.wide-page > .note { margin: 0 0 14px; }
.wide-page p + form, .wide-page form + p { margin-top: 12px; }
.stack { display: grid; gap: 6px; max-width: 460px; justify-items: start; }
.stack .primary { margin-top: 10px; }
.invite { border-color: var(--accent); border-width: 2px; }
.invite p { margin-bottom: 12px; }
.with-button { display: flex; flex-wrap: wrap; gap: 8px; }
.with-button input { flex: 1 1 260px; width: auto; font-family: ui-monospace, Consolas, monospace; font-size: 0.8667rem; }
.person { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 8px 20px; align-items: center; padding: 14px 0; }
.person + .person { border-top: 1px solid var(--line); }
.role-form { display: flex; gap: 8px; }
.role-form select { width: auto; }
.more-actions { grid-column: 1 / -1; margin: 0; padding: 0; border: 0; }
.more-actions .actions { margin: 8px 0; }
`;
