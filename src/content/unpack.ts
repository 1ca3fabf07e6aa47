/** What a column is called, and what its texts are written without. */
type Head = [key: string, start?: string, end?: string];

/** Columns of one kind of object, in order; of the cells there is one for each object in turn. */
type Columns = [head: Head, cells: string[]][];

/**
 * Data from the columns that `.ci/pack.ts` writes: the objects under one key, wherever they stand, are
 * the rows of one table. A kind is the key its objects stand under, followed by its columns, each a key
 * and its cells; columns end in `~`, cells in line breaks. A first sign says what a cell is: `+` an
 * object, `*3` a list of three, `&0` the first list again, `@a b` objects by their ids, `[a^b` a list of
 * plain values, `#1 1^3 .5` rows of numbers column by column, each as what it has more than the one
 * above, `!` true, `!!` false, `=` a text that would mean something else. `key^` has texts whose first
 * letter is a capital, where written small; `key^Start ` such texts behind that start; and `key^^.` texts
 * before that end.
 */
export function unpack(packed: string): unknown {
  const kinds = new Map<string, Columns>();
  const lists: unknown[] = [];
  let columns: Columns;
  for (const column of packed.split('~')) {
    const [first, ...cells] = column.split('\n') as [string];
    const head = first.split('^') as Head;
    if (cells.length) columns!.push([head, cells]);
    else kinds.set(first, (columns = []));
  }

  const object = (kind: string) =>
    Object.fromEntries(
      kinds.get(kind)!.flatMap(([head, cells]) => {
        const value = read(head, cells.shift() ?? '');
        return value === undefined ? [] : [[head[0], value]];
      }),
    );
  const read = (head: Head, cell: string): unknown => {
    const [key, start, end = ''] = head;
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
        return parts.map((part) => read(head, part));
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
          : cell.replace(/^[a-z]/, (letter) => (start ? start + letter : letter.toUpperCase())) +
              end;
    }
  };
  return object('');
}
