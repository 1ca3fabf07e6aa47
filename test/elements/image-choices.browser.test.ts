import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LeadlineCalculator } from '../../src/elements/calculator/leadline-calculator.ts';
import { LeadlineForm } from '../../src/elements/form/leadline-form.ts';
import { LeadlineQuiz } from '../../src/elements/quiz/leadline-quiz.ts';
import { checkContent } from '../../src/model/content/load.ts';
import { resetPage } from '../page/reset.ts';
import { inside, settled, type Widget, widgetFixture } from './widget-contract.ts';

for (const [tag, element] of Object.entries({
  'leadline-quiz': LeadlineQuiz,
  'leadline-calculator': LeadlineCalculator,
  'leadline-form': LeadlineForm,
})) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

/** Higher than wide. */
const PICTURE = '/demo/pictures/quiz-360.png';

const roof = (type: 'single' | 'several' | 'select', more = {}) => ({
  id: 'roof',
  type,
  label: 'Which roof do you have?',
  options: [
    { value: 'gable', label: 'Gable roof', image: PICTURE },
    { value: 'flat', label: 'Flat roof', help: 'Up to ten degrees', image: './no-such.png' },
    { value: 'other', label: 'Another one' },
  ],
  ...more,
});

const contentOf = (field: ReturnType<typeof roof>) => ({
  id: 'roofs',
  version: '1',
  locale: 'en',
  quizzes: { quiz: { title: 'Quiz', questions: [field] } },
  calculators: {
    calculator: {
      title: 'Calculator',
      inputs: [{ ...field, na: undefined, default: field.type === 'several' ? [] : 'other' }],
      values: [{ id: 'far', label: 'Far', formula: '1' }],
    },
  },
  forms: {
    form: { title: 'Form', submit: 'Send', fields: [{ ...field, na: undefined, required: true }] },
  },
});

const answerOf = (element: Widget): unknown => {
  if (element instanceof LeadlineQuiz) return element.answers.roof;
  if (element instanceof LeadlineCalculator) return element.inputs.roof;
  return (element as LeadlineForm).values.roof;
};

const optionsOf = (element: Widget) => [
  ...element.renderRoot.querySelectorAll<HTMLLabelElement>('[part=option]'),
];
const pictureOf = (option: HTMLElement) => option.querySelector('img');
const input = (element: Widget, value: string) =>
  inside<HTMLInputElement>(element, `[name=roof][value=${value}]`);

/** The inputs by their place on the screen. */
const rowsOf = (element: Widget) => new Set(optionsOf(element).map(({ offsetTop }) => offsetTop));

async function narrow(element: HTMLElement, width: string): Promise<void> {
  element.parentElement!.style.width = width;
  await settled();
}

describe('answers with pictures', () => {
  beforeEach(resetPage);

  for (const tag of ['leadline-quiz', 'leadline-calculator', 'leadline-form']) {
    it(`are chosen by keyboard in a ${tag}, and named by their label alone`, async () => {
      const element = await widgetFixture<Widget>(tag, contentOf(roof('single')));
      expect(
        optionsOf(element).map((option) => pictureOf(option)?.getAttribute('src')),
      ).to.deep.equal([PICTURE, './no-such.png', undefined]);
      for (const picture of element.renderRoot.querySelectorAll('img')) {
        expect(picture.getAttribute('alt')).to.equal('');
      }
      expect(input(element, 'gable').labels![0]!.innerText.trim()).to.equal('Gable roof');
      input(element, 'gable').focus();
      await sendKeys({ press: 'Space' });
      await settled();
      expect(answerOf(element)).to.equal('gable');
      await sendKeys({ press: 'ArrowDown' });
      await settled();
      expect(answerOf(element)).to.equal('flat');
      expect(element.shadowRoot!.activeElement).to.equal(input(element, 'flat'));
      await expect(element).to.be.accessible();
    });

    it(`are several in a ${tag} as well, and a click on the picture counts`, async () => {
      const element = await widgetFixture<Widget>(tag, contentOf(roof('several')));
      const [gable, , other] = optionsOf(element);
      pictureOf(gable!)!.click();
      await settled();
      other!.click();
      await settled();
      expect(answerOf(element)).to.deep.equal(['gable', 'other']);
      expect(input(element, 'gable').checked).to.equal(true);
      input(element, 'gable').focus();
      await sendKeys({ press: 'Space' });
      await settled();
      expect(answerOf(element)).to.deep.equal(['other']);
      await expect(element).to.be.accessible();
    });
  }

  it('stand side by side, two on a phone and more where there is room, each above its label', async () => {
    const element = await widgetFixture<LeadlineQuiz>(
      'leadline-quiz',
      contentOf(roof('single', { na: true })),
    );
    await narrow(element, '328px');
    expect(rowsOf(element).size).to.equal(2);
    expect(element.scrollWidth).to.be.at.most(328);
    const [gable] = optionsOf(element);
    const picture = pictureOf(gable!)!.getBoundingClientRect();
    const label = gable!.querySelector('span')!.getBoundingClientRect();
    expect(picture.bottom).to.be.at.most(label.top);
    expect(input(element, 'gable').getBoundingClientRect().right).to.be.at.most(label.left);
    expect(input(element, 'gable').getBoundingClientRect().width).to.be.above(10);
    await narrow(element, '700px');
    expect(rowsOf(element).size).to.equal(1);
  });

  it('get the same room each, also where the picture does not come', async () => {
    const element = await widgetFixture<LeadlineForm>('leadline-form', contentOf(roof('single')));
    await narrow(element, '700px');
    const [high, missing] = optionsOf(element).map((option) => pictureOf(option)!);
    for (const picture of [high!, missing!]) {
      while (!picture.complete) await settled();
    }
    expect(high!.naturalHeight).to.be.above(high!.naturalWidth);
    expect(missing!.naturalHeight).to.equal(0);
    for (const { offsetWidth, offsetHeight } of [high!, missing!]) {
      expect(offsetWidth / offsetHeight).to.be.closeTo(4 / 3, 0.02);
    }
  });

  it('are no chips in a form, and other choices stay so', async () => {
    const content = contentOf(roof('single'));
    const element = await widgetFixture<LeadlineForm>('leadline-form', content);
    const chip = () => getComputedStyle(optionsOf(element)[2]!).borderRadius === '22px';
    expect(chip()).to.equal(false);
    const plain = roof('single');
    element.content = contentOf({
      ...plain,
      options: plain.options.map(({ value, label }) => ({ value, label }) as never),
    });
    await element.updateComplete;
    await settled();
    expect(chip()).to.equal(true);
  });

  it('are not shown in a list to choose from', async () => {
    const element = await widgetFixture<LeadlineQuiz>('leadline-quiz', contentOf(roof('select')));
    expect(element.renderRoot.querySelectorAll('option')).to.have.length(4);
    expect(element.renderRoot.querySelector('img')).to.equal(null);
  });

  for (const image of ['javascript:alert(1)', 'data:image/png;base64,AA', '//a.example/b.png']) {
    it(`are refused at the address ${image}`, () => {
      expect(problemsOf(image)).to.match(/options\[0\]\.image: expected an http\(s\)/);
    });
  }

  it('tell their host no answer: an address recalls nothing', () => {
    expect(problemsOf('https://a.example/b.png?{roof}')).to.match(/options\[0\]\.image: expected/);
    expect(problemsOf('https://a.example/b.png?roof')).to.equal('');
  });
});

function problemsOf(image: string): string {
  const field = roof('single');
  field.options[0]!.image = image;
  return checkContent(contentOf(field))
    .problems.map(({ message }) => message)
    .join('\n');
}
