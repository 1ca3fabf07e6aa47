import { expect } from '@open-wc/testing';
import { connectorNames } from '../../src/delivery/connectors.ts';
import { readEndpoints } from '../../src/page/endpoints.ts';

describe('the endpoints of a page', () => {
  it('are each delivered to with the connector named for all', () => {
    expect(
      readEndpoints(' https://a.example/leads#key=1\n https://b.example ', 'leadline'),
    ).to.deep.equal({
      endpoints: [
        { endpoint: 'https://a.example/leads#key=1', connector: 'leadline' },
        { endpoint: 'https://b.example', connector: 'leadline' },
      ],
      problems: [],
    });
  });

  it('take one connector each, in order, also past one that cannot be used', () => {
    const { endpoints } = readEndpoints(
      'ftp://a https://b.example/ https://c.example/',
      'form json+key text',
    );
    expect(endpoints).to.deep.equal([
      { endpoint: 'https://b.example/', connector: 'json+key' },
      { endpoint: 'https://c.example/', connector: 'text' },
    ]);
  });

  it('may be paths of the site', () => {
    const { endpoints } = readEndpoints('/leads');
    expect(endpoints).to.deep.equal([{ endpoint: '/leads', connector: 'json' }]);
  });

  it('are none where none is set', () => {
    expect(readEndpoints(undefined, 'json')).to.deep.equal({ endpoints: [], problems: [] });
  });

  for (const url of [
    'javascript:alert(1)',
    'data:text/plain,x',
    'ftp://example.com/',
    'file:///tmp/x',
    'https://user:secret@example.com/',
    'https://',
  ]) {
    it(`do not include ${url}`, () => {
      const { endpoints, problems } = readEndpoints(url);
      expect(endpoints).to.deep.equal([]);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.match(/^endpoint: expected a.* URL.*, found "/);
      expect(problems[0]).not.to.contain('secret');
    });
  }

  it('do not tell the console what stands in a fragment', () => {
    const { problems } = readEndpoints('ftp://a.example/#access_key=secret');
    expect(problems[0]).not.to.contain('secret');
  });

  it('need as many connectors as endpoints, or one', () => {
    const { endpoints, problems } = readEndpoints('/a /b /c', 'form text');
    expect(endpoints.map(({ connector }) => connector)).to.deep.equal(['form', 'text', 'json']);
    expect(problems).to.deep.equal([
      'connector: expected one for all endpoints or one for each of 3, found 2',
    ]);
  });

  it('of a misspelt connector are spoken to in JSON', () => {
    const { endpoints, problems } = readEndpoints('/a', 'jason');
    expect(endpoints[0]?.connector).to.equal('json');
    expect(problems[0]).to.match(/^connector: expected one of .*, found "jason"$/);
  });

  it('of a service that is not served yet are left out, not written to in another shape', () => {
    const { endpoints, problems } = readEndpoints('/a /b', 'hubspot json');
    expect(endpoints.map(({ connector }) => connector)).to.deep.equal(['json']);
    expect(problems[0]).to.match(/in this version, found "hubspot"$/);
  });

  it('take every connector that delivery knows', () => {
    for (const name of connectorNames()) {
      expect(readEndpoints('/a', name).endpoints[0]?.connector, name).to.equal(name);
    }
  });
});
