import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LeadlineForm } from '../../../src/elements/form/leadline-form.ts';
import type { Lead } from '../../../src/model/lead/lead.ts';
import { recordAnswer, recordResult } from '../../../src/page/journey.ts';
import { resetPage } from '../../page/reset.ts';
import { sampleContent } from '../sample-content.ts';
import {
  followsWidgetContract,
  inside,
  settled,
  textOf,
  widgetFixture,
} from '../widget-contract.ts';
import { endpoint } from './leads-endpoint.ts';

const stored = (lead: Lead) => Response.json({ id: lead.id }, { status: 201 });
const refused = (name: string, errors: object[] = []) =>
  new Response(JSON.stringify({ type: `urn:leadline:problem:${name}`, title: 'No', errors }), {
    status: 422,
    headers: { 'content-type': 'application/problem+json' },
  });

// Delivery takes the page's fetch when its module loads.
const { LeadlineForm: Form } = await import('../../../src/elements/form/leadline-form.ts');
if (!customElements.get('leadline-form')) customElements.define('leadline-form', Form);

followsWidgetContract('leadline-form', 'form');

async function formFixture(endpoint = '/leads'): Promise<LeadlineForm> {
  const element = await widgetFixture<LeadlineForm>('leadline-form');
  element.setAttribute('connector', 'leadline');
  element.setAttribute('storage', 'none');
  if (endpoint) element.setAttribute('endpoint', endpoint);
  await settled();
  return element;
}

const VALUES = { name: 'Ada Example', email: 'ada@example.com', privacy: true };

async function type(element: LeadlineForm, name: string, value: string): Promise<void> {
  const input = inside<HTMLInputElement>(element, `[name=${name}]`);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

describe('<leadline-form>', () => {
  beforeEach(() => {
    resetPage();
    endpoint.received = [];
    endpoint.answer = stored;
  });

  it('has native inputs with names, autocomplete and one submit button', async () => {
    const element = await formFixture();
    const email = inside<HTMLInputElement>(element, 'input[name=email]');
    expect([email.type, email.autocomplete, email.id]).to.deep.equal(['email', 'email', 'email']);
    expect(inside<HTMLInputElement>(element, '[name=name]').autocomplete).to.equal('name');
    const buttons = element.renderRoot.querySelectorAll('button[type=submit]');
    expect([...buttons].map((button) => button.getAttribute('part'))).to.deep.equal(['submit']);
    expect(inside<HTMLInputElement>(element, '[name=privacy]').checked).to.equal(false);
  });

  it('lists what is missing, as beside the fields, and keeps what was entered', async () => {
    const element = await formFixture();
    await type(element, 'email', 'nobody');
    inside(element, '[part=submit]').click();
    await waitUntil(() => element.renderRoot.querySelector('[part=summary]'));
    await settled();
    const links = [...element.renderRoot.querySelectorAll<HTMLElement>('[part=summary] a')];
    expect(links.map(({ textContent }) => textContent)).to.deep.equal([
      'Name – Fill this in',
      'Email – Enter an email address, like name@example.com',
      'Tick the box if you agree',
    ]);
    const summary = element.shadowRoot!.activeElement;
    expect(summary?.getAttribute('part')).to.equal('summary');
    const email = inside<HTMLInputElement>(element, '[name=email]');
    expect(email.value).to.equal('nobody');
    expect(email.getAttribute('aria-invalid')).to.equal('true');
    const described = email.getAttribute('aria-describedby')!;
    expect(links[1]!.textContent).to.contain(
      inside(element, `#${described}`).textContent.replace('Error:', '').trim(),
    );
    links[2]!.click();
    expect(element.shadowRoot!.activeElement?.getAttribute('name')).to.equal('privacy');
    expect(endpoint.received).to.have.lengthOf(0);
    await expect(element).to.be.accessible();
  });

  it('takes a text that is too long as it is and says so, where a cut would not be seen', async () => {
    const element = await formFixture();
    const text = 'a'.repeat(520);
    inside(element, '[name=message]').focus();
    document.execCommand('insertText', false, text);
    expect(element.values['message']).to.equal(text);
    element.values = { ...VALUES, message: text };
    expect((await element.submit()).state).to.equal('invalid');
    expect(inside(element, '#message-error').textContent).to.contain(
      'Shorten this to 500 characters',
    );
    expect(endpoint.received).to.have.length(0);
  });

  it('says no more of a field once it is corrected', async () => {
    const element = await formFixture();
    inside(element, '[part=submit]').click();
    await waitUntil(() => element.renderRoot.querySelector('[part=summary]'));
    await type(element, 'name', 'Ann');
    const name = inside<HTMLInputElement>(element, '[name=name]');
    expect(name.getAttribute('aria-invalid')).not.to.equal('true');
    const links = element.renderRoot.querySelectorAll('[part=summary] a');
    expect([...links].map(({ textContent }) => textContent)).not.to.include('Name – Fill this in');
  });

  it('is filled in and sent by keyboard alone', async () => {
    const element = await formFixture();
    element.focus();
    await sendKeys({ type: 'Ada Example' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'ada@example.com' });
    inside(element, '[name=privacy]').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => textOf(element).includes('Received'));
    expect(textOf(element)).to.contain('Harbour Audits will write soon.');
    expect(endpoint.received[0]!.contact).to.include({
      name: 'Ada Example',
      email: 'ada@example.com',
    });
  });

  it('makes one lead of a double click', async () => {
    const element = await formFixture();
    endpoint.answer = async (lead) => {
      await aTimeout(50);
      return stored(lead);
    };
    element.values = VALUES;
    await element.updateComplete;
    inside(element, '[part=submit]').click();
    inside(element, '[part=submit]').click();
    await waitUntil(() => textOf(element).includes('Received'));
    expect(endpoint.received).to.have.lengthOf(1);
  });

  it('says that it sends, and that it was endpoint.received only when it was', async () => {
    const element = await formFixture();
    let arrive = () => {};
    endpoint.answer = (lead) => new Promise((resolve) => (arrive = () => resolve(stored(lead))));
    element.values = VALUES;
    const outcome = element.submit();
    await waitUntil(() => endpoint.received.length === 1);
    expect(inside(element, '[part=submit]').textContent).to.contain('Sending');
    expect(inside(element, '[part=submit]').ariaDisabled).to.equal('true');
    expect(textOf(element)).not.to.contain('Received');
    arrive();
    expect((await outcome).state).to.equal('sent');
    await element.updateComplete;
    expect(textOf(element)).to.contain('Received');
    expect(textOf(element)).to.contain(`Reference ${endpoint.received[0]!.id.slice(0, 8)}`);
    for (const theme of ['light', 'dark']) {
      element.setAttribute('theme', theme);
      await settled();
      await expect(element).to.be.accessible();
    }
  });

  it('takes unchanged values for the same intent and a change for a new lead', async () => {
    const element = await formFixture();
    element.values = VALUES;
    const first = await element.submit();
    const again = await element.submit();
    expect(again).to.deep.equal(first);
    expect(endpoint.received).to.have.lengthOf(1);
    element.values = { ...VALUES, message: 'And soon.' };
    const changed = await element.submit();
    expect(changed.id).not.to.equal(first.id);
    expect(endpoint.received[1]).to.include({ id: changed.id, replaces: first.id });
  });

  it('keeps the id of a lead that every endpoint refused, and says what is wrong at the field', async () => {
    const element = await formFixture();
    endpoint.answer = () =>
      refused('invalid-fields', [{ field: 'contact.email', message: 'No such address' }]);
    element.values = VALUES;
    const first = await element.submit();
    expect(first.state).to.equal('refused');
    await element.updateComplete;
    expect(inside(element, '#email-error').textContent).to.contain('No such address');
    await expect(element).to.be.accessible();
    endpoint.answer = stored;
    element.values = { ...VALUES, email: 'ada@example.org' };
    const second = await element.submit();
    expect(second).to.include({ state: 'sent', id: first.id });
    expect(endpoint.received.map(({ replaces }) => replaces)).to.deep.equal([null, null]);
  });

  it('sends once more under a new id where the first is taken, without a word', async () => {
    const element = await formFixture();
    endpoint.answer = (lead) =>
      endpoint.received.length === 1 ? refused('key-reused') : stored(lead);
    element.values = VALUES;
    const { state, id } = await element.submit();
    expect(state).to.equal('sent');
    expect(endpoint.received).to.have.lengthOf(2);
    expect(endpoint.received[1]).to.include({ id, replaces: endpoint.received[0]!.id });
    expect(endpoint.received[1]!.flat).to.include({ id, replaces: endpoint.received[0]!.id });
  });

  it('tells the truth while the lead waits in memory and it is the owner who has to act', async () => {
    const element = await formFixture();
    endpoint.answer = () => new Response('', { status: 401 });
    element.values = VALUES;
    void element.submit();
    await waitUntil(() => textOf(element).includes('Not sent yet: please keep this page open'));
    expect(textOf(element)).to.contain('+44 20 7946 0000');
    expect(textOf(element)).not.to.contain('Received');
  });

  it('says how long a lead on the device is kept, and when it has arrived after all', async () => {
    const element = await formFixture();
    element.setAttribute('storage', 'on-submit');
    element.setAttribute('keep', '24');
    endpoint.answer = () => new Response('', { status: 503 });
    element.values = VALUES;
    void element.submit();
    await waitUntil(() => textOf(element).includes('Saved on this device'));
    expect(textOf(element)).to.contain('We keep trying for 24 hours');
    endpoint.answer = stored;
    await waitUntil(() => textOf(element).includes('Received'), undefined, { timeout: 10_000 });
  });

  it('says so where leads go nowhere', async () => {
    const element = await formFixture('');
    element.values = VALUES;
    const { state } = await element.submit();
    await element.updateComplete;
    expect(state).to.equal('cancelled');
    expect(textOf(element)).to.contain('this form is not connected yet');
    expect(inside(element, '[part=contact]').textContent).to.contain('hello@harbour.example');
  });

  it('lets the page stop a lead', async () => {
    const element = await formFixture();
    element.values = VALUES;
    element.addEventListener('leadline-submit', (event) => event.preventDefault(), { once: true });
    expect((await element.submit()).state).to.equal('cancelled');
    expect(endpoint.received).to.have.lengthOf(0);
  });

  it('has one id from the first look on, until a lead left under it', async () => {
    const element = await formFixture();
    const { state, id } = await element.submit();
    expect(state).to.equal('invalid');
    expect(id).to.match(/^[0-9a-f-]{36}$/);
    element.values = VALUES;
    element.addEventListener('leadline-submit', (event) => event.preventDefault(), { once: true });
    expect(await element.submit()).to.deep.equal({ state: 'cancelled', id, endpoints: [] });
    expect(await element.submit()).to.include({ state: 'sent', id });
    expect(endpoint.received.map(({ replaces }) => replaces)).to.deep.equal([null]);
  });

  it('gives a change made while the page holds the lead an id of its own', async () => {
    const element = await formFixture();
    element.values = VALUES;
    const isHeld = new Promise<void>((resolve) => {
      element.addEventListener(
        'leadline-submit',
        ({ detail }) => {
          detail.waitUntil(aTimeout(50));
          resolve();
        },
        { once: true },
      );
    });
    const first = element.submit();
    await isHeld;
    element.values = { ...VALUES, message: 'And soon.' };
    const second = await element.submit();
    await first;
    expect(endpoint.received.map(({ contact }) => contact.message)).to.deep.equal([
      '',
      'And soon.',
    ]);
    expect(endpoint.received[1]).to.include({ id: second.id, replaces: endpoint.received[0]!.id });
  });

  it('lets the page delay and change a lead, but not its id', async () => {
    const element = await formFixture();
    element.values = VALUES;
    let isHeld = true;
    element.addEventListener('leadline-submit', ({ detail }) => {
      detail.waitUntil(aTimeout(50).then(() => (isHeld = false)));
      detail.lead.contact.company = 'Example Ltd';
      detail.lead.id = 'mine';
      detail.lead.priority = 7 as never;
    });
    const { id } = await element.submit();
    expect(isHeld).to.equal(false);
    expect(endpoint.received[0]).to.include({ id, priority: 'warm' });
    expect(endpoint.received[0]!.contact.company).to.equal('Example Ltd');
    expect(endpoint.received[0]!.flat['contact_company']).to.equal('Example Ltd');
  });

  it('sends the lead where the content says, by answer, and everywhere where it says nothing', async () => {
    const element = await formFixture('/leads/1 /leads/2 /leads/3');
    const content = sampleContent();
    const [form] = Object.values(content.forms!);
    form!.routes = [
      { when: 'message = "Press"', endpoints: [3] },
      { when: 'message = "Nowhere"', endpoints: [7] },
      { when: 'message = "Sales"', endpoints: [1, 2] },
    ];
    element.content = content;
    const routes: Record<string, string[]> = {};
    for (const message of ['Press', 'Nowhere', 'Sales', 'Else']) {
      element.values = { ...VALUES, message };
      const { endpoints } = await element.submit();
      routes[message] = endpoints.map(({ endpoint }) => endpoint);
    }
    const all = ['/leads/1', '/leads/2', '/leads/3'];
    expect(routes).to.deep.equal({
      Press: ['/leads/3'],
      Nowhere: all,
      Sales: ['/leads/1', '/leads/2'],
      Else: all,
    });
  });

  it('asks and reports by the variant of the visitor', async () => {
    const element = await formFixture();
    const content = sampleContent();
    content.variants = [{ id: 'a', weight: 0 }, { id: 'b' }];
    const [form] = Object.values(content.forms!);
    form!.intro = 'You see {variant}.';
    form!.priority = { hot: 'variant = "b"' };
    element.content = content;
    element.values = VALUES;
    await element.submit();
    expect(textOf(element)).not.to.contain('{variant}');
    expect([endpoint.received[0]!.source.variant, endpoint.received[0]!.priority]).to.deep.equal([
      'b',
      'hot',
    ]);
  });

  it('tells the page when the lead is saved and sent', async () => {
    const element = await formFixture();
    const events: string[] = [];
    for (const name of ['leadline-submit', 'leadline-saved', 'leadline-sent'] as const) {
      element.addEventListener(name, () => events.push(name));
    }
    element.values = VALUES;
    await element.submit();
    await waitUntil(() => events.length === 3);
    expect(events).to.deep.equal(['leadline-submit', 'leadline-saved', 'leadline-sent']);
  });

  it('fills in what was answered elsewhere until the visitor touches it', async () => {
    const element = await formFixture();
    recordAnswer('staff', 40);
    element.requestUpdate();
    await element.updateComplete;
    expect(inside<HTMLInputElement>(element, '[name=staff]').value).to.equal('40');
    await type(element, 'staff', '12');
    recordAnswer('staff', 99);
    await element.updateComplete;
    expect(element.values['staff']).to.equal(12);
  });

  it('falls back to what the quiz holds where another widget takes its own figure back', async () => {
    const element = await formFixture();
    const answer = { id: 'staff', question: 'How many?', value: 80, label: '80', score: null };
    const lead = { id: 'a', title: 'A', score: null, band: null, areas: [], outcomes: {} };
    recordResult({
      quiz: {
        lead: { ...lead, recommendations: [], answers: [answer] },
        scope: { get: () => undefined },
      },
    });
    recordAnswer('staff', 120);
    expect(element.values['staff']).to.equal(120);
    recordAnswer('staff', null);
    await element.updateComplete;
    expect(inside<HTMLInputElement>(element, '[name=staff]').value).to.equal('80');
  });

  it('tells a tag manager of a lead, not who it is of, and goes on where that fails', async () => {
    const layer: object[] = (window.dataLayer = []);
    const element = await formFixture();
    element.setAttribute('analytics', 'datalayer');
    await type(element, 'name', 'Ada Example');
    element.values = VALUES;
    expect((await element.submit()).state).to.equal('sent');
    const common = { widget: 'leadline-form', id: 'ask', step: undefined, band: undefined };
    expect(layer).to.deep.equal([
      { ...common, event: 'leadline_start' },
      { ...common, event: 'generate_lead' },
    ]);

    const reported: string[] = [];
    const pageReport = window.reportError.bind(window);
    window.reportError = (error) => void reported.push(String(error));
    layer.push = () => {
      throw new Error('a tag');
    };
    element.values = { ...VALUES, name: 'Grace Example' };
    expect((await element.submit()).state).to.equal('sent');
    window.reportError = pageReport;
    delete window.dataLayer;
    expect(reported).to.deep.equal(['Error: a tag']);
  });

  it('names what is sent along and sends it', async () => {
    const element = await formFixture();
    const estimate = {
      id: 'cost',
      title: 'What it costs',
      inputs: [],
      values: [{ id: 'total', label: 'Total', value: 1000, text: '€1,000', range: null }],
    };
    recordResult({ estimate: { lead: estimate, scope: { get: () => undefined } } });
    element.values = VALUES;
    element.context = { campaign: 'autumn' };
    await element.updateComplete;
    const said = inside(element, '[part=along]').textContent;
    expect(said).to.contain('your answers: What it costs');
    // The calculator may stand behind a gate.
    expect(said).not.to.contain('1,000');
    await element.submit();
    expect(endpoint.received[0]!.estimate).to.deep.equal(estimate);
    expect(endpoint.received[0]!.request.custom).to.include({ campaign: 'autumn' });
    expect(endpoint.received[0]!.consent[0]).to.include({
      id: 'privacy',
      given: true,
      text: 'I agree that Harbour Audits keeps this.',
    });
  });

  it('marks who fills in what nobody can see', async () => {
    const element = await formFixture();
    element.values = VALUES;
    await element.updateComplete;
    const trap = inside<HTMLInputElement>(element, '[name=leave-empty]');
    expect(trap.checkVisibility()).to.equal(false);
    trap.value = 'spam';
    trap.dispatchEvent(new Event('input', { bubbles: true }));
    await element.submit();
    expect(endpoint.received[0]!.signals.honeypot).to.equal(true);
  });

  it('starts another one that names the first', async () => {
    const element = await formFixture();
    element.values = { ...VALUES, message: 'One' };
    const first = await element.submit();
    await element.updateComplete;
    inside(element, '[part~=result] button').click();
    await element.updateComplete;
    expect(textOf(element)).not.to.contain('Received');
    expect(element.values).to.deep.equal({ name: 'Ada Example', email: 'ada@example.com' });
    element.values = VALUES;
    const second = await element.submit();
    expect(endpoint.received[1]).to.include({ id: second.id, replaces: first.id });
  });
});
