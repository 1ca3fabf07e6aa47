import { expect } from '@open-wc/testing';
import { connectorNames } from '../../../src/delivery/connectors.ts';
import { readEndpoints } from '../../../src/elements/widget/endpoints.ts';
import { errorsWhile, resetPage } from '../../page/reset.ts';

/** What is read of the settings, and what the owner is told. */
async function reading(endpoint: string, connector = 'json') {
  let endpoints = readEndpoints({});
  const problems = await errorsWhile(() => (endpoints = readEndpoints({ endpoint, connector })));
  return { endpoints, problems };
}

describe('the endpoints of a page', () => {
  beforeEach(resetPage);

  it('are each delivered to with the connector named for all', async () => {
    expect(
      await reading(' https://a.example/leads#key=1\n https://b.example ', 'leadline'),
    ).to.deep.equal({
      endpoints: [
        { endpoint: 'https://a.example/leads#key=1', connector: 'leadline' },
        { endpoint: 'https://b.example', connector: 'leadline' },
      ],
      problems: [],
    });
  });

  it('take one connector each, in order, also past one that cannot be used', async () => {
    const { endpoints } = await reading(
      'ftp://a https://b.example/ https://c.example/',
      'form json+key text',
    );
    expect(endpoints).to.deep.equal([
      { endpoint: 'https://b.example/', connector: 'json+key' },
      { endpoint: 'https://c.example/', connector: 'text' },
    ]);
  });

  it('are chosen by their places as written, and all of them where that leaves none', () => {
    const endpoint = 'ftp://a /b /c /d';
    const chosen = (...route: number[]) =>
      readEndpoints({ endpoint, connector: 'json' }, undefined, route).map((one) => one.endpoint);
    expect(chosen(2, 4)).to.deep.equal(['/b', '/d']);
    expect(chosen(3, 9, 3)).to.deep.equal(['/c']);
    for (const none of [[], [1], [0, 5, -1, 1.5]]) {
      expect(chosen(...none)).to.deep.equal(['/b', '/c', '/d']);
    }
  });

  it('may be paths of the site', async () => {
    const { endpoints } = await reading('/leads');
    expect(endpoints).to.deep.equal([{ endpoint: '/leads', connector: 'json' }]);
  });

  it('are none where none is set', async () => {
    expect(await reading('')).to.deep.equal({ endpoints: [], problems: [] });
  });

  for (const url of [
    'javascript:alert(1)',
    'data:text/plain,x',
    'ftp://example.com/',
    'file:///tmp/x',
    'https://user:secret@example.com/',
    'http://localhost:secret@example.com/',
    'https://',
  ]) {
    it(`do not include ${url}`, async () => {
      const { endpoints, problems } = await reading(url);
      expect(endpoints).to.deep.equal([]);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.match(
        /^setting-unknown: endpoint: expected an https URL without password, found "/,
      );
      expect(problems[0]).not.to.contain('secret');
    });
  }

  it('do not tell the console what stands in query and fragment', async () => {
    const { problems } = await reading('ftp://a.example/?key=secret#access_key=secret');
    expect(problems[0]).to.match(/ftp:/);
    expect(problems[0]).not.to.contain('secret');
  });

  for (const connector of ['form text', 'jason', 'pigeon']) {
    it(`are left out where ${connector} leaves them without a known connector`, async () => {
      const { endpoints, problems } = await reading('/a /b /c', connector);
      expect(endpoints.map((one) => one.connector)).to.deep.equal(
        connector === 'form text' ? ['form', 'text'] : [],
      );
      const found = connector === 'form text' ? 'undefined' : connector;
      expect(problems).to.deep.equal([
        `setting-unknown: connector: expected a known one, found "${found}"`,
      ]);
    });
  }

  it('take every connector that delivery knows', async () => {
    for (const name of connectorNames()) {
      expect((await reading('/a', name)).endpoints[0]?.connector, name).to.equal(name);
    }
  });
});

describe('an endpoint by http', () => {
  // The page of a test comes by http itself; what holds on an https page is in the whole-product tests.
  it('is taken from a page that came by http', async () => {
    const { endpoints } = await reading('http://a.example/leads');
    expect(endpoints).to.have.length(1);
  });
});
