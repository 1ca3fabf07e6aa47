import { expect } from '@open-wc/testing';
import type { LeadEstimate, LeadQuiz } from '../../src/model/lead/lead.ts';
import { journey, recordAnswer, recordResult } from '../../src/page/journey.ts';
import { configure } from '../../src/page/settings.ts';
import { rememberTouch } from '../../src/page/source.ts';
import { onPageChange } from '../../src/page/page-state.ts';
import { watchSession } from '../../src/page/session.ts';
import { variantOf } from '../../src/page/variant.ts';
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

/** The next page of the same session, or of the same visitor in another one. */
function nextPage(isSameSession = true): void {
  const [session, local] = [{ ...sessionStorage }, { ...localStorage }];
  resetPage();
  const keep = (storage: Storage, items: object) => {
    for (const [key, value] of Object.entries(items)) storage.setItem(key, String(value));
  };
  if (isSameSession) keep(sessionStorage, session);
  keep(localStorage, local);
  watchSession();
}

describe('a session', () => {
  beforeEach(() => {
    resetPage();
    watchSession();
  });

  it('with storage="session" goes on on the next page, contact fields left out', () => {
    configure({ storage: 'session' });
    recordAnswer('staff', 40);
    recordAnswer('email', 'jane@example.com');
    recordAnswer('street', 'Jane Street 1', true);
    const gaps = [{ id: 'a1-date', label: 'A date' }];
    recordResult({ quiz: { lead: quiz, scope, gaps } });
    recordResult({ estimate: { lead: estimate, scope } });
    expect(JSON.stringify({ ...sessionStorage }).toLowerCase()).not.to.contain('jane');

    nextPage();
    configure({ storage: 'session' });
    expect([...journey().answers]).to.deep.equal([['staff', 40]]);
    expect(journey().quiz?.lead).to.deep.equal(quiz);
    expect(journey().quiz?.gaps).to.deep.equal(gaps);
    expect(journey().estimate?.lead).to.deep.equal(estimate);
  });

  it('keeps nothing of a quiz or an estimate that asked who the visitor is, since any text may recall it', () => {
    configure({ storage: 'session' });
    const name = { id: 'name', question: 'Who?', value: 'Jane', label: 'Jane', score: null };
    const title = 'Ready, Jane?';
    recordResult({ quiz: { lead: { ...quiz, title, answers: [...quiz.answers, name] }, scope } });
    const country = { id: 'country', label: 'Country', value: 'Jane Land', text: 'Jane Land' };
    recordResult({ estimate: { lead: { ...estimate, inputs: [country] }, scope } });
    expect(JSON.stringify({ ...sessionStorage })).not.to.contain('Jane');
  });

  it('keeps the campaign of this page where the page may store only later', () => {
    const address = location.href;
    history.replaceState(null, '', '?utm_source=news&gclid=abc');
    rememberTouch();
    history.replaceState(null, '', address);
    configure({ storage: 'session' });
    expect(rememberTouch()).to.deep.include({
      utm: { utm_source: 'news' },
      clickIds: { gclid: 'abc' },
    });
  });

  it('takes away what earlier pages kept once the page says that nothing is kept', () => {
    configure({ storage: 'visitor' });
    variantOf({ id: 'x', variants: [{ id: 'a' }, { id: 'b' }] });
    expect(localStorage.length).to.be.greaterThan(0);
    nextPage();
    expect(localStorage.length).to.be.greaterThan(0);
    configure({ storage: 'on-submit' });
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  it('looks for the variants of a visitor when `session` becomes `visitor`', () => {
    const variants = Array.from({ length: 20 }, (_, at) => ({ id: `v${at}` }));
    configure({ storage: 'visitor' });
    const first = variantOf({ id: 'x', variants });
    for (let tab = 0; tab < 3; tab++) {
      nextPage(false);
      configure({ storage: 'session' });
      variantOf({ id: 'x', variants });
      configure({ storage: 'visitor' });
      expect(variantOf({ id: 'x', variants })).to.equal(first);
    }
  });

  it('leaves alone what another tab has drawn for another content', () => {
    configure({ storage: 'visitor' });
    variantOf({ id: 'x', variants: [{ id: 'a' }, { id: 'b' }] });
    const [key] = Object.keys(localStorage);
    const drawn = JSON.parse(localStorage.getItem(key!)!) as object;
    localStorage.setItem(key!, JSON.stringify({ ...drawn, y: 'control' }));
    recordAnswer('staff', 40);
    expect(JSON.parse(localStorage.getItem(key!)!)).to.include({ y: 'control' });
  });

  it('draws once for two contents of one id with other variants, and comes to rest', () => {
    const old = { id: 'x', variants: [{ id: 'a' }, { id: 'b' }] };
    const next = { id: 'x', variants: [{ id: 'control' }, { id: 'new' }] };
    let told = 0;
    const end = onPageChange(() => {
      told += 1;
      if (told > 20) return;
      variantOf(old);
      variantOf(next);
    });
    const [one, other] = [variantOf(old), variantOf(next)];
    end();
    expect(told).to.be.lessThan(20);
    expect(variantOf(old)).to.equal(one);
    expect(variantOf(next)).to.equal(other);
  });

  it('of an earlier page can still be read by formulas', () => {
    configure({ storage: 'session' });
    recordResult({ quiz: { lead: quiz, scope } });
    recordResult({ estimate: { lead: estimate, scope } });
    nextPage();
    configure({ storage: 'session' });
    const read = journey().quiz!.scope;
    expect(read.get('score')).to.equal(66.5);
    expect(read.get('need')).to.equal('advisable');
    expect(read.get('iso_9001')).to.equal(70);
    expect(read.get('a1_date')).to.equal('b');
    expect(read.get('recommended')).to.deep.equal(['iso-9001']);
    expect(read.get('toString')).to.equal(undefined);
    expect(journey().estimate!.scope.get('staff')).to.equal(40);
    expect(journey().estimate!.scope.get('auditDays')).to.equal(null);
  });

  it('keeps what was answered here before what an earlier page left', () => {
    configure({ storage: 'session' });
    recordAnswer('staff', 40);
    nextPage();
    recordAnswer('staff', 60);
    configure({ storage: 'session' });
    expect(journey().answers.get('staff')).to.equal(60);
  });

  it('starts afresh where the storage holds something else', () => {
    configure({ storage: 'session' });
    recordAnswer('staff', 40);
    const [key] = Object.keys(sessionStorage);
    nextPage();
    sessionStorage.setItem(key!, 'nonsense');
    configure({ storage: 'session' });
    expect([...journey().answers]).to.deep.equal([]);
    expect(journey().quiz).to.equal(undefined);
  });

  it('goes on where the storage is denied', () => {
    configure({ storage: 'session' });
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const own = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
    Object.defineProperty(window, 'sessionStorage', { configurable: true, get: denied });
    try {
      recordAnswer('staff', 40);
      expect(journey().answers.get('staff')).to.equal(40);
    } finally {
      Object.defineProperty(window, 'sessionStorage', own);
    }
  });

  it('keeps the first touch from page to page, and the last campaign', () => {
    const here = location.href;
    history.replaceState(null, '', '/landing?utm_source=news');
    try {
      configure({ storage: 'visitor' });
      rememberTouch();
      history.replaceState(null, '', '/contact');
      nextPage();
      configure({ storage: 'visitor' });
      const { landing, utm } = rememberTouch();
      expect(landing).to.equal(`${location.origin}/landing`);
      expect(utm).to.deep.equal({ utm_source: 'news' });
    } finally {
      history.replaceState(null, '', here);
    }
  });

  it('leaves nothing where storage does not say so, or no longer', () => {
    recordAnswer('staff', 40);
    expect(sessionStorage.length).to.equal(0);
    configure({ storage: 'session' });
    expect(sessionStorage.length).to.equal(1);
    configure({ storage: 'on-submit' });
    expect(sessionStorage.length).to.equal(0);
  });
});

describe('a variant', () => {
  /** So many that the same one twice is no chance. */
  const variants = Array.from({ length: 20 }, (_, index) => ({ id: `v${index}`, weight: 100 }));
  const content = { id: 'trial', version: '1', locale: 'en', variants };

  beforeEach(() => {
    resetPage();
    watchSession();
  });

  /** The variants that a visitor meets on pages of one session, and the first of a later session. */
  function met(storage: string): string[] {
    const found: string[] = [];
    for (const isSameSession of [true, true, true, false]) {
      nextPage(isSameSession);
      configure({ storage });
      found.push(variantOf(content));
    }
    return found;
  }

  it('holds for the page alone where storage keeps nothing', () => {
    configure({ storage: 'on-submit' });
    expect(new Set(Array.from({ length: 50 }, () => variantOf(content))).size).to.equal(1);
    expect(sessionStorage.length + localStorage.length).to.equal(0);
    expect(new Set([...met('on-submit'), ...met('none')]).size).to.be.above(1);
    expect(sessionStorage.length + localStorage.length).to.equal(0);
  });

  it('holds for a session, or for as long as the visitor keeps it', () => {
    const session = met('session').slice(0, 3);
    expect(new Set(session).size).to.equal(1);
    expect(localStorage.length).to.equal(0);
    expect(new Set(met('visitor')).size).to.equal(1);
  });

  it('is the one of earlier pages also where storage is told only after one was drawn', () => {
    configure({ storage: 'visitor' });
    const first = variantOf(content);
    nextPage();
    variantOf(content);
    configure({ storage: 'visitor' });
    expect(variantOf(content)).to.equal(first);
  });

  it('is drawn anew where the content no longer gives it, or the storage holds something else', () => {
    configure({ storage: 'visitor' });
    localStorage.setItem('leadline variants', JSON.stringify({ trial: 'gone' }));
    nextPage();
    configure({ storage: 'visitor' });
    expect(variantOf(content)).to.match(/^v/);
    for (const stored of ['nonsense', '{}', '7', '[[1]]', '[null]', '"text"', '{"trial":{}}']) {
      localStorage.setItem('leadline variants', stored);
      nextPage();
      configure({ storage: 'visitor' });
      expect(variantOf(content), stored).to.match(/^v/);
    }
  });

  it('leaves the device when storage no longer allows it', () => {
    configure({ storage: 'visitor' });
    variantOf(content);
    expect(localStorage.length).to.equal(1);
    configure({ storage: 'session' });
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 2]);
    configure({ storage: 'on-submit' });
    expect(sessionStorage.length + localStorage.length).to.equal(0);
  });
});
