import { expect, fixtureSync, html } from '@open-wc/testing';
import { onPageChange, page } from '../../src/page/page-state.ts';
import {
  configure,
  readScriptTag,
  settingsOf,
  takeOver,
  tellMisspelt,
} from '../../src/page/settings.ts';
import { errorsWhile, resetPage, scriptTag } from './reset.ts';

describe('a setting', () => {
  beforeEach(resetPage);

  it('is the default where nobody set it', () => {
    const { connector, theme, analytics, storage, keep, endpoint } = settingsOf();
    expect({ connector, theme, analytics, storage, keep, endpoint }).to.deep.equal({
      connector: 'json',
      theme: 'auto',
      analytics: 'none',
      storage: 'on-submit',
      keep: '72',
      endpoint: undefined,
    });
  });

  it('is taken from the nearest that says something', () => {
    const element = fixtureSync<HTMLElement>(html`<p></p>`);
    const now = () => settingsOf(element).phone;

    takeOver({ phone: 'taken over' });
    expect(now()).to.equal('taken over');
    readScriptTag(scriptTag({ phone: 'script tag' }));
    expect(now()).to.equal('script tag');
    configure({ phone: 'configured' });
    expect(now()).to.equal('configured');
    element.setAttribute('phone', 'element');
    expect(now()).to.equal('element');

    element.setAttribute('phone', ' ');
    expect(now(), 'an empty attribute says nothing').to.equal('configured');
    configure({ phone: null });
    expect(settingsOf().phone, 'taken back').to.equal('script tag');
  });

  it('from code may be a number, a list or, for content, the content itself', () => {
    const content = { id: 'solar' };
    configure({ keep: 24, endpoint: ['/a', '/b'], content });
    const settings = settingsOf();
    expect(settings.keep).to.equal('24');
    expect(settings.endpoint).to.equal('/a /b');
    expect(settings.content).to.equal(content);
  });

  it('tells those who listen of each configure, until they stop', () => {
    let calls = 0;
    const stop = onPageChange(() => calls++);
    configure({ theme: 'dark' });
    stop();
    configure({ theme: 'light' });
    expect(calls).to.equal(1);
  });

  for (const [name, value, expected] of [
    ['keep', '745', 'hours from 1 to 744'],
    ['keep', 'soon', 'hours from 1 to 744'],
    ['storage', 'always', 'on-submit, session, visitor, none'],
    ['theme', 'ocean', 'auto, light, dark'],
    ['analytics', 'gtag', 'none, datalayer'],
    ['locale', 'en_US', 'a language tag'],
    ['privacy', 'javascript:alert(1)', 'an http(s) URL or a path'],
    ['privacy', 'java\tscript:alert(1)', 'an http(s) URL or a path'],
    ['privacy', '\u0001javascript:alert(1)', 'an http(s) URL or a path'],
    ['privacy', 'data:text/html,x', 'an http(s) URL or a path'],
    ['email', 'sales', 'an e-mail address'],
    ['keep', '0', 'hours from 1 to 744'],
  ] as const) {
    it(`${name}="${value}" counts as not set, and the owner is told once`, async () => {
      readScriptTag(scriptTag({ [name]: value }));
      const usual = settingsOf(document.createElement('p'))[name];
      expect(usual).not.to.equal(value);
      resetPage();
      readScriptTag(scriptTag({ [name]: value }));
      const errors = await errorsWhile(() => {
        settingsOf();
        settingsOf();
      });
      expect(errors).to.deep.equal([
        `setting-unknown: ${name}: expected ${expected}, found "${value}"`,
      ]);
    });
  }

  for (const privacy of ['https://a.example/p', 'HTTP://a.example', '/p', 'p.html', '../p', '#p']) {
    it(`privacy="${privacy}" is where a visitor may be sent`, async () => {
      configure({ privacy });
      expect(await errorsWhile(() => settingsOf())).to.deep.equal([]);
      expect(settingsOf().privacy).to.equal(privacy);
    });
  }

  for (const keep of ['1', '9', '72', '699', '744']) {
    it(`keep="${keep}" is a time to keep a lead`, () => {
      configure({ keep });
      expect(settingsOf().keep).to.equal(keep);
    });
  }

  it('that does not exist is told: from code always, on a tag where it looks like one of ours', async () => {
    const errors = await errorsWhile(() => {
      configure({ endpont: '/leads' });
      configure({ endpont: '/leads' });
      takeOver({ colour: 'red', theme: 'dark' });
      configure({ zzz: 1 });
      readScriptTag(scriptTag({ organisation: 'A', cfasync: 'false', cookieconsent: 'x' }));
    });
    expect(errors).to.deep.equal([
      'setting-unknown: configure: found "endpont"',
      'setting-unknown: Leadline.settings: found "colour"',
      'setting-unknown: configure: found "zzz"',
      'setting-unknown: data-*: found "organisation"',
    ]);
  });

  it('on an element is told of only where it looks like one of ours', async () => {
    const element = fixtureSync<HTMLElement>(
      html`<p
        endpont="/"
        class="a"
        title="b"
        data-aos="fade"
        quiz="c"
        aria-label="d"
        part="e"
      ></p>`,
    );
    const errors = await errorsWhile(() =>
      tellMisspelt('<p>', element.getAttributeNames(), element),
    );
    expect(errors).to.deep.equal(['setting-unknown: <p>: found "endpont"']);
  });

  it('never comes from the prototype of what the page hands over', () => {
    configure(JSON.parse('{"__proto__": {"phone": "polluted"}}') as object);
    configure(Object.create({ phone: 'inherited' }) as object);
    expect(settingsOf().phone).to.equal(undefined);
    expect(({} as { phone?: string }).phone).to.equal(undefined);
  });
});

describe('the tag of the script', () => {
  beforeEach(resetPage);
  let added: HTMLScriptElement[] = [];
  const add = (attributes: Record<string, string>) => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
    document.head.append(script);
    added.push(script);
    return script;
  };
  afterEach(() => {
    added.forEach((script) => script.remove());
    added = [];
  });

  it('is the first whose path ends in leadline.js', () => {
    add({ src: '/not-leadline.js' });
    add({ src: '/other.js?file=leadline.js' });
    const ours = add({ src: '/v1/leadline.js?v=2' });
    add({ src: '/leadline.js' });
    readScriptTag(null);
    expect(page().tag).to.equal(ours);
  });

  it('is rather the first marked data-leadline', () => {
    add({ src: '/leadline.js' });
    const ours = add({ src: '/renamed.js', 'data-leadline': '', 'data-theme': 'dark' });
    readScriptTag(null);
    expect(page().tag).to.equal(ours);
    expect(settingsOf().theme).to.equal('dark');
  });

  it('is rather the one that runs now', () => {
    add({ src: '/leadline.js' });
    const ours = add({ src: '/bundle.js' });
    readScriptTag(ours);
    expect(page().tag).to.equal(ours);
  });
});
