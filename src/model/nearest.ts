/** Edits (insert, delete, replace a letter) from one word to the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(replaced, row[j]! + 1, next[j - 1]! + 1);
    }
    row = next;
  }
  return row[b.length]!;
}

/** The known name that is most like what was written, and by how many letters they differ. */
export function nearest(
  written: string,
  names: readonly string[],
): { name: string; edits: number } {
  // A pasted novel as an attribute's name would cost its length times ours.
  const word = written.slice(0, 64).toLowerCase();
  const ranked = names.map((name) => ({ name, edits: distance(word, name) }));
  return ranked.reduce((best, one) => (one.edits < best.edits ? one : best));
}
