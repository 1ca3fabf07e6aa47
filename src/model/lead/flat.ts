import type { FlatValue, Lead, LeadValue } from './lead.ts';

type Flat = Record<string, FlatValue>;

/**
 * The lead for systems that know no nesting: every value under its path joined by `_`, lists
 * joined by `; `. An object without content (`quiz: null`) has no keys.
 *
 * | part                   | keys                                                                      |
 * | ---------------------- | ------------------------------------------------------------------------- |
 * | the lead itself        | `id` `schema` `replaces` `created` `test` `priority`                      |
 * | contact, request …     | `contact_email` `request_topics` `request_custom_<id>` `source_page`      |
 * |                        | `source_utm_utm_source` `source_clickIds_gclid` `signals_seconds`         |
 * | consent                | `consent_<id>` (given or not), `consent_<id>_text` `_version` `_control`  |
 * |                        | `_locale` `_at`                                                           |
 * | quiz                   | `quiz_id` `quiz_title` `quiz_score` `quiz_band_id` `quiz_band_title`      |
 * | its areas              | `area_<id>` (score)                                                       |
 * | its outcomes           | `quiz_outcomes_<name>_id` `quiz_outcomes_<name>_title`                    |
 * | its recommendations    | `quiz_recommendations_id` `_title` `_reason`, each a joined list          |
 * | its answers            | `answer_<id>` (in words), `answer_<id>_score`                             |
 * | estimate               | `estimate_id` `estimate_title`, `input_<id>` (value), `estimate_<id>`     |
 * |                        | (value), and where there is a range `estimate_<id>_low` `_high`           |
 *
 * Left out: the summary, the words of questions and the labels and texts of figures.
 */
export function flatten(lead: Omit<Lead, 'flat'>): Flat {
  const { consent, quiz, estimate, summary, ...plain } = lead;
  const entries: [string, FlatValue][] = [];
  walk('', plain, entries);
  for (const { id, given, ...rest } of consent) {
    entries.push([`consent_${id}`, given]);
    walk(`consent_${id}`, rest, entries);
  }
  if (quiz) {
    const { areas, recommendations, answers, ...rest } = quiz;
    walk('quiz', rest, entries);
    for (const { id, score } of areas) entries.push([`area_${id}`, score]);
    for (const key of ['id', 'title', 'reason'] as const) {
      entries.push([`quiz_recommendations_${key}`, joined(recommendations.map((r) => r[key]))]);
    }
    for (const { id, label, score } of answers) {
      entries.push([`answer_${id}`, label], [`answer_${id}_score`, score]);
    }
  }
  if (estimate) {
    const { inputs, values, ...rest } = estimate;
    walk('estimate', rest, entries);
    for (const { id, value } of inputs) entries.push([`input_${id}`, flatValue(value)]);
    for (const { id, value, range } of values) {
      entries.push([`estimate_${id}`, value]);
      if (range) entries.push([`estimate_${id}_low`, range[0]], [`estimate_${id}_high`, range[1]]);
    }
  }
  return Object.fromEntries(entries);
}

function walk(path: string, part: object, entries: [string, FlatValue][]): void {
  for (const [key, value] of Object.entries(part) as [string, LeadValue | object][]) {
    const place = path ? `${path}_${key}` : key;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      walk(place, value, entries);
    } else if (value !== null || key !== 'band') {
      entries.push([place, flatValue(value)]);
    }
  }
}

function flatValue(value: LeadValue): FlatValue {
  return Array.isArray(value) ? joined(value) : value;
}

function joined(list: readonly (string | number)[]): string {
  return list.join('; ');
}
