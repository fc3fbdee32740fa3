import { areaRelations } from '../../../schema/analysis/words.ts';
import { rowOf } from '../compressedRows.ts';
import type { Grounds } from './groundsOf.ts';

export type AreaRelation = (typeof areaRelations)[number];

/** How alike the ground of two bodies is, 0 to 1, by how it lies. */
export const likenessOfGround: Readonly<Record<AreaRelation, number>> = {
  same: 1,
  nested: 0.5,
  overlapping: 0.5,
  apart: 0,
};

/** In a table, how two grounds lie is one more than its place in `areaRelations`; 0 is "not stated". */
export const codeOf = (relation: AreaRelation | undefined): number =>
  relation === undefined ? 0 : areaRelations.indexOf(relation) + 1;
export const relationOf = (code: number): AreaRelation | undefined => areaRelations[code - 1];

/** In a table, what was not yet looked at. */
const unseen = 255;

/** How the grounds of two bodies lie, as a code; each two grounds are looked at once, when first asked for. */
export function groundRelations(grounds: Grounds): (one: number, other: number) => number {
  const height = grounds.areas.starts.length - 1;
  const known = new Uint8Array(height * height).fill(unseen);
  return (one, other) => {
    const a = grounds.of[one] ?? -1;
    const b = grounds.of[other] ?? -1;
    if (a < 0 || b < 0) return 0;
    const kept = known[a * height + b] ?? unseen;
    if (kept !== unseen) return kept;
    const code = codeOf(relationBetween(grounds, a, b));
    known[a * height + b] = code;
    known[b * height + a] = code;
    return code;
  };
}

/**
 * How two grounds lie. An area lies within a ground that holds it or one that it lies within. same: each lies within the
 * other, whole; nested: one does; overlapping: some of one does; apart: every area of one is known to be apart from every
 * one of the other. Undefined where the source does not say.
 */
function relationBetween(grounds: Grounds, a: number, b: number): AreaRelation | undefined {
  const [one, other] = [rowOf(grounds.areas, a), rowOf(grounds.areas, b)];
  const lies = (ground: Int32Array) => (area: number) =>
    rowOf(grounds.around, area).some((around) => ground.includes(around));
  const [oneWithin, otherWithin] = [one.every(lies(other)), other.every(lies(one))];
  if (oneWithin && otherWithin) return 'same';
  if (oneWithin || otherWithin) return 'nested';
  if (one.some(lies(other)) || other.some(lies(one))) return 'overlapping';
  return one.every((area) => other.every((another) => areApart(grounds, area, another)))
    ? 'apart'
    : undefined;
}

/** Two areas are apart where they are, or lie within, different areas of a kind of which two never share ground. */
function areApart({ around, kinds }: Grounds, one: number, other: number): boolean {
  const ofKind = (area: number, kind: number) => rowOf(around, area).filter((at) => kinds[at] === kind);
  return rowOf(around, one).some((area) => {
    const kind = kinds[area] ?? -1;
    if (kind < 0) return false;
    const theirs = ofKind(other, kind);
    return theirs.length > 0 && !ofKind(one, kind).some((at) => theirs.includes(at));
  });
}
