/** Columns of one kind of object, in order: the key, and its cells, one for each object in turn. */
type Columns = [key: string, cells: string[]][];

/**
 * Data from the columns that `.ci/pack.ts` writes: the objects under one key, wherever they stand, are
 * the rows of one table. A kind is a line with the key its objects stand under, followed by a line for
 * each column; a first sign says what a cell is: `+` an object, `*3` a list of three, `@a b` objects
 * by their ids, `[` a list of plain values, `!` true, `!!` false, `'` a text that would mean something else.
 */
export function unpack(packed: string): unknown {
  const kinds = new Map<string, Columns>();
  let columns: Columns;
  for (const line of packed.split('\n')) {
    const [key, ...cells] = line.split('|') as [string];
    if (cells.length) columns!.push([key, cells]);
    else kinds.set(key, (columns = []));
  }

  const object = (kind: string) =>
    Object.fromEntries(
      kinds.get(kind)!.flatMap(([key, cells]) => {
        const value = read(key, cells.shift() ?? '');
        return value === undefined ? [] : [[key, value]];
      }),
    );
  const read = (key: string, cell: string): unknown => {
    const rest = cell.slice(1);
    switch (cell[0]) {
      case undefined:
        return undefined;
      case '+':
        return object(key);
      case '*':
        return Array.from({ length: Number(rest) }, () => object(key));
      case '@':
        return Object.fromEntries(rest.split(' ').map((id) => [id, object(key)]));
      case '[':
        return JSON.parse(cell);
      case '!':
        return !rest;
      case "'":
        return rest;
      default:
        return isNaN(cell as never) ? cell : Number(cell);
    }
  };
  return object('');
}
