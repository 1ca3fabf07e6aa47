import { expect } from '@open-wc/testing';
import { LeadlineCalculator } from '../../src/elements/calculator/leadline-calculator.ts';
import { LeadlineForm } from '../../src/elements/form/leadline-form.ts';
import { LeadlineQuiz } from '../../src/elements/quiz/leadline-quiz.ts';
import { resetPage } from '../page/reset.ts';
import { sampleContent } from './sample-content.ts';
import { inside, textOf, widgetFixture } from './widget-contract.ts';

for (const [tag, element] of Object.entries({
  'leadline-quiz': LeadlineQuiz,
  'leadline-calculator': LeadlineCalculator,
  'leadline-form': LeadlineForm,
})) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

const either = (showIf: string, then: string, otherwise: string) => [
  { text: then, showIf },
  { text: otherwise },
];

describe('texts by condition', () => {
  beforeEach(resetPage);

  it('a quiz says the one that holds: in questions, answers and the result', async () => {
    const content = sampleContent();
    const quiz = content.quizzes!['fit']!;
    quiz.title = either('kind = "make"', 'For makers', 'For all');
    quiz.questions[2]!.label = either('kind = "make"', 'What do you make of it?', 'And you?');
    quiz.questions[2]!.options![0]!.label = either('kind = "make"', 'Orders', 'Other');
    const element = await widgetFixture<LeadlineQuiz>('leadline-quiz', content);
    element.layout = 'page';
    await element.updateComplete;
    expect(textOf(element)).to.contain('For all').and.contain('And you?').and.contain('Other');
    inside(element, 'input[value="make"]').click();
    await element.updateComplete;
    const text = textOf(element);
    expect(text).to.contain('For makers').and.contain('What do you make of it?');
    expect(text).to.contain('Orders').and.not.contain('[object');
  });

  it('a calculator does, and a form', async () => {
    const content = sampleContent();
    const calculator = content.calculators!['cost']!;
    calculator.title = either('staff > 50', 'For many', 'For few');
    calculator.values[0]!.label = either('staff > 50', 'For all {staff}', 'Total');
    const form = content.forms!['ask']!;
    form.title = either('staff > 50', 'Ask us all', 'Ask us');
    form.submit = either('staff > 50', 'Send it all', 'Send it');
    form.fields[4]!.label = either('staff > 50', 'Your messages', 'Your message');
    const cost = await widgetFixture<LeadlineCalculator>('leadline-calculator', content);
    expect(textOf(cost)).to.contain('For few').and.contain('Total');
    cost.inputs = { staff: 60 };
    await cost.updateComplete;
    expect(textOf(cost)).to.contain('For many').and.contain('For all 60');
    const ask = await widgetFixture<LeadlineForm>('leadline-form', content);
    expect(textOf(ask)).to.contain('Your message (optional)').and.contain('Send it');
    ask.values = { staff: 60 };
    await ask.updateComplete;
    expect(textOf(ask)).to.contain('Your messages').and.contain('Ask us all');
    expect(inside(ask, '[type=submit]').textContent?.trim()).to.equal('Send it all');
  });
});
