import type { Plugin } from 'vite';

interface Change {
  file: RegExp;
  what: string;
  from: RegExp;
  to: string;
}

const CHANGES: readonly Change[] = [
  {
    // Lit makes its policy while its module runs. A page whose `trusted-types` directive does not list
    // that name, or lists it once and has another Lit, would stop our whole script there. Ours asks
    // for `leadline`, then for Lit's own name, and goes on without where neither may be made.
    file: /\/lit-html\/lit-html\.js$/,
    what: 'the making of a Trusted Types policy',
    from: /\b(\w+)\.createPolicy\("lit-html",\s*(\{\s*createHTML:[^}]*\})\)/,
    to: '(()=>{for(const name of["leadline","lit-html"])try{return $1.createPolicy(name,$2)}catch{}})()',
  },
  {
    // Only standard decorators need them, and ours are the experimental ones.
    file: /\/reactive-element\/reactive-element\.js$/,
    what: 'the making of Symbol.metadata and of a global',
    from: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    to: '',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    what: 'the use of that global',
    from: /\blitPropertyMetadata\.get\(\w+\)/,
    to: 'void 0',
  },
  {
    // Our decorators are the experimental ones: what serves standard accessors is never run.
    file: /\/reactive-element\/decorators\/property\.js$/,
    what: 'the property decorator in both forms',
    from: /^import[\s\S]*$/,
    to: 'export const property=(options)=>(target,name)=>{target.constructor.createProperty(name,options)};',
  },
  {
    // And the compiler's helper only ever gets decorators of properties.
    file: /\/helpers\/esm\/decorate\.js$/,
    what: 'the helper for decorators of classes, methods and properties',
    from: /^[\s\S]*function __decorate[\s\S]*$/,
    to: 'export default function(decorators,target,name){for(const decorate of decorators)decorate(target,name)}',
  },
  {
    // The theme's `light-dark()` needs browsers from 2024; adopted style sheets came the year before.
    file: /\/reactive-element\/css-tag\.js$/,
    what: 'the check for adopted style sheets',
    from: /\w+\.ShadowRoot&&\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
    to: '!0',
  },
  {
    file: /\/reactive-element\/css-tag\.js$/,
    what: 'the advice on misuse of css``',
    from: /Error\("Value passed to 'css' [^"]*"\+\w+\+"[^"]*"\)/,
    to: 'Error()',
  },
];

/**
 * Vite plugin: Lit as a guest on somebody else's page. It changes no built-in, leaves no global but its
 * version markers, and lives under any Trusted Types policy.
 */
export function quietLit(): Plugin {
  return {
    name: 'quiet-lit',
    transform(code, id) {
      const changes = CHANGES.filter(({ file }) => file.test(id));
      if (changes.length === 0) return null;
      for (const { what, from, to } of changes) {
        if (!from.test(code)) throw new Error(`${id}: expected ${what}, found nothing like it`);
        code = code.replace(from, to);
      }
      return { code, map: null };
    },
  };
}
