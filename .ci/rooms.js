import { dirname, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/**
 * Which room under src/ may import which other rooms. `entry` is what lies in src/ itself:
 * leadline.ts and index.ts, which put the rooms together.
 *
 * @type {Record<string, { imports: string[], types?: string[], packages?: string[] }>}
 */
export const ROOMS = {
  model: { imports: [], packages: ['valibot', '@valibot/to-json-schema'] },
  delivery: { imports: ['model'], packages: [] },
  page: { imports: ['model'], packages: ['lit'] },
  theme: { imports: ['model'], packages: ['lit'] },
  locales: { imports: ['model'], packages: [] },
  content: { imports: [], types: ['model'], packages: [] },
  ui: { imports: ['model', 'theme', 'locales'], packages: ['lit'] },
  elements: {
    imports: ['model', 'delivery', 'page', 'theme', 'locales', 'content', 'ui'],
    packages: ['lit'],
  },
  entry: {
    imports: ['model', 'delivery', 'page', 'theme', 'locales', 'content', 'elements'],
    packages: ['lit'],
  },
  receiver: { imports: ['model'] },
  // The author's tool looks at a theme's contrast.
  // The doctor speaks to endpoints as a page does.
  cli: { imports: ['receiver', 'model', 'delivery', 'content', 'theme'] },
};

/**
 * @param {string} path absolute
 * @returns {string | undefined} the room, undefined outside src/
 */
function roomOf(path) {
  const inside = relative(SRC, path).split(sep).join(posix.sep);
  if (inside === '' || inside.startsWith('..') || /^[A-Za-z]:/.test(inside)) return undefined;
  const [first = '', ...rest] = inside.split(posix.sep);
  return rest.length > 0 ? first : 'entry';
}

/** @param {string} specifier */
function packageOf(specifier) {
  const [scope = '', name] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/**
 * ESLint rule `rooms/arrows`: an import inside src/ goes only along the arrows of {@link ROOMS}.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const arrows = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      arrow: "Room '{{from}}' expected to import only {{allowed}}, found an import of '{{to}}'.",
      outside: "Room '{{from}}' expected to import from src/ only, found '{{specifier}}'.",
      type: "Room '{{from}}' expected to import only types from '{{to}}', found a value import.",
      package: "Room '{{from}}' expected the packages {{allowed}}, found '{{specifier}}'.",
      unknown: "Room '{{from}}' expected to stand in .ci/rooms.js, found no such room.",
    },
  },
  create(context) {
    const from = roomOf(context.filename);
    if (!from) return {};
    const room = ROOMS[from];
    /**
     * @param {import('estree').Node} node
     * @param {unknown} specifier
     * @param {boolean} typeOnly
     */
    const check = (node, specifier, typeOnly) => {
      if (typeof specifier !== 'string') return;
      /** @param {string} messageId @param {Record<string, string>} [data] */
      const report = (messageId, data = {}) =>
        context.report({ node, messageId, data: { from, specifier, ...data } });
      if (!room) return report('unknown');
      if (!specifier.startsWith('.')) {
        const { packages } = room;
        if (packages && !packages.includes(packageOf(specifier))) {
          report('package', { allowed: packages.join(', ') || '(none)' });
        }
        return;
      }
      const to = roomOf(resolve(dirname(context.filename), specifier));
      if (!to) return report('outside');
      if (to === from || room.imports.includes(to)) return;
      if (room.types?.includes(to)) return typeOnly ? undefined : report('type', { to });
      const allowed = [...room.imports, ...(room.types ?? [])].join(', ') || 'nothing of ours';
      report('arrow', { to, allowed });
    };
    /** @param {any} node */
    const checkDeclaration = (node) =>
      check(node, node.source?.value, node.importKind === 'type' || node.exportKind === 'type');
    return {
      ImportDeclaration: checkDeclaration,
      ExportNamedDeclaration: checkDeclaration,
      ExportAllDeclaration: checkDeclaration,
      /** @param {any} node */
      ImportExpression: (node) => check(node, node.source.value, false),
      /** @param {any} node */
      TSImportType: (node) =>
        check(node, node.source?.value ?? node.argument?.literal?.value, true),
    };
  },
};
