import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LeadlineQuiz } from '../../../src/elements/quiz/leadline-quiz.ts';
import { journey, recordAnswer } from '../../../src/page/journey.ts';
import { resetPage } from '../../page/reset.ts';
import {
  followsWidgetContract,
  inside,
  settled,
  textOf,
  widgetFixture,
} from '../widget-contract.ts';

if (!customElements.get('leadline-quiz')) customElements.define('leadline-quiz', LeadlineQuiz);

followsWidgetContract('leadline-quiz', 'quiz');

const quizFixture = () => widgetFixture<LeadlineQuiz>('leadline-quiz');

const WHOLE = { kind: 'make', plants: 3, audits: 2 };

function eventsOf(element: HTMLElement, ...names: string[]): [string, Record<string, unknown>][] {
  const events: [string, Record<string, unknown>][] = [];
  for (const name of names) {
    element.addEventListener(name, (event) =>
      events.push([name, (event as CustomEvent<Record<string, unknown>>).detail]),
    );
  }
  return events;
}

async function press(element: LeadlineQuiz, selector: string): Promise<void> {
  inside(element, selector).click();
  await element.updateComplete;
  await settled();
}

async function choose(element: LeadlineQuiz, value: string): Promise<void> {
  await press(element, `input[value="${value}"]`);
}

describe('<leadline-quiz>', () => {
  beforeEach(resetPage);

  it('shows the first question at once', async () => {
    const element = await quizFixture();
    expect(textOf(element)).to.contain('Is it for you?').and.contain('About 2 minutes');
    expect(inside(element, 'legend').textContent).to.contain('What do you do?');
    expect(textOf(element)).to.contain('Question 1 of 3');
    expect(element.result).to.equal(null);
  });

  it('tells a tag manager how far a visitor is, where the page asks for it', async () => {
    const layer: object[] = (window.dataLayer = []);
    const element = await quizFixture();
    await choose(element, 'make');
    expect(layer).to.deep.equal([]);
    element.setAttribute('analytics', 'datalayer');
    element.answers = {};
    await settled();
    await choose(element, 'make');
    await press(element, '[part=next]');
    element.answers = WHOLE;
    await settled();
    delete window.dataLayer;
    const common = { widget: 'leadline-quiz', id: 'fit' };
    const of = (event: string, rest: object) => ({ ...common, event, step: undefined, ...rest });
    expect(layer).to.deep.equal([
      of('leadline_step', { step: 2, band: undefined }),
      of('leadline_result', { band: element.result!.band!.id }),
    ]);
  });

  it('is walked through by keyboard alone', async () => {
    const element = await quizFixture();
    inside(element, 'input[value=make]').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(textOf(element)).to.contain('How many plants?').and.contain('Question 2 of 4');
    expect(element.shadowRoot!.activeElement?.textContent).to.contain('How many plants?');

    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '3' });
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(element.shadowRoot!.activeElement?.textContent).to.contain('What do you want?');

    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(textOf(element)).to.contain('Do you audit yourselves?');

    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(inside(element, '[part=result]').textContent).to.contain('You make things.');
    expect(element.result?.answers).to.deep.equal({ ...WHOLE, wishes: ['order'] });
    expect(element.shadowRoot!.activeElement?.localName).to.equal('h2');
  });

  it('goes back without losing an answer, and leaves out what no longer applies', async () => {
    const element = await quizFixture();
    await choose(element, 'make');
    await press(element, '[part=next]');
    await press(element, '[part=back]');
    expect(inside<HTMLInputElement>(element, 'input[value=make]').checked).to.equal(true);
    await choose(element, 'serve');
    expect(textOf(element)).to.contain('Question 1 of 3');
    await press(element, '[part=next]');
    expect(textOf(element)).to.contain('What do you want?');
  });

  it('asks for an answer beside the question and puts the visitor there', async () => {
    const element = await quizFixture();
    await press(element, '[part=next]');
    expect(inside(element, '[part=error]').textContent).to.contain('Choose an answer');
    expect(element.shadowRoot!.activeElement?.getAttribute('name')).to.equal('kind');
    await expect(element).to.be.accessible();
    await choose(element, 'serve');
    expect(element.renderRoot.querySelectorAll('[part=error]')).to.have.lengthOf(0);
  });

  it('says what is wrong with a number', async () => {
    const element = await quizFixture();
    element.answers = { kind: 'make' };
    await element.updateComplete;
    const input = inside<HTMLInputElement>(element, 'input[name=plants]');
    input.value = '60';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await press(element, '[part=next]');
    expect(inside(element, '[part=error]').textContent).to.contain('Enter 50 or less');
    expect(input.value).to.equal('60');
    expect(element.answers).to.deep.equal({ kind: 'make' });
  });

  it('offers to skip what may be passed over', async () => {
    const element = await quizFixture();
    element.answers = { kind: 'serve' };
    await element.updateComplete;
    expect(inside(element, '[part=next]').textContent).to.contain('Skip');
    await choose(element, 'order');
    expect(inside(element, '[part=next]').textContent).to.contain('Continue');
  });

  it('takes back the others for an answer that stands alone', async () => {
    const element = await quizFixture();
    element.answers = { kind: 'serve' };
    await element.updateComplete;
    await choose(element, 'order');
    await choose(element, 'customers');
    expect(element.answers['wishes']).to.deep.equal(['order', 'customers']);
    await choose(element, 'none');
    expect(element.answers['wishes']).to.deep.equal(['none']);
    await choose(element, 'order');
    expect(element.answers['wishes']).to.deep.equal(['order']);
  });

  it('tells the page of start, steps and result, each when it happens', async () => {
    const element = await quizFixture();
    const events = eventsOf(element, 'leadline-start', 'leadline-step', 'leadline-result');
    await choose(element, 'serve');
    await choose(element, 'make');
    await press(element, '[part=next]');
    await press(element, '[part=back]');
    expect(events.map(([name]) => name)).to.deep.equal([
      'leadline-start',
      'leadline-step',
      'leadline-step',
    ]);
    expect(events[1]![1]).to.deep.equal({ widget: 'leadline-quiz', id: 'fit', step: 2, of: 4 });
    element.answers = WHOLE;
    await element.updateComplete;
    expect(events.at(-1)![0]).to.equal('leadline-result');
    expect(events.at(-1)![1]['result']).to.deep.equal(element.result);
  });

  it('tells of answers set from code only what changes the result', async () => {
    const element = await quizFixture();
    const events = eventsOf(element, 'leadline-start', 'leadline-step', 'leadline-result');
    element.answers = WHOLE;
    await element.updateComplete;
    element.answers = { ...WHOLE };
    await element.updateComplete;
    expect(events.map(([name]) => name)).to.deep.equal(['leadline-result']);
    expect(element.result?.score).to.equal(100);
    element.answers = {};
    await element.updateComplete;
    expect(element.result).to.equal(null);
    expect(textOf(element)).to.contain('Question 1 of 3');
  });

  it('leaves out what it does not know and says so once', async () => {
    const element = await quizFixture();
    const events = eventsOf(element, 'leadline-error');
    element.answers = { ...WHOLE, colour: 'red', kind: 'nothing' };
    await element.updateComplete;
    expect(events.map(([, { error }]) => (error as { code: string }).code)).to.deep.equal([
      'unknown-answer',
    ]);
    expect(element.answers).to.deep.equal({ audits: 2 });
  });

  it('takes answers set before it is on the page', async () => {
    const element = document.createElement('leadline-quiz');
    element.answers = WHOLE;
    expect(element.answers).to.deep.equal(WHOLE);
    const shown = await quizFixture();
    shown.answers = element.answers;
    await shown.updateComplete;
    expect(shown.result?.band).to.deep.equal({ id: 'high', title: 'On course' });
  });

  it('shows a result with its figures in words', async () => {
    const element = await quizFixture();
    element.answers = { kind: 'make', plants: 1, audits: 0 };
    await element.updateComplete;
    const text = textOf(element);
    for (const part of [
      'Is it necessary?',
      'Yes',
      'Level 1 of 2',
      'At the start',
      '0%',
      'Checks',
    ]) {
      expect(text).to.contain(part);
    }
    expect(text).to.contain('First to do').and.contain('Clause 9.2');
    expect(text).to.contain('A self-assessment.');
    for (const theme of ['light', 'dark']) {
      element.setAttribute('theme', theme);
      await settled();
      await expect(element).to.be.accessible();
    }
  });

  it('leads from the result through the questions again, every answer kept', async () => {
    const element = await quizFixture();
    element.answers = WHOLE;
    await element.updateComplete;
    const before = element.answers;
    await press(element, '[part=result] .quiet');
    expect(textOf(element)).to.contain('Question 1 of');
    expect(element.answers).to.deep.equal(before);
    expect(element.result).not.to.equal(null);
    for (let steps = 0; steps < 20 && !element.renderRoot.querySelector('[part=result]'); steps++) {
      await press(element, '[part=next]');
    }
    expect(element.renderRoot.querySelector('[part=result]')).not.to.equal(null);
    expect(element.answers).to.deep.equal(before);
  });

  it('begins again from nothing', async () => {
    const element = await quizFixture();
    element.answers = WHOLE;
    await element.updateComplete;
    element.restart();
    await element.updateComplete;
    expect(element.answers).to.deep.equal({});
    expect(element.result).to.equal(null);
    expect(element.renderRoot.querySelectorAll('input:checked')).to.have.lengthOf(0);
    expect(journey().quiz).to.equal(null);
  });

  it('leaves nothing half typed when code sets the answers', async () => {
    const element = await quizFixture();
    element.layout = 'page';
    element.answers = { kind: 'make' };
    await element.updateComplete;
    const plants = inside<HTMLInputElement>(element, '[name=plants]');
    plants.focus();
    await sendKeys({ type: '-' });
    expect(plants.validity.badInput).to.equal(true);
    element.answers = { kind: 'make' };
    await element.updateComplete;
    const cleared = inside<HTMLInputElement>(element, '[name=plants]');
    expect(cleared.validity.badInput).to.equal(false);
    expect(inside<HTMLInputElement>(element, 'input[value=make]').checked).to.equal(true);
  });

  it('offers what was answered elsewhere, and takes it when the visitor goes on', async () => {
    recordAnswer('kind', 'serve');
    const element = await quizFixture();
    expect(inside<HTMLInputElement>(element, 'input[value=serve]').checked).to.equal(true);
    expect(textOf(element)).to.contain('Pre-selected');
    expect(element.answers).to.deep.equal({});
    await press(element, '[part=next]');
    expect(element.answers).to.deep.equal({ kind: 'serve' });
  });

  it('lets the form know what was answered, in words', async () => {
    const element = await quizFixture();
    await choose(element, 'make');
    expect(journey().quiz?.lead.answers[0]).to.include({ id: 'kind', label: 'We make things' });
    expect(journey().answers.get('kind')).to.equal('make');
  });

  describe('on one page', () => {
    it('lists what is missing and links to it', async () => {
      const element = await quizFixture();
      element.layout = 'page';
      await element.updateComplete;
      expect(textOf(element)).to.contain('Who you are').and.contain('How you work');
      await press(element, '[part=next]');
      const links = [...element.renderRoot.querySelectorAll<HTMLElement>('[part=summary] a')];
      expect(links.map((link) => link.textContent)).to.deep.equal([
        'What do you do? – Choose an answer',
        'Do you audit yourselves? – Choose an answer',
      ]);
      expect(element.shadowRoot!.activeElement?.getAttribute('part')).to.equal('summary');
      await expect(element).to.be.accessible();
      links[1]!.click();
      expect(element.shadowRoot!.activeElement?.getAttribute('name')).to.equal('audits');
    });

    it('shows the result when nothing is missing', async () => {
      const element = await quizFixture();
      element.layout = 'page';
      await element.updateComplete;
      await choose(element, 'serve');
      await choose(element, '2');
      await press(element, '[part=next]');
      expect(inside(element, '[part=result]').textContent).to.contain('Not now');
    });
  });

  describe('in random order', () => {
    const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
    const options = letters.map((value) => ({ value, label: value }));
    const quiz = {
      title: 'Random',
      shuffle: true,
      questions: [
        ...letters.map((id) => ({ id: `q-${id}`, type: 'yes-no', label: id, shuffle: true })),
        { id: 'after', type: 'yes-no', label: 'After f', showIf: 'q_f = 1' },
        {
          id: 'many',
          type: 'several',
          label: 'Many',
          shuffle: true,
          na: true,
          options: [...options, { value: 'none', label: 'None', exclusive: true }],
        },
        { id: 'steps', type: 'scale', label: 'Steps', steps: letters, shuffle: true },
      ],
    };
    const shuffledQuiz = async () => {
      const element = await quizFixture();
      element.layout = 'page';
      element.content = { id: 'random', version: '1', locale: 'en', quizzes: { quiz } };
      await element.updateComplete;
      return element;
    };
    const valuesOf = (element: LeadlineQuiz, name: string) =>
      [...element.renderRoot.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)].map(
        ({ value }) => value,
      );
    const asked = (element: LeadlineQuiz) => [
      ...new Set([...element.renderRoot.querySelectorAll('input')].map((input) => input.name)),
    ];

    it('asks and offers everything, a follow-up behind its question, what stands alone last', async () => {
      const element = await shuffledQuiz();
      element.answers = { 'q-f': 1 };
      await element.updateComplete;
      const order = asked(element);
      const ids = quiz.questions.map(({ id }) => id);
      expect(order.toSorted()).to.deep.equal(ids.toSorted());
      expect(order.indexOf('after')).to.equal(order.indexOf('q-f') + 1);
      const many = valuesOf(element, 'many');
      expect(many.slice(0, 6).toSorted()).to.deep.equal(letters);
      expect(many.slice(6)).to.deep.equal(['none', 'na']);
      expect(valuesOf(element, 'steps')).to.deep.equal(['0', '1', '2', '3', '4', '5']);
      expect(valuesOf(element, 'q-a')).to.deep.equal(['1', '0']);
    });

    it('has one order for a visitor, and many for visitors', async () => {
      const orders = new Set<string>();
      for (let visitor = 0; visitor < 5; visitor += 1) {
        resetPage();
        const first = await shuffledQuiz();
        const order = [asked(first), valuesOf(first, 'many')];
        const again = await shuffledQuiz();
        expect([asked(again), valuesOf(again, 'many')]).to.deep.equal(order);
        orders.add(JSON.stringify(order));
        first.remove();
        again.remove();
      }
      expect(orders.size).to.be.above(1);
    });

    it('leads from question to question in that order, and sends the answers in the order of the content', async () => {
      const element = await shuffledQuiz();
      const order = asked(element);
      element.layout = 'steps';
      await element.updateComplete;
      const met: string[] = [];
      while (!element.result) {
        const { name } = inside<HTMLInputElement>(element, 'input');
        met.push(name);
        // Two of several, the last shown first.
        const inputs = [...element.renderRoot.querySelectorAll('input')];
        if (name === 'many') for (const input of [inputs[4]!, inputs[1]!]) input.click();
        else inputs[1]!.click();
        await press(element, '[part=next]');
      }
      expect(met.filter((id) => id !== 'after')).to.deep.equal(order);
      const { answers } = journey().quiz!.lead;
      const ids = quiz.questions.map(({ id }) => id).filter((id) => met.includes(id));
      expect(answers.map(({ id }) => id)).to.deep.equal(ids);
      const many = answers.find(({ id }) => id === 'many')!;
      expect(many.value).to.deep.equal((many.value as string[]).toSorted());
      expect(many.label).to.equal((many.value as string[]).join('; '));
    });
  });
});
