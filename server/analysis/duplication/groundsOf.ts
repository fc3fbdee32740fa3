import type { Node } from '../../../schema/landscape.ts';
import { mappedInSteps } from '../../../schema/steps/eachInSteps.ts';
import { areasAround } from '../areasAround.ts';
import { areasCoveredBy } from '../areasCoveredBy.ts';
import { compareText } from '../compareText.ts';
import { compressedRows } from '../compressedRows.ts';
import type { CompressedRows } from '../compressedRows.ts';
import { numberAlike } from '../numberAlike.ts';
import type { Scope } from '../scope.ts';

/** What areas bodies cover, as plain arrays: bodies with the same areas stand on one ground. */
export interface Grounds {
  /** Number of the ground of each body; -1 where its areas are not stated. */
  readonly of: Int32Array;
  /** The areas of each ground. */
  readonly areas: CompressedRows;
  /** Of each area, itself and those that it lies within. */
  readonly around: CompressedRows;
  /** Kind of each area among those of which two never share ground; -1 for a kind that may. */
  readonly kinds: Int8Array;
}

/** Kinds of areas that divide the country between them. Neighbourhoods, cities and sub-regions may lie across others. */
const dividing: Readonly<Record<string, number>> = {
  county: 0,
  unitary: 0,
  district: 1,
  parish: 2,
  region: 3,
  nation: 4,
};

/** The ground of each body: its own areas, else those of the body that it is part of. Areas with one `sameAs` are one. */
export function* groundsInSteps(scope: Scope, bodies: readonly string[]): Generator<undefined, Grounds> {
  const nodes = scope.nodes('Area').toSorted((a, b) => compareText(a.id, b.id));
  const keys = [...new Set(nodes.map(keyOf))].toSorted();
  const placeOfKey = new Map(keys.map((key, at) => [key, at]));
  const placeOf = new Map(nodes.map((node) => [node.id, placeOfKey.get(keyOf(node)) ?? 0]));
  const placed = (ids: readonly string[]): readonly number[] =>
    [...new Set(ids.flatMap((id) => placeOf.get(id) ?? []))].sort((a, b) => a - b);
  const numbers = new Map<string, number>();
  const grounds: (readonly number[])[] = [];
  const numberOf = (body: string): number => {
    const areas = placed(areasCoveredBy(scope, body));
    if (areas.length === 0) return -1;
    const number = numbers.get(areas.join()) ?? grounds.push(areas) - 1;
    numbers.set(areas.join(), number);
    return number;
  };
  const of = Int32Array.from(yield* mappedInSteps(bodies, numberOf));
  const around = nodes.flatMap(({ id }) =>
    [id, ...areasAround(scope, id)].map((other) => [placeOf.get(id) ?? 0, placeOf.get(other) ?? 0] as const),
  );
  const kinds = new Int8Array(keys.length).fill(-1);
  for (const node of nodes) kinds[placeOf.get(node.id) ?? 0] = kindOf(node);
  return {
    of,
    areas: compressedRows(
      grounds.flatMap((areas, ground) => areas.map(() => ground)),
      grounds.flat(),
      grounds.length,
      keys.length,
    ),
    around: compressedRows(
      around.map(([area]) => area),
      around.map(([, other]) => other),
      keys.length,
      keys.length,
    ),
    kinds,
  };
}

/** Nodes that are said to be the same one of a reference landscape have the same key. */
const keyOf = ({ id, properties }: Node): string => {
  const { sameAs } = properties;
  return typeof sameAs === 'string' ? sameAs : id;
};

/** One node that stands for several areas may have any of its kind among them. */
const kindOf = (node: Node): number =>
  numberAlike(node) > 1 ? -1 : (dividing[String(node.properties['kind'])] ?? -1);
