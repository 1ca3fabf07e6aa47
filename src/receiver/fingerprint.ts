import type { Lead } from '../model/lead/lead.ts';
import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './secrets.ts';

/**
 * What makes two posts the same lead: its canonical JSON without what an attempt may change (proof of
 * work, times) and without `flat`, which only repeats the rest.
 */
export function fingerprint(lead: Lead): Promise<string> {
  const { created: _created, flat: _flat, ...kept } = lead;
  return sha256(
    canonicalJson({
      ...kept,
      consent: lead.consent.map(({ at: _at, ...consent }) => consent),
      signals: { ...lead.signals, proof: null, seconds: 0 },
    }),
  );
}
