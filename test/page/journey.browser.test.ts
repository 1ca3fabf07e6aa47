import { expect } from '@open-wc/testing';
import type { LeadEstimate, LeadQuiz } from '../../src/model/lead/lead.ts';
import { journey, recordAnswer, recordResult } from '../../src/page/journey.ts';
import { onPageChange } from '../../src/page/page-state.ts';
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

describe('the journey', () => {
  beforeEach(resetPage);

  it('carries answers from widget to widget, and takes them back', () => {
    recordAnswer('staff', 40);
    expect(journey().answers.get('staff')).to.equal(40);
    recordAnswer('staff', null);
    expect(journey().answers.has('staff')).to.equal(false);
  });

  it('tells those who listen of each change, until they stop', () => {
    let calls = 0;
    const stop = onPageChange(() => calls++);
    recordAnswer('staff', 40);
    recordResult({ quiz: { lead: quiz, scope } });
    stop();
    recordResult({ estimate: { lead: estimate, scope } });
    expect(calls).to.equal(2);
    expect(journey().quiz?.lead).to.equal(quiz);
    expect(journey().estimate?.lead).to.equal(estimate);
  });

  it('leaves nothing on the device', () => {
    recordAnswer('staff', 40);
    recordResult({ quiz: { lead: quiz, scope } });
    expect(sessionStorage.length).to.equal(0);
    expect(localStorage.length).to.equal(0);
  });
});
