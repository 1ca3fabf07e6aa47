import type { GenericSchema } from 'valibot';
import { contentSchema } from './content.ts';
import { PATTERNS } from './patterns.ts';
import { type Compound, type Shape, type Shapes, isChoice } from './shape.ts';

/** What valibot's schemas are made of, as far as content files need them. */
interface Part {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Part>>;
  readonly item?: Part;
  readonly value?: Part;
  readonly wrapped?: Part;
  readonly options?: readonly (Part | string)[];
  readonly pipe?: readonly Part[];
  readonly requirement?: number | RegExp;
}

type Usual = Record<string, Shape>;

/** How often each shape, as JSON, is what a key means. */
type Uses = Map<string, Map<string, number>>;

/**
 * The content schema as plain data, less what the check does without: bounds of single numbers and
 * texts, which types of answers belong to which widget, and in which object a key may stand. The build works this module out and puts the data in its place, so that the script carries
 * neither the schema library nor the building of the schema.
 */
export const contentShape: Shapes = shapesOf(contentSchema as GenericSchema as unknown as Part);

/** A key means the same nearly everywhere: its most frequent shape is told once. */
function shapesOf(schema: Part): Shapes {
  const uses: Uses = new Map();
  collect(schema, uses);
  const usual: Usual = { '': shapeOf(schema) };
  for (const [key, counts] of uses) {
    const [[most]] = [...counts].sort(([, a], [, b]) => b - a) as [[string, number]];
    const shapes = [...counts.keys()].map((json) => JSON.parse(json) as Shape);
    // What kind of answers a question takes, an input and a field; a few that only one knows do no harm.
    const isChoices = shapes.every(isChoice);
    usual[key] = isChoices ? [...new Set(shapes.flat())] : (JSON.parse(most) as Shape);
  }
  const plain: Record<string, string> = {};
  const compound: Record<string, Shape> = {};
  for (const [key, shape] of Object.entries(usual)) {
    if (typeof shape !== 'string') compound[key] = reduce(shape, usual);
    else plain[shape] = plain[shape] ? `${plain[shape]} ${key}` : key;
  }
  // Without the parts that are undefined.
  return JSON.parse(JSON.stringify({ plain, compound })) as Shapes;
}

function collect(part: Part, uses: Uses): void {
  if (part.type === 'union' && shapeOf(part) === 'text') return;
  const { entries = {}, item, value, wrapped, options = [] } = part;
  for (const [key, child] of Object.entries(entries)) {
    const counts = uses.get(key) ?? new Map<string, number>();
    const shape = JSON.stringify(shapeOf(child));
    uses.set(key, counts.set(shape, (counts.get(shape) ?? 0) + 1));
  }
  const children = [...Object.values(entries), item, value, wrapped, ...options];
  for (const child of children) if (typeof child === 'object') collect(child, uses);
}

/** Not reduced yet: `own` has the shape of every key. */
function shapeOf(part: Part): Shape {
  const actions = actionsOf(part);
  const requirementOf = (type: string) =>
    actions.find((action) => action.type === type)?.requirement;
  switch (part.type) {
    case 'string': {
      const pattern = requirementOf('regex');
      return Object.entries(PATTERNS).find(([, [known]]) => known === pattern)?.[0] ?? 'string';
    }
    case 'number':
    case 'boolean':
      return part.type;
    case 'array': {
      const least = requirementOf('min_length') as number | undefined;
      return { list: shapeOf(part.item!), ...(least && { least }) };
    }
    case 'optional':
      return shapeOf(part.wrapped!);
    case 'nullable':
      return `${shapeOf(part.wrapped!) as string} null`;
    case 'picklist':
      return part.options as readonly string[];
    case 'record':
      return { rest: shapeOf(part.value!) };
    case 'strict_object': {
      const entries = Object.entries(part.entries!);
      const required = entries.filter(([, { type }]) => type !== 'optional');
      return {
        keys: required.map(([key]) => key).join(' '),
        own: Object.fromEntries(entries.map(([key, child]) => [key, shapeOf(child)])),
      };
    }
    case 'union': {
      const shapes = (part.options as readonly Part[]).map(shapeOf);
      const plain = shapes.filter((shape) => typeof shape === 'string').join(' ');
      const compounds = shapes.filter((shape) => typeof shape !== 'string') as Compound[];
      if (!compounds.length) return plain;
      // Only a text is either words or a list of them.
      if (plain === 'string' && (compounds[0]?.list as Compound)?.keys === 'text') return 'text';
      const keys = compounds.flatMap((shape) => shape.keys ?? []);
      return {
        ...(plain && { plain }),
        ...(Object.assign({}, ...compounds) as Compound),
        keys: keys.length > 1 ? keys : keys[0]!,
        own: Object.assign({}, ...compounds.map(({ own }) => own)) as Compound['own'],
      };
    }
    default:
      throw new TypeError(`content schema: expected a known kind of schema, got ${part.type}`);
  }
}

/** A schema that narrows another stands before its actions. */
function actionsOf({ pipe: [first, ...actions] = [] }: Part): readonly Part[] {
  return first ? [...actionsOf(first), ...actions] : [];
}

/** Leaves out of objects what their keys mean anyway. */
function reduce(shape: Shape, usual: Usual): Shape {
  if (typeof shape === 'string' || isChoice(shape)) return shape;
  const { list, rest, own = {} } = shape;
  const differing = Object.entries(own).filter(
    ([key, part]) => !isChoice(part) && JSON.stringify(part) !== JSON.stringify(usual[key]),
  );
  return {
    ...shape,
    list: list && reduce(list, usual),
    rest: rest && reduce(rest, usual),
    own: differing.length
      ? Object.fromEntries(differing.map(([key, part]) => [key, reduce(part, usual)]))
      : undefined,
  };
}
