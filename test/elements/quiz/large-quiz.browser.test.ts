import { expect } from '@open-wc/testing';
import { LeadlineQuiz } from '../../../src/elements/quiz/leadline-quiz.ts';
import { allAnswered, largeQuiz } from '../../model/quiz/large-quiz.ts';
import { resetPage } from '../../page/reset.ts';
import { inside, settled, textOf, widgetFixture } from '../widget-contract.ts';

if (!customElements.get('leadline-quiz')) customElements.define('leadline-quiz', LeadlineQuiz);

async function press(element: LeadlineQuiz, selector: string): Promise<void> {
  inside(element, selector).click();
  await element.updateComplete;
  await settled();
}

describe('<leadline-quiz> with 1,000 questions and their conditions', function () {
  this.timeout(120_000);
  beforeEach(resetPage);

  it('asks them one by one, and leaves out what an answer makes needless', async () => {
    const element = await widgetFixture<LeadlineQuiz>('leadline-quiz', largeQuiz(1_000));
    expect(textOf(element)).to.contain('Question 1 of 1000');
    for (const value of ['b', 'c', 'a']) {
      await press(element, `input[value=${value}]`);
      await press(element, '[part=next]');
    }
    // "Not yet" on the third leaves out the fourth; the fifth goes by what the fourth was.
    expect(textOf(element)).to.contain('Question 4 of 999');
    expect(inside(element, 'legend').textContent).to.contain('Question 4');
    expect(element.answers).to.deep.equal({ q0: 'b', q1: 'c', q2: 'a' });
    expect(element.result).to.equal(null);
  });

  it('goes on from the last question to the result', async () => {
    const element = await widgetFixture<LeadlineQuiz>('leadline-quiz', largeQuiz(1_000));
    const { q999: _, ...others } = allAnswered(1_000);
    element.answers = others;
    await element.updateComplete;
    expect(textOf(element)).to.contain('Question 1000 of 1000');
    await press(element, 'input[value=c]');
    await press(element, '[part=next]');
    expect(element.result?.score).to.equal(100);
    expect(element.result?.outcomes['need']?.id).to.equal('yes');
    expect(textOf(element)).to.contain('High').and.contain('Part 4');
  });

  it('shows them all on one page, and takes an answer there', async () => {
    const element = await widgetFixture<LeadlineQuiz>('leadline-quiz', largeQuiz(1_000));
    element.layout = 'page';
    await element.updateComplete;
    const asked = () => element.renderRoot.querySelectorAll('[part=question]').length;
    expect(asked()).to.equal(1_000);
    await press(element, 'input[name=q0][value=a]');
    expect(asked()).to.equal(999);
    element.answers = allAnswered(1_000);
    await element.updateComplete;
    expect(element.result?.score).to.equal(100);
  });
});
