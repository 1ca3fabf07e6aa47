import { createServer } from 'node:http';
import { SERVICES, serveService, type Taken } from '../delivery/services.ts';
import { expectNotReceived, messageTo, sendContact } from './support/contact-form.ts';
import { formOn } from './support/elements.ts';
import { close, listen } from './support/listen.ts';
import { heard } from './support/page-record.ts';
import { scriptTag } from './support/site.ts';
import { expect, test } from './support/test.ts';

for (const [name, { fragment = '', state }] of Object.entries(SERVICES)) {
  test(`connector ${name} is taken by a service that behaves as documented, and told as ${state}`, async ({
    page,
    site,
  }) => {
    const taken: Taken[] = [];
    const server = createServer(serveService(taken));
    const origin = await listen(server);
    try {
      const endpoint = `${origin}/${name}${fragment}`;
      site.page('/', {
        head: scriptTag({ endpoint, connector: name }),
        body: '<leadline-form form="contact"></leadline-form>',
      });
      await page.goto(site.origin);
      const form = formOn(page);
      await sendContact(form);
      await expect.poll(async () => (await heard(page, 'leadline-sent')).length).toBe(1);
      expect(await heard(page, 'leadline-sent')).toMatchObject([
        { detail: { endpoint, confirmed: state === 'sent' } },
      ]);
      await expect(messageTo(form)).toBeVisible();
      if (state === 'sent') await expect(form.getByRole('status')).toContainText('Received');
      else await expectNotReceived(form);
      expect(taken).toHaveLength(1);
      expect(taken[0]!.body).toContain('nordwall');
    } finally {
      await close(server);
    }
  });
}

test('a mapping gives the fields the names that an endpoint knows', async ({
  page,
  site,
  endpoint,
}) => {
  site.json('/mapping.json', { Email: 'contact_email', Surname: 'lastName', Read: 'summary' });
  const inline = '<script type="application/json" id="names">{"mail": "contact_email"}</script>';
  for (const [mapping, connector] of [
    ['/mapping.json', 'json'],
    ['#names', 'form'],
  ] as const) {
    endpoint.received.length = 0;
    site.page('/', {
      head: scriptTag({ endpoint: `${endpoint.url}#list=7`, connector, mapping }) + inline,
      body: '<leadline-form form="contact"></leadline-form>',
    });
    await page.goto(site.origin);
    await sendContact(formOn(page));
    await expect.poll(() => endpoint.received.length).toBe(1);
    const { body } = endpoint.received[0]!;
    if (connector === 'json') {
      expect(JSON.parse(body)).toEqual({
        id: expect.any(String),
        Email: 'm.lindqvist@nordwall.example',
        Surname: 'Lindqvist',
        Read: expect.stringContaining('Marta Lindqvist'),
      });
    } else {
      expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
        id: expect.any(String),
        mail: 'm.lindqvist@nordwall.example',
        list: '7',
      });
    }
  }
});
