import { expect } from '@open-wc/testing';
import type { LeadEstimate, LeadQuiz } from '../../src/model/lead/lead.ts';
import { journey } from '../../src/page/journey.ts';
import { configure } from '../../src/page/settings.ts';
import { resetPage } from './reset.ts';

const quiz: LeadQuiz = {
  id: 'readiness',
  title: 'Readiness',
  score: 66.5,
  band: { id: '4', title: 'Almost there' },
  areas: [{ id: 'iso-9001', label: 'ISO 9001', score: 70 }],
  outcomes: { need: { id: 'advisable', title: 'Advisable' } },
  recommendations: [{ id: 'iso-9001', title: 'ISO 9001', reason: 'Customers ask' }],
  answers: [{ id: 'a1-date', question: 'When?', value: 'b', label: 'Soon', score: 2 }],
};
const estimate: LeadEstimate = {
  id: 'benefit',
  title: 'Benefit',
  inputs: [{ id: 'staff', label: 'Staff', value: 40, text: '40' }],
  values: [{ id: 'auditDays', label: 'Audit days', value: null, text: 'on request', range: null }],
};
const scope = { get: () => 1 };

/** The next page of the same session. */
function nextPage(): void {
  const stored = { ...sessionStorage };
  resetPage();
  for (const [key, value] of Object.entries(stored)) sessionStorage.setItem(key, String(value));
}

describe('the journey', () => {
  beforeEach(resetPage);

  it('carries answers from widget to widget, and takes them back', () => {
    journey.recordAnswer('staff', 40, 'quiz');
    expect(journey.answers.get('staff')).to.equal(40);
    journey.recordAnswer('staff', null, 'calculator');
    expect(journey.answers.has('staff')).to.equal(false);
  });

  it('tells those who listen of each change, until they stop', () => {
    let calls = 0;
    const stop = journey.subscribe(() => calls++);
    journey.recordAnswer('staff', 40, 'quiz');
    journey.recordQuiz({ lead: quiz, scope });
    stop();
    journey.recordEstimate({ lead: estimate, scope });
    expect(calls).to.equal(2);
    expect(journey.quiz?.lead).to.equal(quiz);
    expect(journey.estimate?.lead).to.equal(estimate);
  });

  it('leaves nothing on the device unless storage says so', () => {
    journey.recordAnswer('staff', 40, 'quiz');
    journey.recordQuiz({ lead: quiz, scope });
    expect(sessionStorage.length).to.equal(0);
    nextPage();
    expect(journey.quiz).to.equal(null);
  });

  it('with storage="session" goes on on the next page, contact fields left out', () => {
    configure({ storage: 'session' });
    journey.recordAnswer('staff', 40, 'quiz');
    journey.recordAnswer('email', 'jane@example.com', 'quiz');
    journey.recordAnswer('street', 'Jane Street 1', 'form');
    journey.recordQuiz({ lead: quiz, scope });
    journey.recordEstimate({ lead: estimate, scope });
    expect(JSON.stringify({ ...sessionStorage }).toLowerCase()).not.to.contain('jane');

    nextPage();
    configure({ storage: 'session' });
    expect([...journey.answers]).to.deep.equal([['staff', 40]]);
    expect(journey.quiz?.lead).to.deep.equal(quiz);
    expect(journey.estimate?.lead).to.deep.equal(estimate);
  });

  it('of an earlier page can still be read by formulas', () => {
    configure({ storage: 'session' });
    journey.recordQuiz({ lead: quiz, scope });
    journey.recordEstimate({ lead: estimate, scope });
    nextPage();
    configure({ storage: 'session' });
    const read = journey.quiz!.scope;
    expect(read.get('score')).to.equal(66.5);
    expect(read.get('need')).to.equal('advisable');
    expect(read.get('iso_9001')).to.equal(70);
    expect(read.get('a1_date')).to.equal('b');
    expect(read.get('recommended')).to.deep.equal(['iso-9001']);
    expect(read.get('toString')).to.equal(undefined);
    expect(read.score?.('a1_date')).to.equal(2);
    expect(journey.estimate!.scope.get('staff')).to.equal(40);
    expect(journey.estimate!.scope.get('auditDays')).to.equal(null);
  });

  it('keeps what was answered here before what an earlier page left', () => {
    configure({ storage: 'session' });
    journey.recordAnswer('staff', 40, 'quiz');
    nextPage();
    journey.recordAnswer('staff', 60, 'quiz');
    configure({ storage: 'session' });
    expect(journey.answers.get('staff')).to.equal(60);
  });

  it('starts afresh where the storage holds something else', () => {
    configure({ storage: 'session' });
    journey.recordAnswer('staff', 40, 'quiz');
    const [key] = Object.keys(sessionStorage);
    nextPage();
    sessionStorage.setItem(key!, 'nonsense');
    configure({ storage: 'session' });
    expect([...journey.answers]).to.deep.equal([]);
    expect(journey.quiz).to.equal(null);
  });

  it('goes on where the storage is denied', () => {
    configure({ storage: 'session' });
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const own = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
    Object.defineProperty(window, 'sessionStorage', { configurable: true, get: denied });
    try {
      journey.recordAnswer('staff', 40, 'quiz');
      expect(journey.answers.get('staff')).to.equal(40);
    } finally {
      Object.defineProperty(window, 'sessionStorage', own);
    }
  });
});
