import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LeadlineCalculator } from '../../../src/elements/calculator/leadline-calculator.ts';
import { journey, recordAnswer } from '../../../src/page/journey.ts';
import { resetPage } from '../../page/reset.ts';
import { sampleContent } from '../sample-content.ts';
import {
  followsWidgetContract,
  inside,
  settled,
  textOf,
  widgetFixture,
} from '../widget-contract.ts';

if (!customElements.get('leadline-calculator')) {
  customElements.define('leadline-calculator', LeadlineCalculator);
}

followsWidgetContract('leadline-calculator', 'calculator');

const calculatorFixture = () => widgetFixture<LeadlineCalculator>('leadline-calculator');

async function type(element: LeadlineCalculator, name: string, value: string): Promise<void> {
  const input = inside<HTMLInputElement>(element, `[name=${name}]`);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

const total = (element: LeadlineCalculator) => inside(element, '[part=headline]').textContent;

describe('<leadline-calculator>', () => {
  beforeEach(resetPage);

  it('has a result from the start, told by ready alone', async () => {
    const element = await calculatorFixture();
    expect(element.result?.values).to.deep.equal({ total: 1000, part: 500, tariff: 5 });
    expect(element.result?.ranges['total']).to.deep.equal([800, 1200]);
    expect(total(element)).to.contain('€1,000').and.contain('€800');
    expect(element.inputs).to.deep.equal({});
  });

  it('follows what is typed at once', async () => {
    const element = await calculatorFixture();
    const events: string[] = [];
    for (const name of ['leadline-start', 'leadline-result'] as const) {
      element.addEventListener(name, () => events.push(name));
    }
    inside<HTMLInputElement>(element, '[name=staff]').select();
    await sendKeys({ type: '25' });
    await element.updateComplete;
    expect(total(element)).to.contain('€2,500');
    expect(events).to.deep.equal(['leadline-start', 'leadline-result', 'leadline-result']);
    expect(journey().answers.get('staff')).to.equal(25);
    expect(journey().estimate?.lead.values[0]).to.include({ id: 'total', value: 2500 });
  });

  it('shows amounts without a sign where the currency is none', async () => {
    const content = sampleContent();
    content.calculators!.cost!.currency = 'dollar';
    const element = await widgetFixture<LeadlineCalculator>('leadline-calculator', content);
    expect(total(element)).to.contain('1,000').and.not.contain('€');
    expect(inside<HTMLInputElement>(element, '[name=rate]').value).to.equal('100');
  });

  it('sends along what is shown, also after a figure was taken back', async () => {
    const element = await calculatorFixture();
    await type(element, 'staff', '25');
    await type(element, 'staff', '');
    expect(total(element)).to.contain('€1,000');
    expect(journey().estimate?.lead.values[0]).to.include({ id: 'total', value: 1000 });
  });

  it('keeps the last valid estimate, and says so, while a figure is beyond its limits', async () => {
    const element = await calculatorFixture();
    await type(element, 'staff', '20');
    await type(element, 'staff', '200');
    expect(inside(element, '#staff-error').textContent).to.contain('Enter 100 or less');
    expect(inside<HTMLInputElement>(element, '[name=staff]').value).to.equal('200');
    expect(total(element)).to.contain('€2,000');
    expect(textOf(element)).to.contain('still shows your last valid figures');
    await expect(element).to.be.accessible();
    await type(element, 'staff', '30');
    expect(total(element)).to.contain('€3,000');
    expect(element.renderRoot.querySelectorAll('.error')).to.have.lengthOf(0);
  });

  it('counts a field left empty as its default, and shows that when it is left', async () => {
    const element = await calculatorFixture();
    await type(element, 'staff', '20');
    await type(element, 'staff', '');
    const input = inside<HTMLInputElement>(element, '[name=staff]');
    expect(input.value).to.equal('');
    expect(element.inputs).to.deep.equal({});
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(input.value).to.equal('10');
  });

  it('names an assumption as ours and takes a change of it back', async () => {
    const element = await calculatorFixture();
    expect(textOf(element)).to.contain('our assumption');
    await type(element, 'rate', '150');
    expect(element.result?.values['total']).to.equal(1500);
    expect(element.result?.ranges).to.deep.equal({});
    inside(element, '[aria-label="Reset to €100: Rate"]').click();
    await element.updateComplete;
    expect(element.result?.values['total']).to.equal(1000);
    expect(inside<HTMLInputElement>(element, '[name=rate]').value).to.equal('100');
  });

  it('moves a slider and its number together', async () => {
    const element = await calculatorFixture();
    const slider = inside<HTMLInputElement>(element, '[type=range]');
    slider.focus();
    await sendKeys({ press: 'End' });
    await element.updateComplete;
    expect(inside<HTMLInputElement>(element, '[name=share]').value).to.equal('100');
    await type(element, 'share', '20');
    expect(slider.value).to.equal('20');
    expect(element.result?.values['part']).to.equal(200);
  });

  it('says in words where there is no figure', async () => {
    const element = await calculatorFixture();
    element.inputs = { staff: 60 };
    await element.updateComplete;
    expect(element.result?.values['tariff']).to.equal(null);
    expect(textOf(element)).to.contain('ask us');
  });

  it('takes inputs from code, leaves out what it does not know and fires no start', async () => {
    const element = await calculatorFixture();
    const events: string[] = [];
    for (const name of ['leadline-start', 'leadline-result', 'leadline-error'] as const) {
      element.addEventListener(name, () => events.push(name));
    }
    element.inputs = { staff: 20, extras: ['fast'], colour: 'red' };
    await element.updateComplete;
    expect(events.sort()).to.deep.equal(['leadline-error', 'leadline-result']);
    expect(element.inputs).to.deep.equal({ staff: 20, extras: ['fast'] });
    element.inputs = { staff: 20, extras: ['fast'] };
    await element.updateComplete;
    expect(events).to.have.lengthOf(2);
  });

  it('starts from what was answered in another widget', async () => {
    recordAnswer('staff', 40);
    const element = await calculatorFixture();
    expect(element.result?.values['total']).to.equal(4000);
    recordAnswer('staff', 50);
    await element.updateComplete;
    expect(element.result?.values['total']).to.equal(5000);
    await type(element, 'staff', '5');
    expect(element.result?.values['total']).to.equal(500);
  });

  it('shows the figures over the years in words, too', async () => {
    const element = await calculatorFixture();
    const rows = [...element.renderRoot.querySelectorAll('[part=chart] .pair')];
    expect(rows.map(({ textContent }) => textContent?.split(/\s+/).join(' ').trim())).to.deep.equal(
      ['Year 1 €500', 'Year 2 €1,000', 'Year 3 €1,500'],
    );
    expect(element.renderRoot.querySelectorAll('[part=chart] .bar')).to.have.lengthOf(3);
  });

  it('shows every step of the working and the sources', async () => {
    const element = await calculatorFixture();
    const details = inside<HTMLDetailsElement>(element, '[part=working]');
    details.open = true;
    expect(details.textContent).to.contain('total = staff * rate').and.contain('Our books');
    for (const theme of ['light', 'dark']) {
      element.setAttribute('theme', theme);
      await settled();
      await expect(element).to.be.accessible();
    }
  });

  it('reads the large figures out once they rest', async () => {
    const element = await calculatorFixture();
    await type(element, 'staff', '2');
    await type(element, 'staff', '20');
    const status = inside(element, '[role=status]');
    expect(status.textContent).to.equal('');
    await waitUntil(() => status.textContent !== '', undefined, { timeout: 5000 });
    expect(status.textContent).to.equal('Total: €2,000');
  });

  it('leads on to the form where the page has one', async () => {
    const element = await calculatorFixture();
    expect(element.renderRoot.querySelectorAll('[part=quote]')).to.have.lengthOf(0);
    const form = document.createElement('leadline-form');
    element.parentElement!.append(form);
    element.requestUpdate();
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('[part=quote]')).to.have.lengthOf(1);
  });
});
