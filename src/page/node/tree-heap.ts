/** The nodes of a tree that is being built, as zlib keeps them. */

/** A heap with the lightest node on top and, of equals, the shallowest. */
export class Heap {
  readonly nodes: Int32Array;
  length = 0;
  private readonly weights: Uint32Array;
  private readonly depths: Uint8Array;

  constructor(size: number, weights: Uint32Array, depths: Uint8Array) {
    this.nodes = new Int32Array(size + 1);
    this.weights = weights;
    this.depths = depths;
  }

  /** Puts a node last. */
  add(node: number): void {
    this.length += 1;
    this.nodes[this.length] = node;
  }

  /** Lets the node at a place sink to where it belongs. */
  sink(from: number): void {
    const { nodes } = this;
    const node = nodes[from] as number;
    let at = from;
    for (let child = at << 1; child <= this.length; child = at << 1) {
      if (child < this.length && this.isLighter(nodes[child + 1] as number, nodes[child] as number))
        child += 1;
      if (this.isLighter(node, nodes[child] as number)) break;
      nodes[at] = nodes[child] as number;
      at = child;
    }
    nodes[at] = node;
  }

  private isLighter(one: number, other: number): boolean {
    const [first, second] = [this.weights[one] as number, this.weights[other] as number];
    if (first !== second) return first < second;
    return (this.depths[one] as number) <= (this.depths[other] as number);
  }
}
