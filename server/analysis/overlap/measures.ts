/** Shared over all that either has (Jaccard 1901), 0 to 1; higher, more alike. 0 where both are empty. */
export const jaccard = (shared: number, one: number, other: number): number =>
  one + other === 0 ? 0 : shared / (one + other - shared);

/** Shared over the smaller (Szymkiewicz 1934, Simpson 1943), 0 to 1; 1: one lies within the other. 0 where one is empty. */
export const overlapCoefficient = (shared: number, one: number, other: number): number =>
  Math.min(one, other) === 0 ? 0 : shared / Math.min(one, other);
