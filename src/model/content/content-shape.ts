import type { GenericSchema } from 'valibot';
import { contentSchema } from './content.ts';
import type { Bounds, Entries, Shape } from './shape.ts';

/** What valibot's schemas are made of, as far as content files need them. */
interface Part {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Part>>;
  readonly item?: Part;
  readonly key?: Part;
  readonly value?: Part;
  readonly wrapped?: Part;
  readonly options?: readonly (Part | string)[];
  readonly pipe?: readonly Part[];
  readonly requirement?: number | RegExp;
  readonly message?: string;
}

function shapeOf(part: Part): Shape {
  const actions = actionsOf(part);
  const found = (type: string) => actions.find((action) => action.type === type);
  const least = (found('min_length') ?? found('min_value'))?.requirement as number | undefined;
  const most = (found('max_length') ?? found('max_value'))?.requirement as number | undefined;
  const bounds: Bounds =
    most === undefined ? (least === undefined ? [] : [least]) : [least ?? 0, most];
  const { requirement, message } = found('regex') ?? found('integer') ?? {};
  const pattern: Shape = requirement
    ? { pattern: [requirement instanceof RegExp ? requirement : /^-?\d+$/, message!] }
    : {};
  const options = part.options as readonly Part[] | undefined;
  switch (part.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return { [part.type]: bounds, ...pattern };
    case 'array':
      return { list: bounds, item: shapeOf(part.item!) };
    case 'nullable':
      return { ...shapeOf(part.wrapped!), null: [] };
    case 'picklist':
      return { string: [], choice: part.options as readonly string[] };
    case 'record':
      return { object: [], rest: [shapeOf(part.key!), shapeOf(part.value!)] };
    case 'strict_object':
      return { object: [entriesOf(part.entries!)] };
    case 'union': {
      const shapes = options!.map(shapeOf);
      const object = shapes.flatMap((shape) => shape.object ?? []);
      return Object.assign({}, ...shapes, object.length ? { object } : {}) as Shape;
    }
    default:
      throw new TypeError(`content schema: expected a known kind of schema, got ${part.type}`);
  }
}

/** A schema that narrows another stands before its actions. */
function actionsOf({ pipe: [first, ...actions] = [] }: Part): readonly Part[] {
  return first ? [...actionsOf(first), ...actions] : [];
}

function entriesOf(entries: Readonly<Record<string, Part>>): Entries {
  return Object.fromEntries(
    Object.entries(entries).map(([key, part]) =>
      part.type === 'optional' ? [`${key}?`, shapeOf(part.wrapped!)] : [key, shapeOf(part)],
    ),
  );
}

/**
 * The content schema as plain data. The build works this module out and puts the data in its place,
 * so that the script carries neither the schema library nor the building of the schema.
 */
export const contentShape: Shape = shapeOf(contentSchema as GenericSchema as unknown as Part);
