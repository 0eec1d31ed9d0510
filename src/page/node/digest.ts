/** In place of `src/model/digest.ts`: SHA-256 where there is no Node, at once and not some day. */

const ROUNDS = Uint32Array.from(firstPrimes(64), (prime) => fractionOf(Math.cbrt(prime)));
const START = Uint32Array.from(firstPrimes(8), (prime) => fractionOf(Math.sqrt(prime)));
const BLOCK = 64;

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return primes;
}

/** The first 32 bits after the point. */
function fractionOf(root: number): number {
  return Math.floor((root % 1) * 2 ** 32);
}

/** SHA-256 in hexadecimal. */
export function digest(content: Uint8Array | string): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const state = START.slice();
  const whole = bytes.length - (bytes.length % BLOCK);
  for (let at = 0; at < whole; at += BLOCK) mix(state, bytes, at);
  const rest = bytes.length - whole;
  const tail = new Uint8Array(rest < BLOCK - 8 ? BLOCK : 2 * BLOCK);
  tail.set(bytes.subarray(whole));
  tail[rest] = 0x80;
  const view = new DataView(tail.buffer);
  view.setUint32(tail.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(tail.length - 4, (bytes.length << 3) >>> 0);
  for (let at = 0; at < tail.length; at += BLOCK) mix(state, tail, at);
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

const WORDS = new Uint32Array(BLOCK);

/** Mixes a block into the state. */
function mix(state: Uint32Array, bytes: Uint8Array, from: number): void {
  for (let at = 0; at < 16; at += 1) {
    const place = from + 4 * at;
    WORDS[at] =
      ((bytes[place] as number) << 24) |
      ((bytes[place + 1] as number) << 16) |
      ((bytes[place + 2] as number) << 8) |
      (bytes[place + 3] as number);
  }
  for (let at = 16; at < BLOCK; at += 1) {
    const [early, late] = [WORDS[at - 15] as number, WORDS[at - 2] as number];
    const first = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const second = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    WORDS[at] = (WORDS[at - 16] as number) + first + (WORDS[at - 7] as number) + second;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < BLOCK; at += 1) {
    const choice = (e & f) ^ (~e & g);
    const sum = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + sum + choice + (ROUNDS[at] as number) + (WORDS[at] as number)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => {
    state[at] = (state[at] as number) + word;
  });
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}
