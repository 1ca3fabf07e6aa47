import type { Lead } from '../model/lead/lead.ts';
import { parseJson } from './safe-json.ts';
import type { DeliveryProblem } from './status.ts';

/** An answer's problem and the last part of its type: `invalid-fields`, `key-reused`, `proof-required` … */
export interface ReadProblem {
  name: string;
  title: string;
  fields: DeliveryProblem['fields'];
}

const PROBLEM_TYPE = 'urn:leadline:problem:';
const TEXT_LIMIT = 500;
const FIELDS_LIMIT = 50;

/** Reads RFC 9457 problem details with `errors: [{field | pointer, message | detail}]`; anything else is an empty problem. */
export function readProblem(text: string, lead: Lead): ReadProblem {
  const body = asRecord(parseJson(text));
  const type = textOf(body.type);
  const errors: unknown[] = Array.isArray(body.errors) ? body.errors.slice(0, FIELDS_LIMIT) : [];
  const fields: DeliveryProblem['fields'] = [];
  for (const error of errors.map(asRecord)) {
    const path = textOf(error.field) || textOf(error.pointer);
    const message = textOf(error.message) || textOf(error.detail);
    if (path || message) fields.push({ field: fieldOf(path, lead), message });
  }
  return {
    name: type.startsWith(PROBLEM_TYPE) ? type.slice(PROBLEM_TYPE.length) : '',
    title: textOf(body.title) || textOf(body.detail),
    fields,
  };
}

/** The form's field a path into the lead means: `#/contact/email` → `email`, `consent[0].given` → `privacy`. */
function fieldOf(path: string, lead: Lead): string {
  const names = path.split(/[#/.[\]]+/).filter((name) => name !== '');
  const [first, second, third] = names;
  if (first === 'contact' && second) return second;
  if (first === 'request' && second === 'topics') return 'standards';
  if (first === 'request' && second === 'custom' && third) return third;
  if (first === 'request' && second) return second;
  if (first === 'consent' && second) return lead.consent[Number(second)]?.id ?? second;
  return names.join('.');
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, TEXT_LIMIT) : '';
}
