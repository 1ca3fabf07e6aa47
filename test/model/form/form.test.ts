import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Answer } from '../../../src/model/content/field.ts';
import type { Form, FormField } from '../../../src/model/content/form.ts';
import type { Section } from '../../../src/model/content/section.ts';
import { autocompleteOf } from '../../../src/model/form/autocomplete.ts';
import { fillText, organizationText } from '../../../src/model/form/fill-text.ts';
import { lookAtForm } from '../../../src/model/form/form-scope.ts';
import { validateField } from '../../../src/model/form/validate-field.ts';
import { FormulaError, parseFormula, type Scope } from '../../../src/model/formula/formula.ts';
import { scopeOf } from '../formula/sample-scope.ts';

const options = [
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B', showIf: 'staff > 10' },
];
const formOf = (...fields: (Partial<FormField> & { id: string })[]): Form => ({
  title: 'Form',
  submit: 'Send',
  fields: fields.map((field) => ({ type: 'text', label: field.id, ...field })),
});

suite('fields shown', () => {
  const form = formOf(
    { id: 'staff', type: 'number' },
    { id: 'size', type: 'single', options },
    { id: 'why', showIf: 'size = "b"' },
    { id: 'when', showIf: 'AND(need = "required", score >= 50, SCORE(r1) = 2)' },
  );
  const ids = (values: Record<string, Answer>, scope?: Scope) =>
    lookAtForm(form, values, scope ? [scope] : []).shown.map(({ id }) => id);

  test('follow the form’s own values, in which hidden ones are blank', () => {
    assert.deepEqual(ids({}), ['staff', 'size']);
    assert.deepEqual(ids({ staff: '11', size: 'b' }), ['staff', 'size', 'why']);
    assert.deepEqual(ids({ staff: 10, size: 'b' }), ['staff', 'size'], 'b is not offered');
  });

  test('offer the options that hold', () => {
    const offered = (staff: number) =>
      lookAtForm(form, { staff }, []).shown[1]?.options?.map(({ value }) => value);
    assert.deepEqual([offered(10), offered(11)], [['a'], ['a', 'b']]);
  });

  test('may ask what the page knows beside the form', () => {
    const quiz = scopeOf({ need: 'required', score: 60, staff: 99 }, { r1: 2 });
    assert.deepEqual(ids({}, quiz), ['staff', 'size', 'when']);
    assert.equal(
      lookAtForm(form, {}, [quiz]).scope.get('staff'),
      null,
      'its own field comes first',
    );
  });

  test('take a name nobody knows as blank', () => {
    const scope = lookAtForm(form, { staff: 5 }, []).scope;
    assert.equal(parseFormula('OR(need = "required", staff = 5)').evaluate(scope), true);
  });
});

suite('steps of a form', () => {
  const who = { id: 'who', title: 'You' };
  const what = { id: 'what', title: 'Your wish', showIf: 'name <> "nobody"' };
  const form = {
    ...formOf(
      { id: 'name', section: 'who' },
      { id: 'wish', section: 'what' },
      { id: 'email', section: 'who' },
      { id: 'more', section: 'unknown' },
      { id: 'privacy', type: 'consent' },
    ),
    sections: [{ id: 'unused', title: 'Unused' }, what, who],
  };
  const look = (values: Record<string, Answer>, at?: Section) =>
    lookAtForm(form, values, [], {}, at);
  const idsIn = (values: Record<string, Answer>) => {
    const { shown, steps } = look(values);
    return steps.map((step) => shown.filter(({ section }) => section === step).map(({ id }) => id));
  };

  test('are the fields of each section and those of none, in the order of the fields', () => {
    assert.deepEqual(idsIn({}), [['name', 'email'], ['wish'], ['more', 'privacy']]);
    assert.deepEqual(look({}).section, who);
    assert.deepEqual(look({}).place, { step: 1, of: 3 });
  });

  test('are left out with a section that is not shown', () => {
    assert.deepEqual(idsIn({ name: 'nobody' }), [
      ['name', 'email'],
      ['more', 'privacy'],
    ]);
  });

  test('leave the visitor where they are, or lead to the first where that is gone', () => {
    const [, second, last] = look({}).steps;
    assert.equal(look({}, second).place.step, 2);
    assert.deepEqual(look({ name: 'nobody' }, second).place, { step: 1, of: 2 });
    assert.deepEqual(look({ name: 'nobody' }, last).place, { step: 2, of: 2 });
  });

  test('are one where there are no sections, and where nothing is shown', () => {
    const plain = formOf({ id: 'name' }, { id: 'email' });
    assert.deepEqual(lookAtForm(plain, {}, []).place, { step: 1, of: 1 });
    const hidden = formOf({ id: 'name', showIf: 'FALSE' });
    assert.deepEqual(lookAtForm(hidden, {}, []).place, { step: 1, of: 0 });
  });
});

suite('problems of a value', () => {
  const text = 'x'.repeat(501);
  const cases: [Partial<FormField>, Answer | undefined, string | undefined][] = [
    [{ required: true }, undefined, 'required'],
    [{ required: true }, '  ', 'required'],
    [{ required: true }, 'x', undefined],
    [{}, '', undefined],
    [{ required: true, type: 'several', options }, [], 'required'],
    [{ type: 'email' }, 'jane.doe+iso@example.co.uk', undefined],
    [{ type: 'email' }, ' jane@example.com ', undefined],
    [{ type: 'email' }, 'jö@bücher.example', undefined],
    [{ type: 'email' }, 'jane@example', 'email'],
    [{ type: 'email' }, 'jane@@example.com', 'email'],
    [{ type: 'email' }, 'jane doe@example.com', 'email'],
    [{ type: 'email' }, 'jane@example..com', 'email'],
    [{ type: 'email' }, 'a@b.de, c@d.de', 'email'],
    [{ type: 'tel' }, '+86 755 3316-8386', undefined],
    [{ type: 'tel' }, '(0755) 33168386 ext. 12', undefined],
    [{ type: 'tel' }, '٠١٢٣٤٥٦', undefined],
    [{ type: 'tel' }, '1234', 'tel'],
    [{ type: 'tel' }, 'call me 12345', 'tel'],
    [{ type: 'tel' }, '123456789012345678901', 'tel'],
    [{ type: 'url' }, 'example.com', undefined],
    [{ type: 'url' }, 'https://example.com:8080/a?b#c', undefined],
    [{ type: 'url' }, 'javascript:alert(1)', 'url'],
    [{ type: 'url' }, 'example', 'url'],
    [{ type: 'number' }, '40', undefined],
    [{ type: 'number' }, 'forty', 'number'],
    [{ type: 'number', min: 1 }, 0, 'min'],
    [{ type: 'number', max: 10 }, '11', 'max'],
    [{ type: 'number', step: 0.1 }, '0.3', undefined],
    [{ type: 'number', step: 1 }, '0.5', 'number'],
    [{ type: 'number', min: 1, step: 2 }, 3, undefined],
    [{ type: 'number' }, 0.5, undefined],
    [{ type: 'single', options }, 'a', undefined],
    [{ type: 'single', options }, 'c', undefined],
    [{ type: 'single', options, required: true }, 'c', 'required'],
    [{ type: 'several', options, required: true }, ['c'], 'required'],
    [{ type: 'several', options, required: true }, ['a', 'c'], undefined],
    [{ type: 'date' }, '2026-11-23', undefined],
    [{ type: 'date' }, '2026-11-31', 'date'],
    [{}, text, 'tooLong 500'],
    [{ maxLength: 501 }, text, undefined],
    [{ type: 'multiline' }, text, undefined],
    [{ type: 'email' }, `${'x'.repeat(250)}@x.de`, 'tooLong 254'],
    [{ type: 'consent', required: true }, undefined, 'consent'],
    [{ type: 'consent', required: true }, false, 'consent'],
    [{ type: 'consent', required: true }, true, undefined],
    [{ type: 'consent' }, false, undefined],
  ];
  for (const [field, value, expected] of cases) {
    const { options: _, ...rest } = field;
    const name = `${JSON.stringify(rest)} ${JSON.stringify(value)?.slice(0, 40)}`;
    test(`${name}: ${expected ?? 'none'}`, () => {
      const problem = validateField(formOf({ id: 'x', ...field }).fields[0]!, value);
      const found = problem && [problem.code, problem.limit].filter((part) => part !== undefined);
      assert.equal(found?.join(' '), expected);
    });
  }

  test('stand in the order of the fields, and hidden fields have none', () => {
    const form = formOf(
      { id: 'one', required: true },
      { id: 'two', required: true, showIf: 'one = "x"' },
      { id: 'three', required: true },
    );
    const ids = (values: Record<string, Answer>) =>
      lookAtForm(form, values, [])
        .shown.filter((field) => validateField(field, values[field.id]))
        .map(({ id }) => id);
    assert.deepEqual(ids({}), ['one', 'three']);
    assert.deepEqual(ids({ one: 'x' }), ['two', 'three']);
  });
});

test('the browser is told what belongs into the contact fields', () => {
  const of = (id: string, type: FormField['type'] = 'text', autocomplete?: string) =>
    autocompleteOf({ id, type, autocomplete });
  assert.deepEqual(
    ['name', 'email', 'phone', 'company', 'role', 'country', 'staff'].map((id) => of(id)),
    ['name', 'email', 'tel', 'organization', 'organization-title', 'country-name', undefined],
  );
  assert.equal(of('work-mail', 'email'), 'email');
  assert.equal(of('name', 'text', 'nickname'), 'nickname');
});

suite('texts recall what is known', () => {
  const scope = scopeOf({
    'a1-date': '2027',
    staff: 40,
    third: 1 / 3,
    list: ['a', 'b'],
    yes: true,
  });
  const broken: Scope = { get: () => new FormulaError('#DIV/0!') };
  const cases: [string, string][] = [
    ['{staff} by {a1-date} or {a1_date}', '40 by 2027 or 2027'],
    ['{third} of {list}', '0.33 of a, b'],
    ['{nobody}{yes}!', '!'],
    ['{named}', 'Label'],
    ['{ staff } {1} {}', '{ staff } {1} {}'],
    ['{constructor}', ''],
  ];
  for (const [text, expected] of cases) {
    test(`"${text}" reads "${expected}"`, () =>
      assert.equal(
        fillText(text, scope, (name) => (name === 'named' ? 'Label' : undefined)),
        expected,
      ));
  }

  test('an error is never shown', () => {
    assert.equal(
      fillText('{x}', broken, () => undefined),
      '',
    );
  });

  test('a form calls choices by their labels, its own and those of a quiz', () => {
    const home: FormField = {
      id: 'home-kind',
      type: 'single',
      label: 'Home',
      options: [
        { value: 'farm', label: 'Farmhouse {home-kind}' },
        { value: 'flat', label: 'Flat' },
      ],
    };
    const size: FormField = { id: 'size', type: 'number', label: 'Size' };
    const quiz: Scope = {
      get: (name) => ({ roof: 'g', total: 2.345, home_kind: 'flat' })[name],
      words: (name) => ({ roof: 'Gable' })[name],
    };
    const form = { title: 'Form', submit: 'Send', fields: [home, size] };
    const { fill } = lookAtForm(form, { 'home-kind': 'farm', size: 3.5 }, [quiz]);
    assert.equal(
      fill('{home-kind}, {size}, {roof}, {total}, {nobody}.'),
      'Farmhouse farm, 3.5, Gable, 2.35, .',
    );
  });

  test('the organization is known by its name and its parts', () => {
    const text = (name: string) => organizationText({ name: 'Acme', phone: '1' }, name);
    assert.deepEqual(
      [
        'organization',
        'organization_phone',
        'organization_email',
        'organization_constructor',
        'org',
      ].map(text),
      ['Acme', '1', '', '', undefined],
    );
  });
});

test('a text of a form is the first whose condition holds, its options included', () => {
  const form = formOf(
    { id: 'size', type: 'number' },
    {
      id: 'why',
      type: 'single',
      label: [{ text: 'Why {size} at {organization}?', showIf: 'size > 1' }, { text: 'Why?' }],
      options: [{ value: 'a', label: [{ text: 'Many', showIf: 'size > 1' }, { text: 'One' }] }],
    },
  );
  const said = (size: number) => {
    const [, why] = lookAtForm(form, { size }, [], { name: 'Acme' }).shown;
    return [why?.label, why?.options?.[0]?.label];
  };
  assert.deepEqual(said(1), ['Why?', 'One']);
  assert.deepEqual(said(2), ['Why 2 at Acme?', 'Many']);
});
