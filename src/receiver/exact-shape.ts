/**
 * How many values there are in a piece of data, itself and those that hold others included; NaN where it
 * is not to the letter what its schema describes: another type, a key too many or too few, a bound exceeded.
 */
export type CountExact = (data: unknown) => number;

/** What a schema of valibot tells of itself, as far as it is understood here. */
export interface Shape {
  readonly type: string;
  /** The schema itself, then what else must hold. */
  readonly pipe?: readonly Shape[];
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly items?: readonly Shape[];
  readonly wrapped?: Shape;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly key?: Shape;
  readonly value?: Shape;
  readonly requirement?: unknown;
}

/** What valibot passes over in a record. */
const NO_KEYS = new Set(['__proto__', 'prototype', 'constructor']);

/**
 * Turns a schema into a quick look at data of JSON. What it counts, the schema takes and changes nothing of:
 * nearly all that widgets send. Whatever else there is, the schema itself judges, which is ten times the work:
 * it makes a copy and collects what is wrong. A kind of schema that is not known here is never exact.
 */
export function exactShape(schema: Shape): CountExact {
  const count = exactType(schema);
  const rules = schema.pipe?.slice(1).map(rule) ?? [];
  const [only] = rules;
  if (!only) return count;
  const holds = rules.length === 1 ? only : (data: unknown) => rules.every((each) => each(data));
  return (data) => {
    const values = count(data);
    // A rule is asked of what has the right type alone.
    return values > 0 && holds(data) ? values : NaN;
  };
}

function exactType(schema: Shape): CountExact {
  switch (schema.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return (data) => (typeof data === schema.type ? 1 : NaN);
    case 'null':
      return (data) => (data === null ? 1 : NaN);
    case 'literal':
      return (data) => (data === schema.literal ? 1 : NaN);
    case 'picklist':
      return (data) => (schema.options!.includes(data) ? 1 : NaN);
    case 'nullable': {
      const count = exactShape(schema.wrapped!);
      return (data) => (data === null ? 1 : count(data));
    }
    case 'union':
      return exactUnion(schema.options!.map((option) => exactShape(option as Shape)));
    case 'array':
      return exactList(exactShape(schema.item!));
    case 'tuple':
      return exactTuple(schema.items!.map(exactShape));
    case 'object':
      return exactObject(
        Object.entries(schema.entries!).map(([key, value]) => {
          const mayLack = value.type === 'optional';
          return { key, mayLack, count: exactShape(mayLack ? value.wrapped! : value) };
        }),
      );
    case 'record':
      return exactRecord(exactShape(schema.key!), exactShape(schema.value!));
    default:
      return () => NaN;
  }
}

function rule({ type, requirement }: Shape): (data: unknown) => boolean {
  switch (type) {
    case 'max_length':
      return (data) => (data as { length: number }).length <= (requirement as number);
    case 'max_entries':
      return (data) => Object.keys(data as object).length <= (requirement as number);
    case 'finite':
      return Number.isFinite;
    case 'uuid':
    case 'iso_timestamp':
      return (data) => (requirement as RegExp).test(data as string);
    default:
      return () => false;
  }
}

function exactUnion(options: readonly CountExact[]): CountExact {
  return (data) => {
    for (const option of options) {
      const values = option(data);
      if (values > 0) return values;
    }
    return NaN;
  };
}

function exactList(item: CountExact): CountExact {
  return (data) => {
    if (!Array.isArray(data)) return NaN;
    let values = 1;
    for (const inner of data) values += item(inner);
    return values;
  };
}

function exactTuple(items: readonly CountExact[]): CountExact {
  return (data) => {
    if (!Array.isArray(data) || data.length !== items.length) return NaN;
    return items.reduce((values, item, index) => values + item(data[index]), 1);
  };
}

interface Entry {
  readonly key: string;
  readonly mayLack: boolean;
  readonly count: CountExact;
}

function exactObject(entries: readonly Entry[]): CountExact {
  return (data) => {
    if (!isObject(data)) return NaN;
    let values = 1;
    let lacking = 0;
    for (const { key, mayLack, count } of entries) {
      if (mayLack && !Object.hasOwn(data, key)) lacking++;
      else values += count(data[key]);
    }
    return Object.keys(data).length === entries.length - lacking ? values : NaN;
  };
}

function exactRecord(key: CountExact, value: CountExact): CountExact {
  return (data) => {
    if (!isObject(data)) return NaN;
    let values = 1;
    for (const name in data) {
      if (NO_KEYS.has(name) || !(key(name) > 0)) return NaN;
      values += value(data[name]);
    }
    return values;
  };
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
