import type { SubjectEntry } from '../queries.ts';
import type { TierCell, TiersPage, Topic } from './tiersQueries.ts';

/** A column of the grid. */
export interface Place {
  readonly name: string;
  /** `loose`: bodies of the districts that the source ties to no one of them. */
  readonly kind: 'county' | 'district' | 'loose';
  /** Its area; null where the source ties the bodies to none. */
  readonly area: SubjectEntry | null;
  /** Places that it stands for: 7 for seven districts that the source does not name one by one. */
  readonly count: number;
}

/** Where a topic is held: at both tiers, at one, at none. */
export const reaches = ['both', 'county', 'districts', 'none'] as const;
export type Reach = (typeof reaches)[number];

/** What a cell shows: `missed` is nobody in this place, though another place has a body for the topic. */
export type Mark = 'one' | 'several' | 'missed' | 'none';

export interface GridCell {
  readonly place: Place;
  readonly mark: Mark;
  readonly bodies: readonly SubjectEntry[];
}

export interface GridRow {
  readonly topic: SubjectEntry;
  readonly score: number;
  readonly reach: Reach;
  /** Whether the review left it blank in a table of its own. */
  readonly isBlank: boolean;
  /** In the order of the columns. */
  readonly cells: readonly GridCell[];
}

export interface Grid {
  /** The county, its districts, then one for bodies that are tied to no district, where there are any. */
  readonly places: readonly Place[];
  readonly rows: readonly GridRow[];
}

type Page = Pick<TiersPage, 'county' | 'districts' | 'results'>;

const cellsOf = ({ atCounty, inDistricts }: Topic): readonly TierCell[] => [atCounty, ...inDistricts];

/** The columns. Where no district is named, one stands for the tier. */
const placesOf = ({ county, districts, results: [first] }: Page): readonly Place[] => {
  if (first === undefined) return [];
  return cellsOf(first).map((cell, at) => {
    const count = cell.count ?? 1;
    if (at === 0) return { name: county?.name ?? 'The county', kind: 'county', area: county, count };
    const area = districts[at - 1] ?? null;
    if (area !== null) return { name: area.name, kind: 'district', area, count };
    return districts.length === 0
      ? { name: 'The districts', kind: 'district', area, count }
      : { name: 'Tied to no one district', kind: 'loose', area, count };
  });
};

/** Cells of a topic, as far as they say whether anybody holds it there. */
interface Held {
  readonly atCounty: Pick<TierCell, 'state'>;
  readonly inDistricts: readonly Pick<TierCell, 'state'>[];
}

const isHeld = ({ state }: Pick<TierCell, 'state'>): boolean => state !== 'none';

export const reachOf = ({ atCounty, inDistricts }: Held): Reach => {
  const below = inDistricts.some(isHeld);
  if (isHeld(atCounty)) return below ? 'both' : 'county';
  return below ? 'districts' : 'none';
};

const markOf = ({ state }: TierCell, { kind }: Place, reach: Reach): Mark => {
  if (state !== 'none') return state;
  return kind === 'loose' || reach === 'none' ? 'none' : 'missed';
};

const rowOf = (result: Topic, places: readonly Place[]): readonly GridRow[] => {
  const reach = reachOf(result);
  const cells = cellsOf(result).flatMap((cell, at) => {
    const place = places[at];
    return place === undefined ? [] : [{ place, mark: markOf(cell, place, reach), bodies: cell.bodies }];
  });
  return result.subjects
    .slice(0, 1)
    .map((topic) => ({ topic, score: result.score, reach, isBlank: result.blank, cells }));
};

/** Topics by place, as the API gives them, with what each cell shows. */
export const tierGrid = (page: Page): Grid => {
  const places = placesOf(page);
  return { places, rows: page.results.flatMap((result) => rowOf(result, places)) };
};

/** Districts in which nobody holds the topic. */
export const withoutBody = ({ cells }: GridRow): readonly Place[] =>
  cells
    .filter(({ place, bodies }) => place.kind === 'district' && bodies.length === 0)
    .map(({ place }) => place);

/** A column's name; one that stands for several says for how many. */
export const placeName = ({ name, count }: Place): string =>
  count === 1 ? name : `${name} (stands for ${String(count)})`;
