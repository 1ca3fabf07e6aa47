/** What of Lit is changed, and to what. `from` is exact code of the pinned version. */
interface Change {
  file: RegExp;
  what: string;
  from: RegExp | string;
  to: string;
}

const changesOf = (
  file: RegExp,
  changes: readonly (readonly [what: string, from: RegExp | string, to: string])[],
): Change[] => changes.map(([what, from, to]) => ({ file, what, from, to }));

export const CHANGES: readonly Change[] = [
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
    from: 'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    to: '',
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
    // What is worked out comes by unsafeCSS.
    what: 'values in css``',
    from: /=t=>new n\("string"==typeof t\?t:t\+"",void 0,s\),i=\(t,\.\.\.e\)=>\{const o=1===t\.length.*?;return new n\(o,t,s\)\}/,
    to: '=t=>new n(t),i=([t])=>new n(t)',
  },
  {
    file: /\/reactive-element\/css-tag\.js$/,
    what: 'the sheets of other modules',
    from: 'constructor(t,e,o){if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t}toString(){return this.cssText}',
    to: 'constructor(t){this.cssText=t}get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}',
  },
  {
    file: /\/reactive-element\/css-tag\.js$/,
    what: 'sheets of the page',
    from: 't instanceof CSSStyleSheet?t:t.styleSheet',
    to: 't.styleSheet',
  },
  // What our elements never ask of a property: to be reflected, to have a default that does not count,
  // to wrap an accessor of their own. Exact code of the pinned version: another one stops the build.
  ...changesOf(/\/reactive-element\/reactive-element\.js$/, [
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
    // Nor do they hold controllers that come late or go, or hooks other than the last.
    ['leaving controllers', 'removeController(t){this._$EO?.delete(t)}', ''],
    [
      'late controllers',
      'addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}',
      'addController(t){this._$EO=t}',
    ],
    [
      'the news of connecting',
      'this._$EO?.forEach(t=>t.hostConnected?.())',
      'this._$EO.hostConnected()',
    ],
    [
      'the news of disconnecting',
      'this._$EO?.forEach(t=>t.hostDisconnected?.())',
      'this._$EO.hostDisconnected()',
    ],
    [
      'the hooks before an update',
      'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)}willUpdate(t){}_$AE(t){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}',
      'const s=this._$AL;try{this._$EO.hostUpdate(),this.update(s)}catch(s){throw this._$EM(),s}this._$EO.hostUpdated(),this.hasUpdated=!0,this.updated(s)}',
    ],
    ['the hooks that nothing calls', 'shouldUpdate(t){return!0}', ''],
    ['the hook of the first update', 'updated(t){}firstUpdated(t){}', 'updated(t){}'],
    [
      'the hooks of scheduling',
      'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
      'return this.performUpdate(),!this.isUpdatePending}',
    ],
    [
      'the hook of completion',
      'return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}',
      'return this._$ES}',
    ],
    [
      'properties without attribute or accessor',
      'if(s.state&&(s.attribute=!1),this._$Ei(),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}',
      'this._$Ei(),this.elementProperties.set(t,s);e(this.prototype,t,this.getPropertyDescriptor(t,Symbol()))}',
    ],
    [
      'half accessors',
      'const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}',
      'const h=e.call(this);r.call(this,s),this.requestUpdate(t,h)}}',
    ],
    [
      'attributes of other names',
      'const i=s.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0',
      'return!1===s.attribute?void 0:t.toLowerCase()',
    ],
    [
      'defaults of properties',
      'b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}',
      'b={}',
    ],
    [
      'styles in lists',
      'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
      'return[s].flat(9)',
    ],
    [
      'comparisons of other kinds',
      'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)))return;this.C(t,s,i)}',
      'requestUpdate(t,s){if(void 0!==t){if(i(this[t],s))return;this.C(t,s)}',
    ],
    // What changed, nobody asks.
    ['the list of changes', 'this._$AL=new Map,this._$E_()', 'this._$E_()'],
    ['the end of that list', '_$EM(){this._$AL=new Map,this', '_$EM(){this'],
    [
      'the entry in that list',
      'C(t,s){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}',
      '',
    ],
    ['the note in that list', 'if(i(this[t],s))return;this.C(t,s)}', 'if(i(this[t],s))return}'],
    [
      'the use of that list',
      'const s=this._$AL;try{this._$EO.hostUpdate(),this.update(s)}catch(s){throw this._$EM(),s}this._$EO.hostUpdated(),this.hasUpdated=!0,this.updated(s)}',
      'try{this._$EO.hostUpdate(),this.update()}catch(s){throw this._$EM(),s}this._$EO.hostUpdated(),this.updated()}',
    ],
    ['the mark of the first update', 'this.hasUpdated=!1,', ''],
    [
      'styles of their own',
      'this.elementStyles=this.finalizeStyles(this.styles)',
      'this.elementStyles=[this.styles].flat(9)',
    ],
    ['the method for styles', 'static finalizeStyles(s){return[s].flat(9)}', ''],
    [
      'shadow roots of the page',
      'this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions)',
      'this.attachShadow({mode:"open"})',
    ],
    ['the options of shadow roots', 'y.shadowRootOptions={mode:"open"},', ''],
    ['the first styles', 'y.elementStyles=[],', ''],
    [
      'the reading of options',
      'static getPropertyOptions(t){return this.elementProperties.get(t)??b}',
      '',
    ],
    ['the mark of an attribute in hand', 'this._$Em=null,', ''],
    [
      'attributes that stand for nothing',
      'attributeChangedCallback(t,s,i){this._$AK(t,i)}',
      'attributeChangedCallback(t,s,i){this[this.constructor._$Eh.get(t)]=i}',
    ],
    [
      'the setting of properties from them',
      '_$AK(t,s){const i=this.constructor,e=i._$Eh.get(t);if(void 0!==e&&this._$Em!==e){this[e]=s}}',
      '',
    ],
    [
      'properties of a group',
      'this.hasOwnProperty(i)&&(t.set(i,this[i]),delete this[i]);t.size>0&&(this._$Ep=t)',
      'this.hasOwnProperty(i)&&(t.set(i,this[i]),delete this[i]);this._$Ep=t',
    ],
    [
      'the first update',
      'if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=void 0}}',
      'for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=[];',
    ],
    // A class is defined once, after those it extends, and an element is made by its constructor alone.
    [
      'the properties of the class above',
      '_$Ei(){if(this.hasOwnProperty(d("elementProperties")))return;const t=n(this);t.finalize(),this.elementProperties=new Map(t.elementProperties)}',
      '_$Ei(){this.hasOwnProperty("elementProperties")||(this.elementProperties=new Map(this.elementProperties))}',
    ],
    [
      'the finishing of a class',
      /finalize\(\),this\._\$Eh&&\[\.\.\.this\._\$Eh\.keys\(\)\]\}(.*?)static finalize\(\)\{.*?static _\$Eu\(t,s\)\{[^}]*\}/s,
      '_$Eh=new Map([...this.elementProperties].flatMap(([t,s])=>!1===s.attribute?[]:[[t.toLowerCase(),t]])),this.elementStyles=[this.styles].flat(9),[...this._$Eh.keys()]}$1',
    ],
    ['the mark of a finished class', 'y[d("finalized")]=new Map,', ''],
    [
      'the making of an element',
      'this._$Ep=void 0,this.isUpdatePending=!1,this._$Ev()}_$Ev(){',
      'this.isUpdatePending=!1,',
    ],
    ['an element that is not made yet', 'enableUpdating(t){}', ''],
    [
      'the start of an update',
      'return this.performUpdate(),!this.isUpdatePending}performUpdate(){if(!this.isUpdatePending)return;',
      '',
    ],
    [
      'the end of an update',
      'this._$EO.hostUpdated(),this.updated()}',
      'this._$EO.hostUpdated(),this.updated();return!this.isUpdatePending}',
    ],
    ['the update of an element without render', 'update(t){this._$EM()}', ''],
    [
      'two questions before an update',
      'if(void 0!==t){if(i(this[t],s))return}!1===this.isUpdatePending&&(this._$ES=this._$EP())',
      'void 0!==t&&i(this[t],s)||this.isUpdatePending||(this._$ES=this._$EP())',
    ],
  ]),
  // Polyfills serve browsers without shadow roots, which have none of what the widgets need.
  ...[
    ['reactive-element', ',p=a.reactiveElementPolyfillSupport', ''],
    ['reactive-element', 'p?.({ReactiveElement:y}),', ''],
    ['lit-html', ',B=t.litHtmlPolyfillSupport;B?.(S,k),', ';'],
    [
      'lit-element',
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      ';',
    ],
  ].map(([part = '', from = '', to = '']) => ({
    file: new RegExp(`/${part}\\.js$`),
    what: 'support for polyfills',
    from,
    to,
  })),
  // Templates of ours have directives nowhere, no comments, no text of scripts or styles, and bind to
  // attributes, properties, events and children; listeners are functions without options. What checks
  // that a template is one of ours and no object of a content file stays.
  ...changesOf(/\/lit-html\/lit-html\.js$/, [
    [
      'the resolving of directives',
      'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
      'const M=0;',
    ],
    ['directives as children', '_$AI(t,i=this){t=M(this,t,i),', '_$AI(t){'],
    [
      'listeners as directives or with options',
      '_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}',
      '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}handleEvent(t){this._$AH(t)}',
    ],
    ['the kind of a listener', 'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
    ['the kind of a property', 'constructor(){super(...arguments),this.type=3}', ''],
    ['the kind of a flag', 'constructor(){super(...arguments),this.type=4}', ''],
    [
      'the way from an attribute to its tree',
      'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,',
      'constructor(t,i){this.element=t,this.name=i,',
    ],
    [
      'the way from a template to its tree',
      'this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
      'this._$AV=[],this._$AD=t}',
    ],
    [
      'the way from a child to its tree',
      'get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      'constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}',
    ],
    [
      'the news of being connected',
      'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}',
      '',
    ],
    ['the news of removal', 'for(this._$AP?.(!1,!0,s);', 'for(;'],
    [
      'compiled templates',
      'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'e=this._$AC(t)',
    ],
    [
      'the parents of parts',
      's=new k(this.O(c()),this.O(c()),this,this.options)',
      's=new k(this.O(c()),this.O(c()))',
    ],
    [
      'the parts of a template',
      'let i;2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t)),this._$AV.push(i),r=s[++n]',
      'this._$AV.push(r.ctor?new r.ctor(h,r.name):new k(h,h.nextSibling)),r=s[++n]',
    ],
    [
      'the options of a template',
      'const t=new R(e,this),s=t.u(this.options)',
      'const t=new R(e),s=t.u()',
    ],
    ['the home of copies', 'e=(t?.creationScope??l).importNode(i,!0)', 'e=l.importNode(i,!0)'],
    [
      'parts without bindings',
      'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
      's._$AI(t[i++])',
    ],
    // A value is a whole child or a whole attribute, the minifier of templates sees to it, and templates
    // have neither comments nor shapes without an `<svg>` around. So what stands before a value tells its
    // kind: `name=`, kept as the value of an attribute `lit$0`, or something else, marked by a comment.
    ['the marks in a template', /h="\$lit\$",o=.*?,n="\?"\+o,r=`<\$\{n\}>`,/, 'h=0,o=0,n=0,'],
    ['the search for tags and attributes', /f="\[ \\t\\n\\f\\r\]",v=.*?,y=/, 'y='],
    [
      'the states of tags and attributes',
      /const N=\(t,i\)=>\{.*?,e\]\};/s,
      'const N=t=>V(t,t.map((t,i)=>t.replace(/(\\S+)=$|$/,(t,s)=>s?"lit$"+i+"="+s:"<?>")).join(""));',
    ],
    [
      'the bindings of a template',
      /class S\{.*?(?=static createElement)/s,
      'class S{constructor({strings:t}){const s=this.parts=[];this.el=S.createElement(N(t));P.currentNode=this.el.content;for(let e=0;s.length<t.length-1;e++){const t=P.nextNode();if(8===t.nodeType)s.push({index:e});else for(const i of t.getAttributeNames())if(i.startsWith("lit$")){const[,o,n]=/([.?@])?(.*)/.exec(t.getAttribute(i));s.push({index:e,name:n,ctor:"."===o?I:"?"===o?L:"@"===o?z:H});t.removeAttribute(i)}}}',
    ],
    [
      'attributes of several values',
      /s\.length>2\|\|""!==s\[0\].*?o&&!e&&this\.j\(t\)\}/s,
      'this._$AH=A}_$AI(t){t!==this._$AH&&this.j(this._$AH=t)}',
    ],
    [
      'the making of a template',
      'static createElement(t,i){const s=l.createElement("template");return s.innerHTML=t,s}',
      '',
    ],
    [
      'the use of that',
      'this.el=S.createElement(N(t));',
      'this.el=l.createElement("template");this.el.innerHTML=N(t);',
    ],
    [
      'the walk to the parts',
      ',n=0,r=s[0];for(;void 0!==r;){if(o===r.index){this._$AV.push(r.ctor?new r.ctor(h,r.name):new k(h,h.nextSibling)),r=s[++n]}o!==r?.index&&(h=P.nextNode(),o++)}return P.currentNode=l,e}',
      ';for(const t of s){for(;o<t.index;o++)h=P.nextNode();this._$AV.push(t.ctor?new t.ctor(h,t.name):new k(h,h.nextSibling))}return P.currentNode=l,e}',
    ],
    [
      'nodes wrapped',
      'const s=i(t).nextSibling;i(t).remove(),t=s',
      'const s=t.nextSibling;t.remove(),t=s',
    ],
    [
      'a node put where it is',
      'T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}',
      'T(t){this._$AR(),this._$AH=this.O(t)}',
    ],
    // Nor is a value ever a node, another list than an array, or Lit's mark of what stays as it is.
    [
      'values of every kind',
      't!==this._$AH&&t!==E&&this._(t):void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?this.T(t):d(t)?this.k(t):this._(t)',
      't!==this._$AH&&this._(t):t._$litType$?this.$(t):u(t)?this.k(t):this._(t)',
    ],
    ['the advice on invalid templates', 'Error("invalid template strings array")', 'Error()'],
    [
      'the place of rendering',
      'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h',
      '(i._$litPart$??=new k(i.appendChild(c()),null))._$AI(t)',
    ],
  ]),
  ...changesOf(/\/lit-element\/lit-element\.js$/, [
    [
      'the options of rendering',
      'constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
      '',
    ],
    [
      'the news of being connected',
      'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=e(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      'this._$EM(),e(r,this.renderRoot)}',
    ],
    ['the marks of a class', 'i._$litElement$=!0,i["finalized"]=!0', ''],
    ['an element without render', 'render(){return r}', ''],
  ]),
];
