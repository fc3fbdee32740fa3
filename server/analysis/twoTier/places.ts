import type { Node } from '../../../schema/landscape.ts';
import { eachInSteps } from '../../../schema/steps/eachInSteps.ts';
import { areasAround } from '../areasAround.ts';
import { areasCoveredBy } from '../areasCoveredBy.ts';
import { put } from '../../../schema/grouped.ts';
import { keptPer, oncePerInSteps } from '../once.ts';
import type { Scope } from '../scope.ts';
import type { Ground } from './ground.ts';

/** Where bodies stand in the grid. A body may be in several districts; one that is in no cell is in none of these. */
export interface Places {
  readonly atCounty: ReadonlySet<string>;
  /** By id of the district. */
  readonly inDistrict: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of the district tier, and tied to no district by the source. */
  readonly untied: ReadonlySet<string>;
}

/**
 * Where bodies stand. A body's tier says the row of the grid, the areas it covers the column: its own, else those of the
 * body that it is part of; an area within a district (a parish) is that district's.
 *  - tier stated: at the county if it covers the county or a place in it; in each district that it covers a place of;
 *  - tier not stated: at the county or in the district that it covers itself, nothing less and nothing more;
 *  - no place at all: by its tier alone, and only where there is no second county that it could be of;
 *  - any other tier (sub-regional, parish): in no cell.
 */
export function* placesInSteps(
  scope: Scope,
  { county, districts, alone }: Ground,
): Generator<undefined, Places> {
  const { covering, containing, nowhere } = yield* tiesOf.steps(scope);
  const upper = county?.properties['kind'] === 'unitary' ? ['county', 'unitary'] : ['county'];
  const inside = (area: string | undefined, tiers: readonly string[]) =>
    area === undefined
      ? []
      : [
          ...(containing.get(area) ?? []).filter((body) => tiers.includes(tierOf(body))),
          ...(covering.get(area) ?? []).filter((body) => tierOf(body) === ''),
        ];
  const byTier = (tiers: readonly string[]) =>
    alone ? nowhere.filter((body) => tiers.includes(tierOf(body))) : [];
  const inDistrict = new Map(districts.map(({ id }) => [id, idsOf(inside(id, ['district']))]));
  const placed = new Set([...inDistrict.values()].flatMap((bodies) => [...bodies]));
  const elsewhere = county ? (containing.get(county.id) ?? []).filter(isOfDistrict) : [];
  return {
    atCounty: idsOf([...inside(county?.id, upper), ...byTier(upper)]),
    inDistrict,
    untied: idsOf([...elsewhere.filter(({ id }) => !placed.has(id)), ...byTier(['district'])]),
  };
}

interface Ties {
  /** Bodies that cover an area itself, by its id. */
  readonly covering: ReadonlyMap<string, readonly Node[]>;
  /** Bodies that cover it or a place in it. */
  readonly containing: ReadonlyMap<string, readonly Node[]>;
  /** Bodies that the source ties to no area. */
  readonly nowhere: readonly Node[];
}

/** Which areas tie which bodies, for all counties at once: another county asked for is looked up, not worked out. */
const tiesOf = oncePerInSteps(function* (scope: Scope): Generator<undefined, Ties> {
  const around = keptPer((area: string) => [area, ...areasAround(scope, area)]);
  const covering = new Map<string, Node[]>();
  const containing = new Map<string, Node[]>();
  const nowhere: Node[] = [];
  const tie = (body: Node) => {
    const areas = areasCoveredBy(scope, body.id);
    if (areas.length === 0) nowhere.push(body);
    for (const area of areas) put(covering, area, body);
    for (const area of new Set(areas.flatMap(around))) put(containing, area, body);
  };
  yield* eachInSteps([...scope.nodes('Partnership'), ...scope.nodes('Organisation')], tie);
  return { covering, containing, nowhere };
});

const tierOf = ({ properties }: Node): string =>
  typeof properties['tier'] === 'string' ? properties['tier'] : '';
const isOfDistrict = (body: Node): boolean => tierOf(body) === 'district';
const idsOf = (bodies: readonly Node[]): ReadonlySet<string> => new Set(bodies.map(({ id }) => id));
