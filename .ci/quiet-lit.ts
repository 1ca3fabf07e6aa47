import type { Plugin } from 'vite';

interface Change {
  file: RegExp;
  what: string;
  from: RegExp | string;
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
  // What our elements never ask of a property: to be reflected, to have a default that does not count,
  // to wrap an accessor of their own. Exact code of the pinned version: another one stops the build.
  ...[
    [
      'converters to attributes',
      'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},',
      '',
    ],
    ['initializers', 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['inherited initializers', 'void 0!==t.l&&(this.l=[...t.l]),', ''],
    ['the run of initializers', ',this.constructor.l?.forEach(t=>t(this))', ''],
    [
      'reflection',
      'update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}',
      'update(t){this._$EM()}',
    ],
    // All our attributes are text, and properties come by decorators alone.
    [
      'converters from attributes',
      'fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}',
      '',
    ],
    [
      'the use of converters',
      'const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null',
      'this[e]=s',
    ],
    [
      'properties in a list',
      'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}',
      'this.finalized=!0;this._$Ei();',
    ],
    [
      'the compare with defaults',
      '||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))',
      '',
    ],
    [
      'the note of a change',
      'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
      'C(t,s){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}',
    ],
    [
      'accessors wrapped',
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
    [
      'the mark of wrapping',
      'this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),',
      '',
    ],
    [
      'the reflecting method',
      '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
      '',
    ],
  ].map(([what = '', from = '', to = '']) => ({
    file: /\/reactive-element\/reactive-element\.js$/,
    what,
    from,
    to,
  })),
  {
    // Templates of ours bind to attributes, properties, events and children; none is MathML.
    file: /\/lit-html\/lit-html\.js$/,
    what: 'bindings to elements themselves',
    from: /:6===(\w)\.type&&\(\w=new \w\(\w,this,\w\)\),/,
    to: ':0,',
  },
  {
    file: /\/lit-html\/lit-html\.js$/,
    what: 'templates of MathML',
    from: /3===(\w)\?"<math>":/,
    to: '',
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
        const changed = code.replace(from, to);
        if (changed === code) throw new Error(`${id}: expected ${what}, found nothing like it`);
        code = changed;
      }
      return { code, map: null };
    },
  };
}
