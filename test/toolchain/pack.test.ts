import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { pack } from '../../.ci/pack.ts';
import { isoCertification } from '../../src/content/iso-certification.ts';
import { unpack } from '../../src/content/unpack.ts';

suite('Data in columns', () => {
  test('is the built-in content again', () => {
    assert.deepEqual(unpack(pack(isoCertification)), JSON.parse(JSON.stringify(isoCertification)));
  });

  test('writes each key of a kind of object once', () => {
    const packed = pack({
      id: 'x',
      items: [
        { id: 'a', size: 1 },
        { id: 'b', size: '2', note: 'last' },
      ],
    });
    assert.equal(packed, '~id\nx~items\n*2~items~id\na\nb~size\n1\n=2~note\n\nlast');
  });

  test('writes a list of objects once, however often it stands there', () => {
    const list = [{ a: 1 }, { a: 2 }];
    const data = { id: 'x', one: { list }, two: { list: [...list] } };
    assert.equal(pack(data), '~id\nx~one\n+~two\n+~one~list\n*2~list~a\n1\n2~two~list\n&0');
    assert.deepEqual(unpack(pack(data)), data);
  });

  test('writes the capital of a first letter small where most texts begin with one', () => {
    const items = ['Yes', 'Not yet', 'Soon', 'ISO 9001', 'no', '4'].map((label) => ({ label }));
    assert.equal(pack({ items }), '~items\n*6~items~label^\nyes\nnot yet\nsoon\nISO 9001\n=no\n=4');
    assert.deepEqual(unpack(pack({ items })), { items });
  });

  test('writes the first words once where most texts begin with them', () => {
    const items = ['See a', 'See b', 'See C', 'Hear d', 'e'].map((help) => ({ help }));
    const packed = pack({ items });
    assert.equal(packed, '~items\n*5~items~help^See \na\nb\nSee C\nHear d\n=e');
    assert.deepEqual(unpack(packed), { items });
  });

  test('leaves out the last sign where most texts end with it', () => {
    const items = ['Is it so?', 'ISO?', 'No', '4?', 'Why?'].map((label) => ({ label }));
    const packed = pack({ items });
    assert.equal(packed, '~items\n*5~items~label^^?\nis it so\nISO\n=No\n=4?\nwhy');
    assert.deepEqual(unpack(packed), { items });
  });

  test('writes rows of numbers column by column, each as a step from the one above', () => {
    const table = {
      rows: [
        [5, 1.5],
        [10, 2],
        [25, 2],
      ],
    };
    assert.equal(pack({ id: 'x', table }), '~id\nx~table\n+~table~rows\n#5 5 15^1.5 .5 0');
    assert.deepEqual(unpack(pack({ id: 'x', table })), { id: 'x', table });
  });

  const word = fc.constantFrom(
    '',
    'a',
    'A',
    'Be',
    'Be a',
    'Be A',
    'Be it so',
    'Be it so.',
    'A?',
    '4.',
    '.',
    'So.',
    'B1',
    '|',
    '+',
    '*3',
    '@a',
    '[',
    '!',
    '!!',
    "'",
    "it's",
    '4.3',
    ' ',
    '1e3',
  );
  const plain = fc.oneof(
    word.filter((text) => text !== ''),
    fc.integer(),
    fc.boolean(),
    fc.array(fc.oneof(fc.integer(), word), { minLength: 1 }),
  );
  const item = fc.dictionary(fc.constantFrom('x', 'y', 'z'), plain, {
    minKeys: 1,
    noNullPrototype: true,
  });
  const data = fc.record(
    {
      id: plain,
      list: fc.array(item, { minLength: 1 }),
      one: item,
      byId: fc.dictionary(fc.constantFrom('p', 'q-r', 'x'), item, {
        minKeys: 1,
        noNullPrototype: true,
      }),
    },
    { requiredKeys: ['id'], noNullPrototype: true },
  );

  test('is any plain data again, whatever its texts look like', () => {
    fc.assert(
      fc.property(data, (any) => assert.deepEqual(unpack(pack(any)), any)),
      { seed: 20261125, numRuns: 1000 },
    );
  });

  test('is refused where it could not be read back', () => {
    for (const text of ['a\nb', 'c~d']) {
      assert.throws(() => pack({ id: text }), /expected data that can be read back/);
    }
  });
});
