import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { LeadlineCalculator } from '../../src/elements/calculator/leadline-calculator.ts';
import { LeadlineForm } from '../../src/elements/form/leadline-form.ts';
import { LeadlineQuiz } from '../../src/elements/quiz/leadline-quiz.ts';
import { checkContent } from '../../src/model/content/load.ts';
import { SCRIPTS } from '../model/content/mutations.ts';
import { resetPage } from '../page/reset.ts';
import { sampleContent } from './sample-content.ts';
import { settled, textOf, widgetFixture } from './widget-contract.ts';

const ELEMENTS = {
  'leadline-quiz': LeadlineQuiz,
  'leadline-calculator': LeadlineCalculator,
  'leadline-form': LeadlineForm,
} as const;
for (const [tag, element] of Object.entries(ELEMENTS)) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

const WORDS =
  /^(title|intro|label|text|help|placeholder|unit|reason|note|next|submit|disclaimer|missing|undecided|several|gapsTitle|scoreUnit|reference|name|person|address|phone)$/;

/** The content with script in every text that a visitor reads. */
function withScript(content: unknown, script: string): object {
  const json = JSON.stringify(content, (key, value: unknown) =>
    typeof value === 'string' && WORDS.test(key) ? script : value,
  );
  return JSON.parse(json) as object;
}

/** Whatever in a widget could run: what the widgets never make of a text. */
function dangerous(element: LitElement): string[] {
  const all = [...element.renderRoot.querySelectorAll('*')];
  return all
    .filter(
      (one) =>
        /^(script|img|iframe|object|embed|base|style|link)$/.test(one.localName) ||
        [...one.attributes].some(
          ({ name, value }) =>
            /^on/.test(name) ||
            (/^(href|src|srcdoc|action|formaction|data)$/.test(name) &&
              /^\s*javascript:/i.test(value)),
        ),
    )
    .map((one) => one.outerHTML);
}

describe('script in every text of the content', () => {
  beforeEach(resetPage);

  SCRIPTS.forEach((script, index) => {
    it(`is text and nothing else: number ${index + 1}`, async () => {
      const content = withScript(sampleContent(), script);
      expect(checkContent(content).problems).to.deep.equal([]);
      for (const tag of Object.keys(ELEMENTS)) {
        const element = await widgetFixture<LitElement>(tag, content);
        await settled();
        // Names in braces are recalled, and those that every object has are none.
        const words = script
          .replace(/\{\w+\}/g, '')
          .replace(/\s+/g, ' ')
          .trim();
        expect(textOf(element)).to.contain(words);
        expect(dangerous(element)).to.deep.equal([]);
      }
      const quiz = await widgetFixture<LeadlineQuiz>('leadline-quiz', content);
      quiz.answers = { kind: 'make', plants: 3, audits: 2 };
      await quiz.updateComplete;
      expect(quiz.result).not.to.equal(null);
      expect(dangerous(quiz)).to.deep.equal([]);
      expect(globalThis).not.to.have.property('executed');
    });
  });

  it('is refused as an address', async () => {
    const content = { ...sampleContent(), organization: { url: 'javascript:executed=1' } };
    expect(checkContent(content).problems.map(({ path }) => path)).to.deep.equal([
      'organization.url',
    ]);
    const element = await widgetFixture<LeadlineQuiz>('leadline-quiz', content);
    await settled();
    expect(element.renderRoot.querySelectorAll('a')).to.have.length(0);
  });
});
