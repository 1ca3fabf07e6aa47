import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { InferOutput } from 'valibot';
import { buildLead } from '../../../src/model/lead/build-lead.ts';
import { checkLead } from '../../../src/model/lead/check-lead.ts';
import type { leadSchema } from '../../../src/model/lead/lead-schema.ts';
import type { Lead } from '../../../src/model/lead/lead.ts';
import { FACTS } from './sample-facts.ts';

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The compiler fails here where type and schema drift apart. */
const typeAndSchemaAgree: Same<Flatten<InferOutput<typeof leadSchema>>, Flatten<Lead>> = true;

/** Interfaces and type literals of one shape, made alike. */
type Flatten<T> = T extends object ? { [Key in keyof T]: Flatten<T[Key]> } : T;

type Part = Record<string, unknown>;

const lead = buildLead(FACTS);
/** The lead with other values at some places, such as `quiz.answers.1.label`; undefined takes one out. */
const changed = (changes: Record<string, unknown>): unknown => {
  const copy: unknown = structuredClone(lead);
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.');
    const last = keys.pop()!;
    const parent = keys.reduce((part, key) => (part as Part)[key], copy) as Part;
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return copy;
};

suite('checking a lead', () => {
  test('a lead we built is one', () => {
    assert.ok(typeAndSchemaAgree);
    assert.deepEqual(checkLead(structuredClone(lead)), { lead });
  });

  test('a key of a newer script is left out, not refused', () => {
    assert.deepEqual(checkLead(changed({ later: 1, 'contact.fax': '1' })), { lead });
  });

  const wholes: [unknown, string][] = [
    [undefined, 'nothing'],
    [null, 'null'],
    ['{}', 'a text of 2 characters'],
  ];
  for (const [data, found] of wholes) {
    test(`${found} is no lead`, () =>
      assert.deepEqual(checkLead(data), { problems: [{ path: '', expected: 'Object', found }] }));
  }

  const cases: [string, unknown, string, string][] = [
    ['schema', 'x/1', '"leadline/lead/1"', 'a text of 3 characters'],
    ['id', '17', 'a UUID', 'a text of 2 characters'],
    ['created', 'now', 'a time in ISO 8601', 'a text of 3 characters'],
    ['contact.email', undefined, 'a value', 'no such key'],
    ['contact.phone', 49, 'string', 'a number'],
    ['quiz.answers.1.label', null, 'string', 'null'],
    ['flat.contact_name', {}, '(string | number | boolean | null)', 'an object'],
    ['contact.message', 'x'.repeat(20_001), 'length or size <=20000', 'a text of 20001 characters'],
    ['request.topics', Array(2001).fill('x'), 'length or size <=2000', 'a list of 2001'],
    ['estimate.values.1.range', 'wide', 'Array', 'a text of 4 characters'],
    ['signals.seconds', Infinity, 'a finite number', 'a number'],
  ];
  for (const [path, value, expected, found] of cases) {
    test(`${path}: expected ${expected}, found ${found}`, () => {
      const place = path.replace(/\.(\d+)/g, '[$1]');
      const { problems } = checkLead(changed({ [path]: value }));
      assert.deepEqual(problems, [{ path: place, expected, found }]);
    });
  }

  test('never repeats a value, which may be personal', () => {
    const { problems } = checkLead(
      changed({ contact: 'Jane Doe', priority: 'jane@acme.example', 'consent.0.at': 'Jane' }),
    );
    assert.equal(problems?.length, 3);
    assert.doesNotMatch(JSON.stringify(problems), /jane/i);
  });
});
