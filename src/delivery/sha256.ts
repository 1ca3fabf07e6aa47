/** SHA-256 of one block (https://csrc.nist.gov/pubs/fips/180-4/upd1/final), for pages by plain http, which have no `crypto.subtle`. */

/** The fractions of the roots of the first primes, which the standard takes for its constants. */
const fraction = (root: number) => ((root % 1) * 2 ** 32) | 0;
const primes: number[] = [];
for (let n = 2; primes.length < 64; n += 1) if (primes.every((p) => n % p)) primes.push(n);
const ROUNDS = primes.map((prime) => fraction(Math.cbrt(prime)));
const START = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

const rotate = (word: number, bits: number) => (word >>> bits) | (word << (32 - bits));
const turn = (word: number, one: number, two: number, three: number) =>
  rotate(word, one) ^ rotate(word, two) ^ rotate(word, three);

/** @param bytes at most 55 */
export function sha256(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const block = new DataView(new ArrayBuffer(64));
  bytes.forEach((byte, index) => block.setUint8(index, byte));
  block.setUint8(bytes.length, 0x80);
  block.setUint32(60, bytes.length * 8);
  const words: number[] = [];
  let [a, b, c, d, e, f, g, h] = START as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  ROUNDS.forEach((constant, round) => {
    if (round < 16) words[round] = block.getInt32(round * 4);
    else {
      const [x, y] = [words[round - 15]!, words[round - 2]!];
      words[round] =
        (words[round - 16]! +
          words[round - 7]! +
          (rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3)) +
          (rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10))) |
        0;
    }
    const first = h + turn(e, 6, 11, 25) + (g ^ (e & (f ^ g))) + constant + words[round];
    const second = turn(a, 2, 13, 22) + ((a & (b | c)) | (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  });
  [a, b, c, d, e, f, g, h].forEach((word, index) =>
    block.setInt32(index * 4, word + START[index]!),
  );
  return new Uint8Array(block.buffer, 0, 32);
}
