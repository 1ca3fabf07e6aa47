import { expect, waitUntil } from '@open-wc/testing';
import { loadContent, type LoadedContent } from '../../src/page/load-content.ts';

const content = {
  id: 'solar',
  version: '1',
  locale: 'en',
  forms: {
    contact: {
      title: 'Contact',
      submit: 'Send',
      fields: [{ id: 'name', label: 'Name', type: 'text' }],
    },
  },
};

/** What is there in the end; a promise says only when to ask again. */
async function settled(source: string | object, locale?: string): Promise<LoadedContent> {
  const loaded = loadContent(source, locale);
  if (!(loaded instanceof Promise)) return loaded;
  await loaded;
  return settled(source, locale);
}

const blob = (text: string) => URL.createObjectURL(new Blob([text]));

describe('content', () => {
  it('given as an object is there at once, and checked once', () => {
    const loaded = loadContent(content);
    expect(loaded).not.to.be.instanceOf(Promise);
    expect(loadContent(content)).to.equal(loaded);
    expect(loaded).to.deep.equal({ content, failure: null });
  });

  it('in an inline script is there at once, and read again when it has changed', () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.id = 'solar';
    script.textContent = JSON.stringify(content);
    document.body.append(script);
    const first = loadContent('#solar');
    expect(first).to.deep.equal({ content, failure: null });
    expect(loadContent('#solar')).to.equal(first);
    script.textContent = JSON.stringify({ ...content, version: '2' });
    expect(loadContent('#solar')).to.deep.equal({
      content: { ...content, version: '2' },
      failure: null,
    });
    script.remove();
  });

  it('that is not on the page is unreachable', () => {
    const { failure } = loadContent('#nowhere') as LoadedContent;
    expect(failure?.code).to.equal('content-unreachable');
    expect(failure?.message).to.equal('#nowhere: expected a script, found none');
  });

  it('at a URL is fetched once for all who ask', async () => {
    const url = blob(JSON.stringify(content));
    const loading = loadContent(url);
    expect(loadContent(url)).to.equal(loading);
    await loading;
    URL.revokeObjectURL(url);
    const loaded = loadContent(url);
    expect(loaded).to.deep.equal({ content, failure: null });
    expect(loadContent(url)).to.equal(loaded);
  });

  it('that is not JSON is invalid, with the file and what was found', async () => {
    const url = blob('{"id": }');
    const { failure } = await settled(url);
    expect(failure?.code).to.equal('content-invalid');
    expect(failure?.message).to.contain(`${url}: expected JSON, got `);
  });

  it('with a mistake is invalid, with file, path, what was expected and what was found', async () => {
    const url = blob(
      JSON.stringify({ ...content, version: 7, forms: { contact: { title: 'x' } } }),
    );
    const { failure } = await settled(url);
    expect(failure?.code).to.equal('content-invalid');
    expect(failure?.message).to.match(/^blob:.*: version: expected .*, got 7 \(and \d+ more\)$/);
  });

  it('that is not there is unreachable, once it was asked for twice', async () => {
    const url = `${location.origin}/test/page/no-such-file.json`;
    const { failure } = await settled('/test/page/no-such-file.json');
    expect(failure).to.deep.equal({
      code: 'content-unreachable',
      message: `${url}: expected a content file, got status 404`,
    });
    await waitUntil(() => performance.getEntriesByName(url).length === 2);
  });

  it('in the language of the page falls back to the language without the region', async () => {
    const before = performance.getEntriesByType('resource').length;
    await settled('/test/page/{locale}.json', 'pt-BR');
    const asked = () =>
      performance
        .getEntriesByType('resource')
        .slice(before)
        .map(({ name }) => new URL(name).pathname);
    await waitUntil(() => asked().length >= 2);
    expect(asked()).to.deep.equal(['/test/page/pt-BR.json', '/test/page/pt.json']);
  });

  it('is never asked for with credentials', async () => {
    const { failure } = await settled('https://user:secret@localhost/');
    expect(failure?.code).to.equal('content-unreachable');
  });
});
