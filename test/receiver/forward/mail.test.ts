import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { leadHeadline } from '../../../src/receiver/forward/lead-text.ts';
import { salesMail, salesMessage, smtpMailer } from '../../../src/receiver/forward/mail.ts';
import { readReplyTemplate, replyMail } from '../../../src/receiver/forward/reply.ts';
import { fullLead, plainLead } from '../fixtures/lead.ts';
import { Cleanup } from '../receiver-process.ts';

const TO = ['sales@example.com', 'boss@example.com'];
const RECEIVED = '2026-11-23T05:21:01.000Z';

/** A real mail server; refuses whom it is told to refuse. */
async function startMailServer(
  cleanup: Cleanup,
  refuse: (address: string) => number | null = () => null,
) {
  const mails: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, callback) {
      const code = refuse(address);
      callback(code === null ? null : Object.assign(new Error('refused'), { responseCode: code }));
    },
    onData(stream, _session, callback) {
      void simpleParser(stream).then((mail) => {
        mails.push(mail);
        callback();
      }, callback);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanup.after(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, mails };
}

suite('A mail about a lead', () => {
  test('arrives as text and as a page, with the visitor to answer to', async (t) => {
    const cleanup = new Cleanup((end) => t.after(end));
    const { url, mails } = await startMailServer(cleanup);
    const mailer = smtpMailer(url, 'leads@example.com');
    const mail = salesMail(mailer, TO, 'https://leads.example.com');
    const lead = fullLead();
    const job = { id: randomUUID(), attempts: 1 };
    const payload = mail.build(lead, RECEIVED);
    assert.deepEqual(await mail.send(payload, job), { outcome: 'done', status: 'sent' });
    await mail.send(payload, { ...job, attempts: 2 });

    const [first, second] = mails;
    assert.equal(
      first?.subject,
      'Hot lead: Marta Lindqvist, Nordwall Präzision GmbH – ISO 9001, ISO 14001',
    );
    assert.equal(first.replyTo?.text, 'm.lindqvist@nordwall.example');
    assert.equal(first.from?.text, 'leads@example.com');
    for (const text of [first.text!, String(first.html)]) {
      assert.match(text, /Marta Lindqvist/);
      assert.match(text, /within 3 months/);
      assert.match(text, /Could we talk next Tuesday\?/);
      assert.match(text, /Internal audit and management review: Neither/);
      assert.ok(text.includes(`https://leads.example.com/?lead=${lead.id}`));
      for (const { question, label } of lead.quiz!.answers) {
        assert.ok(text.includes(question) && text.includes(label));
      }
    }
    assert.equal(second?.messageId, first.messageId, 'a mailbox can tell the repeat');
  });

  test('never lets a visitor write a header, an address or markup', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '\r\nBcc: x@evil.example',
            '<script>alert(1)</script>',
            '"><img src=x onerror=alert(1)>',
            '\u2028To: y@evil.example',
            '</td></table>',
            '&lt;',
            'a',
            ' ',
          ),
          { minLength: 1, maxLength: 6 },
        ),
        (parts) => {
          const text = parts.join('');
          const base = fullLead();
          const lead = fullLead({
            contact: { ...base.contact, name: text, company: text, message: text, email: text },
            request: { ...base.request, topicLabels: [text] },
          });
          const message = salesMessage(lead, TO);
          assert.doesNotMatch(message.subject, /[\r\n\u2028]/);
          assert.doesNotMatch(message.html!, /<script|<img|<\/td><\/table><\/td>/);
          assert.doesNotMatch(message.text, /^(Bcc|To):/m);
          assert.equal(message.replyTo, undefined);
          assert.deepEqual(message.to, TO);
        },
      ),
      { numRuns: 500, seed: 20261125 },
    );
  });

  test('says so where it is of a test or of nobody', () => {
    assert.match(leadHeadline(fullLead({ test: true })), /^Test: Hot lead/);
    const { contact } = plainLead();
    const nobody = plainLead('', { contact: { ...contact, name: '', email: '', company: '' } });
    assert.match(leadHeadline(nobody), /lead: without a name/);
  });

  for (const [code, outcome] of [
    [450, 'again'],
    [550, 'never'],
  ] as const) {
    test(`refused with ${code} is tried ${outcome}`, async (t) => {
      const cleanup = new Cleanup((end) => t.after(end));
      const { url } = await startMailServer(cleanup, () => code);
      const mail = salesMail(smtpMailer(url, TO[0]!), TO, undefined);
      const attempt = await mail.send(mail.build(fullLead(), RECEIVED), { id: 'a', attempts: 1 });
      assert.deepEqual(attempt, { outcome, status: String(code) });
    });
  }

  test('without a server there is tried again', async () => {
    const mail = salesMail(smtpMailer('smtp://127.0.0.1:9', TO[0]!), TO, undefined);
    const attempt = await mail.send(mail.build(fullLead(), RECEIVED), { id: 'a', attempts: 1 });
    assert.equal(attempt.outcome, 'again');
  });
});

suite('A reply to the visitor', () => {
  const TEMPLATE = [
    'Subject: Your result, {name}',
    '',
    'Hello {name},',
    'you stand at: {level} ({score}).',
    'We recommend:',
    '{recommendations}',
    'Your own words: {message}',
  ].join('\n');

  test('holds their result and nothing of what sales say among themselves', async (t) => {
    const cleanup = new Cleanup((end) => t.after(end));
    const { url, mails } = await startMailServer(cleanup);
    const mailer = smtpMailer(url, 'hello@example.com');
    const reply = replyMail(mailer, readReplyTemplate(TEMPLATE), Date.now);
    const lead = fullLead();
    assert.ok(reply.takes!(lead));
    await reply.send(reply.build(lead, RECEIVED), { id: randomUUID(), attempts: 1 });
    const [mail] = mails;
    assert.equal(mail?.subject, 'Your result, Marta Lindqvist');
    assert.match(mail.text!, /you stand at: .+ \(\d+ %\)/);
    assert.match(mail.text!, /- ISO 9001: /);
    assert.doesNotMatch(mail.text!, /\bhot\b/i);
  });

  test('leaves out a line whose words are not known', () => {
    const mailer = { send: () => Promise.reject(new Error('not to be sent')) };
    const reply = replyMail(mailer, readReplyTemplate(TEMPLATE), Date.now);
    const { text } = JSON.parse(reply.build(plainLead(), RECEIVED)) as { text: string };
    assert.doesNotMatch(text, /you stand at/);
    assert.match(text, /Hello Jonas Brandt/);
  });

  test('goes only to those who gave the consent, to addresses, and not for tests', () => {
    const reply = replyMail(
      smtpMailer('smtp://127.0.0.1:9', TO[0]!),
      readReplyTemplate(TEMPLATE),
      Date.now,
    );
    const lead = fullLead();
    const refused = lead.consent.map((one) => ({ ...one, given: false }));
    assert.ok(!reply.takes!({ ...lead, consent: refused }));
    assert.ok(!reply.takes!({ ...lead, consent: [] }));
    assert.ok(!reply.takes!({ ...lead, test: true }));
    assert.ok(!reply.takes!({ ...lead, contact: { ...lead.contact, email: 'a@b, c@d' } }));
  });

  test('goes to one address three times a day at most', async () => {
    let nowMs = 0;
    const sent: string[] = [];
    const mailer = {
      send: (_message: object, id: string) => {
        sent.push(id);
        return Promise.resolve({ outcome: 'done', status: 'sent' } as const);
      },
    };
    const reply = replyMail(mailer, readReplyTemplate(TEMPLATE), () => nowMs);
    const payload = reply.build(fullLead(), RECEIVED);
    const send = (id: string, attempts = 1) => reply.send(payload, { id, attempts });
    for (const id of ['1', '2', '3']) assert.equal((await send(id)).outcome, 'done');
    assert.deepEqual(await send('4'), { outcome: 'never', status: 'too many replies' });
    assert.equal((await send('3', 2)).outcome, 'done', 'a further attempt is no further reply');
    nowMs += 24 * 3_600_000 + 1;
    assert.equal((await send('5')).outcome, 'done');
    assert.deepEqual(sent, ['1', '2', '3', '3', '5']);
  });

  for (const [text, message] of [
    ['Hello', /line 1: expected "Subject: …", found "Hello"/],
    ['Subject: Hello\n\n', /expected a text below the subject/],
    ['Subject: Hello\n\nYour {scroe}', /expected one of \{name\}.*found \{scroe\}/],
    ['Subject: Hello\n\n{constructor}', /found \{constructor\}/],
  ] as const) {
    test(`is not made of ${JSON.stringify(text)}`, () => {
      assert.throws(() => readReplyTemplate(text), message);
    });
  }
});
