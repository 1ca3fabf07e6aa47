import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LeadlineForm } from '../../../src/elements/form/leadline-form.ts';
import type { Content } from '../../../src/model/content/content.ts';
import { resetPage } from '../../page/reset.ts';
import { sampleContent } from '../sample-content.ts';
import { inside, settled, textOf, widgetFixture } from '../widget-contract.ts';
import { endpoint } from './leads-endpoint.ts';

// Delivery takes the page's fetch when its module loads.
const { LeadlineForm: Form } = await import('../../../src/elements/form/leadline-form.ts');
if (!customElements.get('leadline-form')) customElements.define('leadline-form', Form);

/** Who you are, your wish (where it is no press enquiry), and what stands under no section. */
function stepsContent(): Content {
  const content = sampleContent();
  content.forms!.ask!.sections = [
    { id: 'who', title: 'Who you are', text: 'So that we can answer {name}.' },
    { id: 'wish', title: 'Your wish' },
  ];
  content.forms!.ask!.fields = [
    { id: 'name', type: 'text', label: 'Name', required: true, half: true, section: 'who' },
    { id: 'email', type: 'email', label: 'Email', required: true, half: true, section: 'who' },
    {
      id: 'staff',
      type: 'number',
      label: 'People',
      required: true,
      half: true,
      section: 'wish',
      showIf: 'name <> "Press"',
    },
    { id: 'message', type: 'multiline', label: 'Message' },
    { id: 'privacy', type: 'consent', label: 'I agree.', required: true },
  ];
  return content;
}

async function formFixture(): Promise<LeadlineForm> {
  const element = await widgetFixture<LeadlineForm>('leadline-form', stepsContent());
  element.setAttribute('connector', 'leadline');
  element.setAttribute('storage', 'none');
  element.setAttribute('endpoint', '/leads');
  await settled();
  return element;
}

const VALUES = { name: 'Ada Example', email: 'ada@example.com', staff: 12, privacy: true };

async function press(element: LeadlineForm, part: string): Promise<void> {
  inside(element, `[part=${part}]`).click();
  await settled();
  await element.updateComplete;
}

/** Names of the fields that the visitor sees. */
const seen = (element: LeadlineForm) =>
  [...element.renderRoot.querySelectorAll<HTMLInputElement>('.field [name]')]
    .filter((input) => input.checkVisibility())
    .map(({ name }) => name);

const focused = (element: LeadlineForm) =>
  element.shadowRoot!.activeElement?.textContent.replace(/\s+/g, ' ').trim();

const stepsOf = (element: LeadlineForm) => {
  const steps: unknown[] = [];
  element.addEventListener('leadline-step', ({ detail }) => steps.push(detail));
  return steps;
};

describe('<leadline-form> in steps', () => {
  beforeEach(() => {
    resetPage();
    endpoint.received = [];
    endpoint.answer = ({ id }) => Response.json({ id }, { status: 201 });
  });

  it('shows the first step alone, with its title, text and place', async () => {
    const element = await formFixture();
    expect(seen(element)).to.deep.equal(['name', 'email']);
    expect(inside(element, 'h3').textContent).to.contain('Who you are').and.contain('Step 1 of 3');
    expect(inside(element, '[role=status]').textContent).to.equal('Step 1 of 3');
    expect(textOf(element)).to.contain('So that we can answer .').and.not.contain('Your wish');
    expect(inside(element, '[part=submit]').textContent).to.contain('Continue');
    expect(element.renderRoot.querySelectorAll('button[type=submit]')).to.have.lengthOf(1);
    expect(element.renderRoot.querySelector('[part=back], slot[name=captcha]')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('is filled in and sent by keyboard alone, forth and back', async () => {
    const element = await formFixture();
    const steps = stepsOf(element);
    element.focus();
    await sendKeys({ type: 'Ada Example' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'ada@example.com' });
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(focused(element)).to.equal('Your wish Step 2 of 3');
    expect(seen(element)).to.deep.equal(['staff']);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '12' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement?.getAttribute('part')).to.equal('back');
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(focused(element)).to.equal('Who you are Step 1 of 3');
    expect(inside<HTMLInputElement>(element, '[name=name]').value).to.equal('Ada Example');
    await press(element, 'submit');
    await press(element, 'submit');
    expect(focused(element)).to.equal('Step 3 of 3');
    expect(seen(element)).to.deep.equal(['message', 'privacy']);
    expect(inside(element, '[part=submit]').textContent).to.contain('Send it');
    expect(element.renderRoot.querySelector('slot[name=captcha]')).not.to.equal(null);
    await expect(element).to.be.accessible();
    inside(element, '[name=privacy]').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => textOf(element).includes('Received'));
    expect(endpoint.received[0]!.contact).to.include({
      name: 'Ada Example',
      email: 'ada@example.com',
    });
    expect(endpoint.received[0]!.request.custom).to.deep.equal({ staff: 12 });
    const at = { widget: 'leadline-form', id: 'ask', of: 3 };
    expect(steps).to.deep.equal([2, 1, 2, 3].map((step) => ({ ...at, step })));
  });

  it('says what is wrong on this step, and no more', async () => {
    const element = await formFixture();
    const steps = stepsOf(element);
    await press(element, 'submit');
    const links = [...element.renderRoot.querySelectorAll<HTMLElement>('[part=summary] a')];
    expect(links.map(({ textContent }) => textContent)).to.deep.equal([
      'Name – Fill this in',
      'Email – Fill this in',
    ]);
    expect(element.shadowRoot!.activeElement?.getAttribute('part')).to.equal('summary');
    expect(steps).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('sends from code what all steps hold, or shows the step where something is wrong', async () => {
    const element = await formFixture();
    const steps = stepsOf(element);
    const { staff, ...rest } = VALUES;
    element.values = { ...rest, privacy: false };
    expect((await element.submit()).state).to.equal('invalid');
    expect(seen(element)).to.deep.equal(['staff']);
    expect(element.shadowRoot!.activeElement?.getAttribute('part')).to.equal('summary');
    expect(inside(element, '[part=summary]').textContent)
      .to.contain('People')
      .and.not.contain('Tick');
    await type(element, 'staff', String(staff));
    await press(element, 'submit');
    expect(element.renderRoot.querySelector('[part=summary]')).to.equal(null);
    await press(element, 'back');
    element.values = { ...VALUES, email: 'nobody' };
    expect((await element.submit()).state).to.equal('invalid');
    expect(seen(element)).to.deep.equal(['name', 'email']);
    element.values = VALUES;
    expect((await element.submit()).state).to.equal('sent');
    expect(steps).to.have.lengthOf(4);
  });

  it('leads to the step of the field that an endpoint refused', async () => {
    const element = await formFixture();
    endpoint.answer = () =>
      Response.json(
        {
          type: 'urn:leadline:problem:invalid-fields',
          errors: [{ field: 'contact.email', message: 'No such address' }],
        },
        { status: 422, headers: { 'content-type': 'application/problem+json' } },
      );
    element.values = VALUES;
    await element.updateComplete;
    await press(element, 'submit');
    await press(element, 'submit');
    expect(seen(element)).to.deep.equal(['message', 'privacy']);
    inside(element, '[part=submit]').focus();
    await press(element, 'submit');
    await waitUntil(() => textOf(element).includes('No such address'));
    expect(seen(element)).to.deep.equal(['name', 'email']);
    expect(element.shadowRoot!.activeElement?.getAttribute('part')).to.equal('summary');
    await type(element, 'email', 'ada@example.org');
    expect(textOf(element)).not.to.contain('No such address');
  });

  it('says on each step what an endpoint refused there, also when it is sent as it was', async () => {
    const element = await formFixture();
    endpoint.answer = () =>
      Response.json(
        {
          type: 'urn:leadline:problem:invalid-fields',
          errors: [
            { field: 'contact.email', message: 'No such address' },
            { field: 'request.custom.staff', message: 'Too few for us' },
          ],
        },
        { status: 422, headers: { 'content-type': 'application/problem+json' } },
      );
    element.values = VALUES;
    expect((await element.submit()).state).to.equal('refused');
    await settled();
    expect(textOf(element)).to.contain('No such address').and.not.contain('Too few for us');
    expect((await element.submit()).state).to.equal('refused');
    await settled();
    expect(textOf(element)).to.contain('No such address');
    expect(endpoint.received).to.have.lengthOf(1);
    await press(element, 'submit');
    expect(seen(element)).to.deep.equal(['staff']);
    expect(textOf(element)).to.contain('Too few for us');
  });

  it('takes two quick clicks for one, so that no step is passed unseen', async () => {
    const element = await formFixture();
    element.values = VALUES;
    await element.updateComplete;
    for (const detail of [1, 2]) {
      const button = inside(element, '[part=submit]');
      button.dispatchEvent(new MouseEvent('click', { detail, bubbles: true, cancelable: true }));
      await element.updateComplete;
    }
    expect(seen(element)).to.deep.equal(['staff']);
    expect(endpoint.received).to.have.lengthOf(0);
  });

  it('keeps its step whatever code sets, and shows another where there is none of it left', async () => {
    const element = await formFixture();
    const steps = stepsOf(element);
    element.values = VALUES;
    await element.updateComplete;
    await press(element, 'submit');
    element.values = { ...VALUES, staff: 13 };
    await element.updateComplete;
    expect(seen(element)).to.deep.equal(['staff']);
    element.values = { ...VALUES, name: 'Press' };
    await element.updateComplete;
    expect(seen(element)).to.deep.equal(['name', 'email']);
    expect(textOf(element)).to.contain('Step 1 of 2');
    expect(steps).to.have.lengthOf(1);
  });

  it('keeps what is half typed while another step is shown', async () => {
    const element = await formFixture();
    element.values = VALUES;
    await element.updateComplete;
    await press(element, 'submit');
    const staff = inside<HTMLInputElement>(element, '[name=staff]');
    staff.select();
    await sendKeys({ type: '-' });
    await press(element, 'back');
    await press(element, 'submit');
    expect(staff.validity.badInput).to.equal(true);
    await press(element, 'submit');
    expect(inside(element, '[part=summary]').textContent).to.contain('Enter a number');
  });

  it('begins another one with the first step', async () => {
    const element = await formFixture();
    element.values = VALUES;
    await element.updateComplete;
    await press(element, 'submit');
    await press(element, 'submit');
    await press(element, 'submit');
    await waitUntil(() => textOf(element).includes('Received'));
    inside(element, '[part~=result] button').click();
    await settled();
    expect(seen(element)).to.deep.equal(['name', 'email']);
    expect(element.shadowRoot!.activeElement?.getAttribute('name')).to.equal('name');
  });

  it('takes the focus to the first field of the step shown', async () => {
    const element = await formFixture();
    element.values = VALUES;
    await element.updateComplete;
    await press(element, 'submit');
    element.focus();
    expect(element.shadowRoot!.activeElement?.getAttribute('name')).to.equal('staff');
  });

  it('has no steps where the content has no sections', async () => {
    const element = await widgetFixture<LeadlineForm>('leadline-form');
    expect(textOf(element)).not.to.contain('Step');
    expect(inside(element, '[part=submit]').textContent).to.contain('Send it');
  });
});

async function type(element: LeadlineForm, name: string, value: string): Promise<void> {
  const input = inside<HTMLInputElement>(element, `[name=${name}]`);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}
