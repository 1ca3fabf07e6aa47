/** Columns of one kind of object, in order; of the cells there is one for each object in turn. */
type Columns = { key: string; start: string | undefined; cells: string[] }[];

/**
 * Data from the columns that `.ci/pack.ts` writes: the objects under one key, wherever they stand, are
 * the rows of one table. A kind is the key its objects stand under, followed by its columns, each a key
 * and its cells; columns end in `~`, cells in line breaks. A first sign says what a cell is: `+` an
 * object, `*3` a list of three, `&0` the first list again, `@a b` objects by their ids, `[a^b` a list of
 * plain values, `#1 1^3 .5` rows of numbers column by column, each as what it has more than the one
 * above, `!` true, `!!` false, `=` a text that would mean something else. `key^` has texts whose first
 * letter is a capital, where written small; and `key^Start ` such texts behind that start.
 */
export function unpack(packed: string): unknown {
  const kinds = new Map<string, Columns>();
  const lists: unknown[] = [];
  let columns: Columns;
  for (const column of packed.split('~')) {
    const [head, ...cells] = column.split('\n') as [string];
    const [key, start] = head.split('^') as [string, string?];
    if (cells.length) columns!.push({ key, start, cells });
    else kinds.set(key, (columns = []));
  }

  const object = (kind: string) =>
    Object.fromEntries(
      kinds.get(kind)!.flatMap(({ key, start, cells }) => {
        const value = read(key, cells.shift() ?? '', start);
        return value === undefined ? [] : [[key, value]];
      }),
    );
  const read = (key: string, cell: string, start?: string): unknown => {
    const rest = cell.slice(1);
    const parts = rest.split('^');
    switch (cell[0]) {
      case undefined:
        return undefined;
      case '+':
        return object(key);
      case '*': {
        const list = Array.from({ length: Number(rest) }, () => object(key));
        lists.push(list);
        return list;
      }
      case '&':
        return lists[Number(rest)];
      case '@':
        return Object.fromEntries(rest.split(' ').map((id) => [id, object(key)]));
      case '[':
        return parts.map((part) => read(key, part, start));
      case '#': {
        const [first, ...others] = parts.map((part) => {
          let number = 0;
          return part.split(' ').map((step) => (number += Number(step)));
        });
        return first!.map((number, row) => [number, ...others.map((column) => column[row])]);
      }
      case '!':
        return !rest;
      case '=':
        return rest;
      default:
        if (!isNaN(cell as never)) return Number(cell);
        return start == null
          ? cell
          : cell.replace(/^[a-z]/, (letter) => (start ? start + letter : letter.toUpperCase()));
    }
  };
  return object('');
}
