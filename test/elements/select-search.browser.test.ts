import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LeadlineCalculator } from '../../src/elements/calculator/leadline-calculator.ts';
import { LeadlineForm } from '../../src/elements/form/leadline-form.ts';
import { LeadlineQuiz } from '../../src/elements/quiz/leadline-quiz.ts';
import { resetPage } from '../page/reset.ts';
import { inside, settled, textOf, type Widget, widgetFixture } from './widget-contract.ts';

for (const [tag, element] of Object.entries({
  'leadline-quiz': LeadlineQuiz,
  'leadline-calculator': LeadlineCalculator,
  'leadline-form': LeadlineForm,
})) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

const country = {
  id: 'country',
  type: 'select' as const,
  search: true,
  label: 'Where are you?',
  options: [
    { value: 'gn', label: 'Guinea' },
    { value: 'gw', label: 'Guinea Bissau' },
    { value: 2, label: 'São Tomé' },
  ],
};
const content = {
  id: 'places',
  version: '1',
  locale: 'en',
  quizzes: { quiz: { title: 'Quiz', questions: [country] } },
  calculators: {
    calculator: {
      title: 'Calculator',
      inputs: [{ ...country, default: 'gn' }],
      values: [{ id: 'far', label: 'Far', formula: 'IF(country = "gw", 2, 1)' }],
    },
  },
  forms: {
    form: {
      title: 'Form',
      submit: 'Send',
      fields: [
        { ...country, required: true },
        { ...country, id: 'other' },
      ],
    },
  },
};

const input = (element: Widget) => inside<HTMLInputElement>(element, 'input[name=country]');

async function type(element: Widget, keys: string): Promise<void> {
  input(element).focus();
  input(element).select();
  await sendKeys(keys ? { type: keys } : { press: 'Delete' });
  await settled();
}

async function press(element: Widget, part: string): Promise<void> {
  inside(element, `[part=${part}]`).click();
  await element.updateComplete;
  await settled();
}

describe('a select with search', () => {
  beforeEach(resetPage);

  it('is a labelled input with the options as a list, in reach of screen readers', async () => {
    const element = await widgetFixture<LeadlineQuiz>('leadline-quiz', content);
    expect(input(element).labels![0]!.textContent).to.contain('Where are you?');
    const list = input(element).list!;
    expect([...list.options].map(({ value }) => value)).to.deep.equal([
      'Guinea',
      'Guinea Bissau',
      'São Tomé',
    ]);
    expect(input(element).autocomplete).to.equal('off');
    await expect(element).to.be.accessible();
  });

  it('leaves a text that is no option as it was typed, even one that formulas call an option by', async () => {
    const quiz = await widgetFixture<LeadlineQuiz>('leadline-quiz', content);
    await type(quiz, 'gw');
    expect([input(quiz).value, quiz.answers]).to.deep.equal(['gw', {}]);
    await press(quiz, 'next');
    expect(input(quiz).value).to.equal('gw');
    expect(textOf(quiz)).to.contain('Choose an answer');
    const form = await widgetFixture<LeadlineForm>('leadline-form', content);
    await type(form, 'gw');
    expect((await form.submit()).state).to.equal('invalid');
    expect(input(form).value).to.equal('gw');
    await type(form, 'guinea bissau');
    expect(form.values['country']).to.equal('gw');
  });

  it('takes what is typed for the option of that name, in any case, and leaves the rest to be typed on', async () => {
    const element = await widgetFixture<LeadlineQuiz>('leadline-quiz', content);
    await type(element, 'guinea');
    expect([element.answers, input(element).value]).to.deep.equal([{ country: 'gn' }, 'Guinea']);
    await sendKeys({ type: ' Biss' });
    expect([element.answers, input(element).value]).to.deep.equal([{}, 'Guinea Biss']);
    await sendKeys({ type: 'au' });
    expect(element.answers).to.deep.equal({ country: 'gw' });
    await type(element, 'são tomé');
    expect(element.answers).to.deep.equal({ country: 2 });
    expect(element.result!.answers).to.deep.equal({ country: 2 });
  });

  it('says at the field that an answer is not in the list, and keeps it to be corrected', async () => {
    const element = await widgetFixture<LeadlineQuiz>('leadline-quiz', content);
    await type(element, 'Atlantis');
    await press(element, 'next');
    expect(inside(element, '[part=error]').textContent).to.contain('Choose an answer');
    expect([input(element).value, element.result]).to.deep.equal(['Atlantis', null]);
    expect(input(element).getAttribute('aria-invalid')).to.equal('true');
    await type(element, 'Guinea');
    expect(element.renderRoot.querySelectorAll('[part=error]').length).to.equal(0);
    await type(element, '');
    expect(element.answers).to.deep.equal({});
  });

  it('does the same in a calculator, which reckons on with what it had', async () => {
    const element = await widgetFixture<LeadlineCalculator>('leadline-calculator', content);
    expect(input(element).value).to.equal('Guinea');
    await type(element, 'Guinea Bissau');
    expect(element.result!.values).to.deep.equal({ far: 2 });
    await type(element, 'Atlantis');
    expect(element.result!.values).to.deep.equal({ far: 2 });
    expect(inside(element, '[part=error]').textContent).to.contain('Choose an answer');
  });

  it('does the same in a form, where one that is not required may stay empty', async () => {
    const element = await widgetFixture<LeadlineForm>('leadline-form', content);
    expect((await element.submit()).state).to.equal('invalid');
    expect(textOf(element)).to.contain('Choose an answer');
    await type(element, 'Atlantis');
    expect((await element.submit()).state).to.equal('invalid');
    expect(inside(element, '[part=error]').textContent).to.contain('Choose an answer');
    await type(element, 'Guinea Bissau');
    expect(element.values).to.deep.equal({ country: 'gw' });
    expect((await element.submit()).state).to.equal('cancelled');
  });
});
