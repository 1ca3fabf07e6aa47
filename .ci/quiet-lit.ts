import { parseAst, type Plugin } from 'vite';
import { CHANGES } from './lit-changes.ts';

/** The texts of a tagged template in the tree of a module. */
interface Tagged {
  type: 'TaggedTemplateExpression';
  tag: { name?: string };
  quasi: { quasis: { value: { cooked: string } }[] };
}

const isTagged = (node: object): node is Tagged =>
  'type' in node && node.type === 'TaggedTemplateExpression';

/** @throws where a value is part of an attribute, or follows `=` in a text: Lit as cut mistakes both */
function checkBindings(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  if (isTagged(node) && node.tag.name === 'html') {
    let before = '';
    for (const { value } of node.quasi.quasis.slice(0, -1)) {
      before += value.cooked;
      const isInTag = before.lastIndexOf('<') > before.lastIndexOf('>');
      if (isInTag ? !/\s[.?@]?[\w-]+=$/.test(before) : /\S=$/.test(before)) {
        throw new Error(
          `html\`${before.slice(-60)}\${…}\`: expected a value alone in an attribute or a child`,
        );
      }
    }
  }
  Object.values(node).forEach(checkBindings);
}

/**
 * Vite plugin: Lit as a guest on somebody else's page. It changes no built-in, leaves no global but its
 * version markers, and lives under any Trusted Types policy.
 */
export function quietLit(): Plugin {
  return {
    name: 'quiet-lit',
    transform(code, id) {
      if (/\bcss`[^`]*\$\{/.test(code)) {
        throw new Error(
          `${id}: expected values of css\`\` by unsafeCSS, found one in the template`,
        );
      }
      if (code.includes('html`')) checkBindings(parseAst(code));
      let changed = code
        .replace(/\bifDefined\(/g, '(')
        .replace(/\bproperty\(\)/g, '0')
        .replace(/\bproperty\(\{ attribute: false \}\)/g, '1');
      for (const { file, what, from, to } of CHANGES) {
        if (!file.test(id)) continue;
        const before = changed;
        changed = before.replace(from, to);
        if (changed === before) throw new Error(`${id}: expected ${what}, found nothing like it`);
      }
      return changed === code ? null : { code: changed, map: null };
    },
  };
}
