/** A cluster of leaves: one leaf, or two clusters joined. */
interface Cluster {
  readonly leaves: readonly number[];
  readonly parts?: readonly [Cluster, Cluster];
}

/**
 * An order of things that brings like ones together: average linkage (UPGMA) on their distances, then the order of its
 * leaves with the least sum of distances between neighbours (Bar-Joseph, Gifford and Jaakkola 2001). `distance` must be
 * symmetric. Of several such orders, the one found first by index; cubic in the number of things.
 */
export function leafOrder(size: number, distance: (one: number, other: number) => number): readonly number[] {
  if (size < 3) return Array.from({ length: size }, (_, at) => at);
  const best = new Best(size, distance);
  const root = linked(size, distance);
  best.fill(root);
  return best.order(root);
}

/** Joins the two nearest clusters until one is left; the distance of clusters is the mean over all pairs of leaves. */
function linked(size: number, distance: (one: number, other: number) => number): Cluster {
  let clusters: Cluster[] = Array.from({ length: size }, (_, at) => ({ leaves: [at] }));
  while (clusters.length > 1) {
    const [one, other] = nearest(clusters, distance);
    const joined: Cluster = { leaves: [...one.leaves, ...other.leaves], parts: [one, other] };
    clusters = [...clusters.filter((cluster) => cluster !== one && cluster !== other), joined];
  }
  return clusters[0] ?? { leaves: [] };
}

function nearest(
  clusters: readonly Cluster[],
  distance: (one: number, other: number) => number,
): readonly [Cluster, Cluster] {
  let [found, least]: [readonly [Cluster, Cluster] | undefined, number] = [undefined, Infinity];
  for (const [at, one] of clusters.entries())
    for (const other of clusters.slice(at + 1)) {
      const mean = meanDistance(one, other, distance);
      if (mean < least) [found, least] = [[one, other], mean];
    }
  if (!found) throw new RangeError('There is nothing to join.');
  return found;
}

function meanDistance(
  one: Cluster,
  other: Cluster,
  distance: (one: number, other: number) => number,
): number {
  let sum = 0;
  for (const a of one.leaves) for (const b of other.leaves) sum += distance(a, b);
  return sum / (one.leaves.length * other.leaves.length);
}

/**
 * The least sum for every two leaves as the ends of the smallest cluster that has both, with the two leaves that meet
 * where its parts do: any two leaves have one such cluster, so a square holds them all.
 */
class Best {
  private readonly size: number;
  private readonly distance: (one: number, other: number) => number;
  private readonly sum: Float64Array;
  private readonly innerOne: Int32Array;
  private readonly innerOther: Int32Array;

  constructor(size: number, distance: (one: number, other: number) => number) {
    this.size = size;
    this.distance = distance;
    this.sum = new Float64Array(size * size);
    this.innerOne = new Int32Array(size * size);
    this.innerOther = new Int32Array(size * size);
  }

  fill({ parts }: Cluster): void {
    if (!parts) return;
    const [one, other] = parts;
    this.fill(one);
    this.fill(other);
    for (const left of one.leaves) this.fillFrom(left, one, other);
  }

  /** First the best way from a left end to each leaf where the other part may begin, then on to its right end. */
  private fillFrom(left: number, one: Cluster, other: Cluster): void {
    const ends = oppositeOf(one, left);
    const ways = new Map<number, readonly [sum: number, end: number]>();
    for (const begin of other.leaves) {
      let way: readonly [number, number] = [Infinity, left];
      for (const end of ends) {
        const sum = (this.sum[left * this.size + end] ?? 0) + this.distance(end, begin);
        if (sum < way[0]) way = [sum, end];
      }
      ways.set(begin, way);
    }
    for (const right of other.leaves) this.keep(left, right, oppositeOf(other, right), ways);
  }

  private keep(
    left: number,
    right: number,
    begins: readonly number[],
    ways: ReadonlyMap<number, readonly [number, number]>,
  ): void {
    let least = Infinity;
    for (const begin of begins) {
      const [before = Infinity, end = left] = ways.get(begin) ?? [];
      const sum = before + (this.sum[right * this.size + begin] ?? 0);
      if (sum >= least) continue;
      least = sum;
      this.put(left, right, sum, end, begin);
      this.put(right, left, sum, begin, end);
    }
  }

  private put(from: number, to: number, sum: number, inner: number, outer: number): void {
    const at = from * this.size + to;
    this.sum[at] = sum;
    this.innerOne[at] = inner;
    this.innerOther[at] = outer;
  }

  order(cluster: Cluster): readonly number[] {
    const { parts } = cluster;
    if (!parts) return cluster.leaves;
    let found: readonly [number, number] = [parts[0].leaves[0] ?? 0, parts[1].leaves[0] ?? 0];
    const sumOf = ([left, right]: readonly [number, number]) => this.sum[left * this.size + right] ?? 0;
    for (const left of parts[0].leaves)
      for (const right of parts[1].leaves) if (sumOf([left, right]) < sumOf(found)) found = [left, right];
    return this.between(cluster, found[0], found[1]);
  }

  private between({ leaves, parts }: Cluster, left: number, right: number): readonly number[] {
    if (!parts) return leaves;
    const [one, other] = parts[0].leaves.includes(left) ? parts : [parts[1], parts[0]];
    const at = left * this.size + right;
    return [
      ...this.between(one, left, this.innerOne[at] ?? left),
      ...this.between(other, this.innerOther[at] ?? right, right),
    ];
  }
}

/** Leaves that can be the other end of a cluster that begins with one: those of its other part. */
function oppositeOf({ leaves, parts }: Cluster, end: number): readonly number[] {
  if (!parts) return leaves;
  return parts[0].leaves.includes(end) ? parts[1].leaves : parts[0].leaves;
}
