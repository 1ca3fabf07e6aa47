/** What of Lit is changed, and to what. Only the pinned version matches: another one stops the build. */
interface Change {
  file: RegExp;
  what: string;
  from: RegExp | string;
  to: string;
}

const HTML = /\/lit-html\/lit-html\.js$/;
const REACTIVE = /\/reactive-element\/reactive-element\.js$/;
const CSS = /\/reactive-element\/css-tag\.js$/;
const ELEMENT = /\/lit-element\/lit-element\.js$/;

export const CHANGES: readonly Change[] = [
  {
    // Lit makes its policy while its module runs. A page whose `trusted-types` directive does not list
    // that name, or lists it once and has another Lit, would stop our whole script there. Ours asks
    // for `leadline`, then for Lit's own name, and goes on without where neither may be made.
    file: HTML,
    what: 'the making of a Trusted Types policy',
    from: /\b(\w+)\.createPolicy\("lit-html",\s*(\{\s*createHTML:[^}]*\})\)/,
    to: '(()=>{for(const name of["leadline","lit-html"])try{return $1.createPolicy(name,$2)}catch{}})()',
  },

  // Templates of ours have directives nowhere, no comments, no text of scripts or styles, no shape
  // without its `<svg>`, and bind a value to a whole attribute, a property, a flag, an event or a child;
  // `quiet-lit.ts` sees to it. Listeners are functions without options.
  {
    file: HTML,
    // Undefined and null leave an attribute out as `nothing` does, so that `ifDefined` needs no code.
    what: 'the value that stands for none',
    from: 'A=Symbol.for("lit-nothing")',
    to: 'A=null',
  },
  {
    file: HTML,
    what: 'the marks in a template',
    from: /h="\$lit\$",o=.*?,n="\?"\+o,r=`<\$\{n\}>`,/,
    to: '',
  },
  {
    file: HTML,
    what: 'the search for tags and attributes, and templates of other kinds',
    from: /f="\[ \\t\\n\\f\\r\]",v=.*?,T=x\(3\),/,
    to: 'w=0,T=0,b=(strings,...values)=>({strings,values}),',
  },
  {
    // What stands before a value tells its kind: `name=`, kept as the value of an attribute `lit$0`, or
    // something else, marked by a comment. A template is one of ours, and no object of a content file,
    // if it has `raw`, which JSON cannot give to a list.
    file: HTML,
    what: 'templates and bindings to attributes',
    from: /function V\(t,i\)\{.*?(?=class k\{)/s,
    to: `
function marked(strings) {
  if (!u(strings) || !strings.hasOwnProperty("raw")) throw Error();
  const markup = strings
    .map((text, place) =>
      text.replace(/(\\S+)=$|$/, (_, name) => (name ? "lit$" + place + "=" + name : "<?>")))
    .join("");
  return e ? e.createHTML(markup) : markup;
}
function prepared(strings) {
  const parts = [], template = l.createElement("template");
  template.innerHTML = marked(strings);
  P.currentNode = template.content;
  for (let index = 0; parts.length < strings.length - 1; index++) {
    const node = P.nextNode();
    if (8 === node.nodeType) parts.push({ index });
    else for (const name of node.getAttributeNames()) {
      if (!name.startsWith("lit$")) continue;
      parts.push({ index, found: /([.?@])?(.*)/.exec(node.getAttribute(name)) });
      node.removeAttribute(name);
    }
  }
  return { content: template.content, parts };
}
function attribute(element, [, kind, name]) {
  let last = P;
  return {
    _$AI(value) {
      if (value === last) return;
      if ("." === kind) element[name] = value;
      else if ("?" === kind) element.toggleAttribute(name, !!value);
      else if ("@" === kind) last === P && element.addEventListener(name, (event) => last(event));
      else null == value ? element.removeAttribute(name) : element.setAttribute(name, value);
      last = value;
    },
  };
}
`,
  },
  {
    file: HTML,
    what: 'the way from a child to its tree',
    from: /class k\{.*?(?=_\$AI\()/s,
    to: 'class k{constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}',
  },
  {
    file: HTML,
    // Never a directive, a node or another list than an array.
    what: 'values of every kind',
    from: /_\$AI\(t,i=this\)\{t=M.*?(?=O\(t\))/s,
    to: '_$AI(t){a(t)?null==t||""===t?(this._$AH!==A&&this._$AR(),this._$AH=A):t!==this._$AH&&this._(t):t.strings?this.$(t):u(t)?this.k(t):this._(t)}',
  },
  {
    file: HTML,
    what: 'a node put where it is',
    from: 'T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}',
    to: 'T(t){this._$AR(),this._$AH=this.O(t)}',
  },
  {
    // Values come before the nodes are in their place: an element starts with its properties.
    file: HTML,
    what: 'a template and its copy',
    from: /\$\(t\)\{.*?(?=k\(t\)\{u)/s,
    to: `$({ strings, values }) {
  let template = C.get(strings);
  template || C.set(strings, (template = prepared(strings)));
  const fill = (copy) => copy._$AV.forEach((part, place) => part._$AI(values[place]));
  if (this._$AH?._$AD === template) fill(this._$AH);
  else {
    const content = l.importNode(template.content, !0), copy = { _$AD: template, _$AV: [] };
    P.currentNode = content;
    let node = P.nextNode(), at = 0;
    for (const { index, found } of template.parts) {
      for (; at < index; at++) node = P.nextNode();
      copy._$AV.push(found ? attribute(node, found) : new k(node, node.nextSibling));
    }
    P.currentNode = l;
    fill(copy);
    this.T(content);
    this._$AH = copy;
  }
}`,
  },
  {
    file: HTML,
    what: 'the parents of parts',
    from: 's=new k(this.O(c()),this.O(c()),this,this.options)',
    to: 's=new k(this.O(c()),this.O(c()))',
  },
  {
    file: HTML,
    what: 'the news of removal',
    from: 'for(this._$AP?.(!1,!0,s);',
    to: 'for(;',
  },
  {
    file: HTML,
    what: 'nodes wrapped',
    from: 'const s=i(t).nextSibling;i(t).remove(),t=s',
    to: 'const s=t.nextSibling;t.remove(),t=s',
  },
  {
    file: HTML,
    what: 'the news of being connected',
    from: 'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}',
    to: '',
  },
  {
    file: HTML,
    what: 'the kinds of bindings, and support for polyfills',
    from: /class H\{.*?B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("3\.3\.3"\);/s,
    to: 'const j=0;',
  },
  {
    file: HTML,
    what: 'the place of rendering',
    from: 'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h',
    to: '(i._$litPart$??=new k(i.appendChild(c()),null))._$AI(t)',
  },

  // A style sheet is made when the first element needs it. The theme's `light-dark()` needs browsers from
  // 2024; adopted style sheets came the year before. What is worked out comes by unsafeCSS.
  {
    file: CSS,
    what: 'style sheets',
    from: /class n\{.*?(?=export\{n as CSSResult,S as adoptStyles,i as css,)/s,
    to: `
const n = 0, c = 0;
const r = (text) => {
  let sheet;
  return () => (sheet || (sheet = new CSSStyleSheet()).replaceSync(text), sheet);
};
const i = ([text]) => r(text);
const S = (root, sheets) => {
  root.adoptedStyleSheets = sheets.map((sheet) => sheet());
};
`,
  },
  {
    file: CSS,
    what: 'the check for adopted style sheets',
    from: /const t=globalThis,e=.*?,o=new WeakMap;/s,
    to: 'const e=!0;',
  },

  // Our elements' attributes are texts that stand for properties of their name, no property is reflected
  // or tells what changed; a class is defined once, after those it extends; an element has one controller
  // from its constructor on, and is updated by its own render alone.
  {
    file: REACTIVE,
    what: 'the class of elements',
    from: /const\{is:i,.*?\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("2\.1\.2"\);/s,
    to: `
const d = 0, u = 0, f = 0;
class y extends HTMLElement {
  static get observedAttributes() {
    this._$Eh = new Map(
      [...this._$Ep].flatMap(([name, isOwn]) => (isOwn ? [] : [[name.toLowerCase(), name]])));
    this.elementStyles = [this.styles].flat(9);
    return [...this._$Eh.keys()];
  }
  static createProperty(name, isOwn) {
    // Each class has a list of its own, which begins with that of the class above.
    this._$Ep === Object.getPrototypeOf(this)._$Ep && (this._$Ep = new Map(this._$Ep));
    this._$Ep.set(name, isOwn);
    const key = Symbol();
    const { get, set } = Object.getOwnPropertyDescriptor(this.prototype, name) ?? {
      get() {
        return this[key];
      },
      set(value) {
        this[key] = value;
      },
    };
    Object.defineProperty(this.prototype, name, {
      get,
      set(value) {
        const last = get.call(this);
        set.call(this, value);
        this[name] === last || this.requestUpdate();
      },
    });
  }
  constructor() {
    super();
    this.isUpdatePending = !1;
    this._$ES = new Promise((connected) => (this.enableUpdating = connected));
    this._$E_ = {};
    for (const name of this.constructor._$Ep.keys()) {
      this.hasOwnProperty(name) && ((this._$E_[name] = this[name]), delete this[name]);
    }
    this.requestUpdate();
  }
  addController(controller) {
    this._$EO = controller;
  }
  connectedCallback() {
    this.renderRoot || s((this.renderRoot = this.attachShadow({ mode: "open" })), this.constructor.elementStyles);
    this.enableUpdating();
    this._$EO.hostConnected();
  }
  disconnectedCallback() {
    this._$EO.hostDisconnected();
  }
  attributeChangedCallback(name, _, text) {
    this[this.constructor._$Eh.get(name)] = text;
  }
  requestUpdate() {
    this.isUpdatePending || (this._$ES = this._$EP());
  }
  async _$EP() {
    this.isUpdatePending = !0;
    try {
      await this._$ES;
    } catch {}
    Object.assign(this, this._$E_);
    this._$E_ = 0;
    try {
      this._$EO.hostUpdate();
      this.update();
    } catch (error) {
      this.isUpdatePending = !1;
      throw error;
    }
    this._$EO.hostUpdated();
    this.updated();
    return !this.isUpdatePending;
  }
  get updateComplete() {
    return this._$ES;
  }
  updated() {}
}
y._$Ep = new Map();
`,
  },
  {
    file: ELEMENT,
    what: 'the class of elements that render',
    from: /class i extends t\{.*?o\?\.\(\{LitElement:i\}\);const n=.*?;\(s\.litElementVersions\?\?=\[\]\)\.push\("4\.2\.2"\);/s,
    to: `
class i extends t {
  update() {
    const result = this.render();
    this.isUpdatePending = !1;
    e(result, this.renderRoot);
  }
}
const n = 0;
`,
  },

  // Our decorators are the experimental ones, each of a property, which is written as an attribute or
  // not: `quiet-lit.ts` makes them `0` and `1`.
  {
    file: /\/helpers\/esm\/decorate\.js$/,
    what: 'the helper for decorators of classes, methods and properties',
    from: /^[\s\S]*function __decorate[\s\S]*$/,
    to: 'export default ([isOwn],target,name)=>target.constructor.createProperty(name,isOwn)',
  },
];
