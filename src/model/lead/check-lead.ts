import * as v from 'valibot';
import { leadSchema } from './lead-schema.ts';
import type { Lead } from './lead.ts';

/** What is wrong at one place of a lead. Says what was found by its kind, never by its value, which may be personal. */
export interface LeadProblem {
  /** Such as `contact.email` or `quiz.answers[3].label`; "" for the lead itself. */
  path: string;
  expected: string;
  found: string;
}

export type CheckedLead =
  { lead: Lead; problems?: undefined } | { lead?: undefined; problems: LeadProblem[] };

const MAX_PROBLEMS = 20;

/** Whether this is a lead. Never throws. */
export function checkLead(data: unknown): CheckedLead {
  const { success, output, issues } = v.safeParse(leadSchema, data);
  if (success) return { lead: output };
  return {
    problems: issues
      .slice(0, MAX_PROBLEMS)
      .map(({ path = [], expected, message, kind, input }) => ({
        path: path.map(step).join('').replace(/^\./, ''),
        ...(path.length && input === undefined
          ? { expected: 'a value', found: 'no such key' }
          : {
              // Of a type the schema tells what it expects; of a rule without a bound its message does.
              expected:
                kind === 'validation' && expected
                  ? `length or size ${expected}`
                  : (expected ?? message),
              found: kindOf(input),
            }),
      })),
  };
}

function step({ key }: { key: unknown }): string {
  return typeof key === 'number' ? `[${key}]` : `.${String(key)}`;
}

function kindOf(input: unknown): string {
  if (input === undefined) return 'nothing';
  if (input === null) return 'null';
  if (typeof input === 'string') return `a text of ${input.length} characters`;
  if (Array.isArray(input)) return `a list of ${input.length}`;
  return typeof input === 'object' ? 'an object' : `a ${typeof input}`;
}
