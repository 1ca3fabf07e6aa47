import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { isoCertification } from '../../src/content/iso-certification.ts';
import type { Lead } from '../../src/model/lead/lead.ts';
import { createQuiz } from '../../src/model/quiz/create-quiz.ts';
import { leadQuiz } from '../../src/model/quiz/lead-quiz.ts';
import { plainLead } from './fixtures/lead.ts';
import { Cleanup, asOwner, postLead, startReceiver, untilChecked } from './receiver-process.ts';

for (const [name, answers] of [
  ['without an answer in a module', {}],
  ['with every answer in a module', { q1: 2, q2: 2, q3: 1 }],
] as const) {
  test(`a lead of the built-in quiz, ${name}, is not taken for forged`, async (t) => {
    const receiver = await startReceiver(new Cleanup((end) => t.after(end)));
    const engine = createQuiz('readiness', isoCertification.quizzes!.readiness!);
    const general = Object.fromEntries(Array.from({ length: 18 }, (_, i) => [`r${i + 1}`, 2]));
    const evaluation = engine.evaluate({ standards: ['iso-9001'], ...general, ...answers });
    const lead = plainLead('Jonas Brandt', { quiz: leadQuiz(engine, evaluation) });
    assert.equal((await postLead(receiver.url, lead)).status, 201);
    await untilChecked(receiver.url);
    const told = (await (await asOwner(`${receiver.url}/leads?limit=1`)).json()) as {
      receipts: { flags: string[] }[];
    };
    assert.ok(told.receipts[0]);
    assert.ok(!told.receipts[0].flags.includes('score-differs'), told.receipts[0].flags.join());

    const forged = plainLead('Eve', { quiz: { ...lead.quiz!, score: 99 } });
    await postLead(receiver.url, forged);
    await untilChecked(receiver.url);
    const both = (await (await asOwner(`${receiver.url}/leads?limit=1`)).json()) as typeof told;
    assert.ok(both.receipts[0]?.flags.includes('score-differs'), 'a forged one still is');
  });
}

test('the whole lead of the documents is taken, and its results are right', async (t) => {
  const receiver = await startReceiver(new Cleanup((end) => t.after(end)));
  const path = resolve(import.meta.dirname, '../../dist/docs/lead.json');
  const lead = JSON.parse(readFileSync(path, 'utf8')) as Lead;
  assert.equal((await postLead(receiver.url, lead)).status, 201);
  await untilChecked(receiver.url);
  const { receipts } = (await (await asOwner(`${receiver.url}/leads?limit=1`)).json()) as {
    receipts: { flags: string[] }[];
  };
  assert.deepEqual(
    receipts[0]?.flags.filter((flag) => flag.startsWith('score')),
    [],
  );
});
