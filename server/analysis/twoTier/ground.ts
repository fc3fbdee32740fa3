import type { Node } from '../../../schema/landscape.ts';
import { areasAround } from '../areasAround.ts';
import { byName } from '../byName.ts';
import { compareText } from '../compareText.ts';
import { groupedByEach } from '../../../schema/grouped.ts';
import { listed } from '../../../schema/inWords.ts';
import { numberAlike } from '../numberAlike.ts';
import { oncePer } from '../once.ts';
import { BadOption } from '../options.ts';
import type { Scope } from '../scope.ts';

/** A county with its districts, as far as the landscape names them. */
export interface Ground {
  readonly county: Node | undefined;
  /** By name. One may stand for several that the source does not name: its `count`. */
  readonly districts: readonly Node[];
  /** Whether it is the only county that there is to look at, so that bodies without a place can be no other's. */
  readonly alone: boolean;
  readonly said: string | undefined;
}

/**
 * The county that is looked at: the one chosen; else the one that most districts lie within; else the only one named, with
 * the districts that are said to lie nowhere. Throws `BadOption` where no area in scope has the chosen id.
 */
export function groundOf(scope: Scope, chosen: string | undefined): Ground {
  const counties = countiesWithDistricts(scope);
  if (chosen !== undefined && scope.node(chosen)?.label !== 'Area')
    throw new BadOption(
      'county',
      `none of the areas that are counted is "${chosen}". Choose a county that the landscape names, or leave it out for the one with most districts.`,
    );
  const id = chosen ?? counties.keys().next().value;
  if (id !== undefined && counties.has(id)) {
    const alone = counties.size === 1;
    const county = scope.node(id);
    const most = `This is ${county?.name ?? id}, the one of ${counties.size} counties with most districts. To see another, choose it as the county.`;
    const said = alone || chosen !== undefined ? undefined : most;
    return { county, districts: (counties.get(id) ?? []).toSorted(byName), alone, said };
  }
  return looseGround(scope, chosen);
}

/** Counties (or unitary areas) that districts are said to lie within, the one with most districts first. */
const countiesWithDistricts = oncePer((scope: Scope): ReadonlyMap<string, readonly Node[]> => {
  const within = groupedByEach(scope.nodes('Area').filter(isDistrict), ({ id }) =>
    areasAround(scope, id).filter((area) => isCounty(scope.node(area))),
  );
  const sizes = (districts: readonly Node[]) => districts.reduce((sum, one) => sum + numberAlike(one), 0);
  return new Map([...within].toSorted(([a, ofA], [b, ofB]) => sizes(ofB) - sizes(ofA) || compareText(a, b)));
});

/** Where no district is said to lie within the county: the papers of districts name county and district, and leave that out. */
function looseGround(scope: Scope, chosen: string | undefined): Ground {
  const areas = scope.nodes('Area');
  const counties = areas.filter(({ properties }) => properties['kind'] === 'county');
  const only = counties.length === 1 ? counties[0] : undefined;
  const county = chosen === undefined ? only : scope.node(chosen);
  const alone = county === undefined || county === only;
  const loose = areas.filter(
    (area) => area !== county && isDistrict(area) && scope.from(area.id, 'WITHIN').length === 0,
  );
  const districts = alone ? loose.toSorted(byName) : [];
  return { county, districts, alone, said: remark(county, districts, counties.length) };
}

function remark(county: Node | undefined, districts: readonly Node[], counties: number): string {
  const named = listed(districts.map((one) => one.name ?? one.id));
  if (!county)
    return counties === 0
      ? 'The source names no county: bodies of the county stand without a place.'
      : `The source names ${counties} counties and no district within one. To see one of them, choose it as the county.`;
  const { name = county.id } = county;
  if (districts.length === 0) return `The source names no district of ${name}.`;
  const lie = districts.length === 1 ? 'lies' : 'lie';
  return `The source does not say that ${named} ${lie} within ${name}; it is taken so, as no other county is named.`;
}

const isDistrict = ({ properties }: Node): boolean =>
  properties['kind'] === 'district' || properties['kind'] === 'city';
const isCounty = (node: Node | undefined): boolean =>
  node?.properties['kind'] === 'county' || node?.properties['kind'] === 'unitary';
