import type { Lead } from '../model/lead/lead.ts';
import { canonicalJson } from './canonical-json.ts';

/** Whether two posts under one id are the same lead. */
export function isSameLead(left: Lead, right: Lead): boolean {
  return essenceOf(left) === essenceOf(right);
}

/**
 * What makes two posts the same lead: its canonical JSON without what an attempt may change (proof of
 * work, captcha, times) and without `flat`, which only repeats the rest.
 */
export function essenceOf(lead: Lead): string {
  const { created: _created, flat: _flat, ...kept } = lead;
  const { captcha: _captcha, ...signals } = lead.signals;
  return canonicalJson({
    ...kept,
    consent: lead.consent.map(({ at: _at, ...consent }) => consent),
    signals: { ...signals, proof: null, seconds: 0 },
  });
}
