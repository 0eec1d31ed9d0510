/** The prefix codes of a block of deflate, built as zlib builds them: the same counts give the same bits. */

import { Heap } from './tree-heap.ts';

/** An alphabet of a block. */
export interface Alphabet {
  /** Symbols it has. */
  readonly size: number;
  /** Bits that follow the code of a symbol, by the symbol less `extraBase`. */
  readonly extra: Uint8Array;
  readonly extraBase: number;
  /** Lengths of the fixed codes; `null` where there are none. */
  readonly fixed: Uint8Array | null;
  /** Most bits of a code. */
  readonly longest: number;
}

/** The codes of an alphabet for some counts. */
export interface CodeTree {
  readonly lengths: Uint8Array;
  readonly codes: Uint16Array;
  /** The last symbol that has a code. */
  readonly last: number;
  /** Bits of all that was counted with these codes, and with the fixed ones. */
  readonly cost: number;
  readonly fixedCost: number;
}

const NO_SYMBOL = -1;

/** Builds the codes for the counts, of which it adds one where fewer than two symbols occur. */
export function buildTree(counts: Uint16Array, alphabet: Alphabet): CodeTree {
  const { size } = alphabet;
  const weights = new Uint32Array(2 * size + 1);
  const parents = new Int32Array(2 * size + 1);
  const depths = new Uint8Array(2 * size + 1);
  const heap = new Heap(2 * size + 1, weights, depths);
  let last = NO_SYMBOL;
  for (let symbol = 0; symbol < size; symbol += 1) {
    const count = counts[symbol] as number;
    weights[symbol] = count;
    if (count > 0) {
      heap.add(symbol);
      last = symbol;
    }
  }
  // Every alphabet has a code of one bit at least, even where all is one symbol.
  const added: number[] = [];
  while (heap.length < 2) {
    const symbol = last < 2 ? last + 1 : 0;
    last = Math.max(last, symbol);
    heap.add(symbol);
    weights[symbol] = 1;
    added.push(symbol);
  }
  const order = joinNodes(heap, size, weights, parents, depths);
  const lengths = measureCodes(order, parents, size, last, weights, alphabet.longest);
  return {
    lengths,
    codes: assignCodes(lengths, last),
    last,
    ...weigh(lengths, weights, last, added, alphabet),
  };
}

/** Joins the two lightest nodes until one is left, and gives all of them from the heaviest on. */
function joinNodes(
  heap: Heap,
  size: number,
  weights: Uint32Array,
  parents: Int32Array,
  depths: Uint8Array,
): readonly number[] {
  const { nodes } = heap;
  for (let at = heap.length >> 1; at >= 1; at -= 1) heap.sink(at);
  const joined: number[] = [];
  let node = size;
  for (;;) {
    const lightest = nodes[1] as number;
    nodes[1] = nodes[heap.length] as number;
    heap.length -= 1;
    heap.sink(1);
    const next = nodes[1] as number;
    joined.push(lightest, next);
    weights[node] = (weights[lightest] as number) + (weights[next] as number);
    depths[node] = Math.max(depths[lightest] as number, depths[next] as number) + 1;
    parents[lightest] = node;
    parents[next] = node;
    nodes[1] = node;
    node += 1;
    heap.sink(1);
    if (heap.length < 2) break;
  }
  joined.push(nodes[1] as number);
  return joined.reverse();
}

/** The length of each code, none over the longest: what is too long is hung in elsewhere. */
function measureCodes(
  [root = 0, ...others]: readonly number[],
  parents: Int32Array,
  size: number,
  last: number,
  weights: Uint32Array,
  longest: number,
): Uint8Array {
  const all = new Uint8Array(2 * size + 1);
  const counts = new Uint16Array(longest + 1);
  let overflow = 0;
  all[root] = 0;
  for (const node of others) {
    let bits = (all[parents[node] as number] as number) + 1;
    if (bits > longest) {
      bits = longest;
      overflow += 1;
    }
    all[node] = bits;
    if (node <= last && node < size) counts[bits] = (counts[bits] as number) + 1;
  }
  if (overflow > 0) {
    for (; overflow > 0; overflow -= 2) {
      let bits = longest - 1;
      while (counts[bits] === 0) bits -= 1;
      counts[bits] = (counts[bits] as number) - 1;
      counts[bits + 1] = (counts[bits + 1] as number) + 2;
      counts[longest] = (counts[longest] as number) - 1;
    }
    // The lightest get the longest codes.
    const leaves = others.filter((node) => node <= last && node < size);
    for (let bits = longest; bits > 0; bits -= 1) {
      for (let left = counts[bits] as number; left > 0; left -= 1)
        all[leaves.pop() as number] = bits;
    }
  }
  const lengths = new Uint8Array(size);
  for (let symbol = 0; symbol <= last; symbol += 1) {
    if ((weights[symbol] as number) > 0) lengths[symbol] = all[symbol] as number;
  }
  return lengths;
}

/** The codes of some lengths, in the order of deflate, with their bits turned round. */
export function assignCodes(lengths: Uint8Array, last: number): Uint16Array {
  const counts = new Uint16Array(16);
  for (let symbol = 0; symbol <= last; symbol += 1) {
    const length = lengths[symbol] as number;
    counts[length] = (counts[length] as number) + 1;
  }
  counts[0] = 0;
  const next = new Uint16Array(16);
  for (let bits = 1; bits < 16; bits += 1) {
    next[bits] = ((next[bits - 1] as number) + (counts[bits - 1] as number)) << 1;
  }
  const codes = new Uint16Array(lengths.length);
  for (let symbol = 0; symbol <= last; symbol += 1) {
    const length = lengths[symbol] as number;
    if (length === 0) continue;
    codes[symbol] = turnRound(next[length] as number, length);
    next[length] = (next[length] as number) + 1;
  }
  return codes;
}

function turnRound(code: number, length: number): number {
  let turned = 0;
  for (let at = 0; at < length; at += 1) turned |= ((code >> at) & 1) << (length - 1 - at);
  return turned;
}

/** The bits of what was counted; a symbol added for the sake of the tree costs nothing but its code. */
function weigh(
  lengths: Uint8Array,
  weights: Uint32Array,
  last: number,
  added: readonly number[],
  { extra, extraBase, fixed }: Alphabet,
): Pick<CodeTree, 'cost' | 'fixedCost'> {
  let cost = -added.length;
  let fixedCost = -added.reduce((sum, symbol) => sum + (fixed?.[symbol] ?? 0), 0);
  for (let symbol = 0; symbol <= last; symbol += 1) {
    const length = lengths[symbol] as number;
    if (length === 0) continue;
    const more = symbol >= extraBase ? (extra[symbol - extraBase] ?? 0) : 0;
    cost += (weights[symbol] as number) * (length + more);
    if (fixed) fixedCost += (weights[symbol] as number) * ((fixed[symbol] as number) + more);
  }
  return { cost, fixedCost };
}
