import { expect } from '@open-wc/testing';
import { LeadlineQuiz } from '../../../src/elements/quiz/leadline-quiz.ts';
import { resetPage } from '../../page/reset.ts';
import { inside, settled, textOf, widgetFixture } from '../widget-contract.ts';

if (!customElements.get('leadline-quiz')) customElements.define('leadline-quiz', LeadlineQuiz);

const yesNo = (id: string, more = {}) => ({ id, type: 'yes-no', label: `${id}?`, ...more });
const note = (id: string, more = {}) => ({ id, type: 'text', label: `${id}?`, ...more });

async function quizOf(questions: object[], more = {}): Promise<LeadlineQuiz> {
  return widgetFixture<LeadlineQuiz>('leadline-quiz', {
    id: 'late',
    version: '1',
    locale: 'en',
    quizzes: { quiz: { title: 'Late', questions, ...more } },
  });
}

/** The question before the visitor. */
const asked = (element: LeadlineQuiz) => inside<HTMLInputElement>(element, 'input').name;

async function press(element: LeadlineQuiz, part: string): Promise<void> {
  inside(element, `[part=${part}]`).click();
  await element.updateComplete;
  await settled();
}

async function say(element: LeadlineQuiz, value: 0 | 1): Promise<void> {
  inside(element, `input[value="${value}"]`).click();
  await element.updateComplete;
}

/** Says yes to every yes or no, passes over the rest, and tells what was asked. */
async function walk(element: LeadlineQuiz): Promise<string[]> {
  const met: string[] = [];
  while (element.renderRoot.querySelector('[part=next]')) {
    met.push(asked(element));
    if (element.renderRoot.querySelector('[type=radio]')) await say(element, 1);
    await press(element, 'next');
  }
  return met;
}

describe('a question that a later one opens', () => {
  beforeEach(resetPage);

  it('is asked next where it may be passed over, and nothing is asked twice', async () => {
    const element = await quizOf([
      note('why', { showIf: 'b = 1', required: false }),
      yesNo('a'),
      yesNo('b'),
      yesNo('d'),
    ]);
    expect(await walk(element)).to.deep.equal(['a', 'b', 'why', 'd']);
  });

  it('is asked next where it is required, too', async () => {
    const element = await quizOf([yesNo('c', { showIf: 'b = 1' }), yesNo('a'), yesNo('b')]);
    expect(await walk(element)).to.deep.equal(['a', 'b', 'c']);
  });

  it('does not push away the first one, which opened it', async () => {
    const element = await quizOf([yesNo('c', { showIf: 'a = 1' }), yesNo('a'), yesNo('b')]);
    await say(element, 1);
    expect(asked(element)).to.equal('a');
    expect(textOf(element)).to.contain('Question 1 of 3');
    expect(await walk(element)).to.deep.equal(['a', 'c', 'b']);
  });

  it('is announced by the button and the count of the last question', async () => {
    const element = await quizOf([
      note('why', { showIf: 'b = 1', required: false }),
      yesNo('a'),
      yesNo('b'),
    ]);
    await say(element, 0);
    await press(element, 'next');
    const last = inside(element, '[part=next]').textContent;
    expect(textOf(element)).to.contain('Question 2 of 2');
    await say(element, 1);
    expect(textOf(element)).to.contain('Question 2 of 3');
    expect(inside(element, '[part=next]').textContent).not.to.equal(last);
    await press(element, 'next');
    expect(asked(element)).to.equal('why');
    await press(element, 'back');
    expect(asked(element)).to.equal('b');
    await say(element, 0);
    await press(element, 'next');
    expect(element.result!.answers).to.deep.equal({ a: 0, b: 0 });
  });

  it('opened by an answer given on the way back is asked in its own place', async () => {
    const element = await quizOf([
      yesNo('a'),
      note('why', { showIf: 'a = 1', required: false }),
      yesNo('b'),
      yesNo('d'),
    ]);
    await say(element, 0);
    await press(element, 'next');
    await say(element, 0);
    await press(element, 'next');
    await press(element, 'back');
    await press(element, 'back');
    expect(await walk(element)).to.deep.equal(['a', 'why', 'b', 'd']);
  });

  it('is asked after answers that were set from code', async () => {
    const element = await quizOf([
      note('why', { showIf: 'd = 1', required: false }),
      yesNo('a'),
      yesNo('b'),
      yesNo('d'),
    ]);
    element.answers = { a: 1, b: 1 };
    await element.updateComplete;
    expect(await walk(element)).to.deep.equal(['d', 'why']);
  });

  it('stands in its own place where all are on one page', async () => {
    const element = await quizOf(
      [
        yesNo('c', { showIf: 'b = 1', section: 's' }),
        yesNo('a', { section: 's' }),
        yesNo('b', { section: 't' }),
      ],
      {
        sections: [
          { id: 's', title: 'First part' },
          { id: 't', title: 'Second part' },
        ],
      },
    );
    element.layout = 'page';
    await element.updateComplete;
    const last = [...element.renderRoot.querySelectorAll('input')].find(
      ({ name, value }) => name === 'b' && value === '1',
    )!;
    last.click();
    await element.updateComplete;
    const names = [...element.renderRoot.querySelectorAll('input')].map(({ name }) => name);
    expect([...new Set(names)]).to.deep.equal(['c', 'a', 'b']);
    const titles = [...element.renderRoot.querySelectorAll('h3')].map((title) => title.textContent);
    expect(titles).to.deep.equal(['First part', 'Second part']);
  });

  it('is asked in every random order', async () => {
    const questions = [
      yesNo('first'),
      ...['p', 'q'].map((id) => yesNo(id)),
      note('why', { showIf: 'r = 1', required: false, section: 'two' }),
      ...['r', 's', 't'].map((id) => yesNo(id, { section: 'two' })),
    ];
    const orders = new Set<string>();
    for (let visitor = 0; visitor < 8; visitor += 1) {
      resetPage();
      const element = await quizOf(questions, {
        shuffle: true,
        sections: [{ id: 'two', title: 'Two' }],
      });
      const met = await walk(element);
      expect(met.toSorted()).to.deep.equal(questions.map(({ id }) => id).toSorted());
      orders.add(String(met));
      element.remove();
    }
    expect(orders.size).to.be.above(1);
  });
});
