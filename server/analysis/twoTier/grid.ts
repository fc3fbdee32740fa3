import type { cellStates, topicKinds } from '../../../schema/analysis/words.ts';
import type { Node } from '../../../schema/landscape.ts';
import { eachInSteps } from '../../../schema/steps/eachInSteps.ts';
import type { Result, Subject } from '../analysis.ts';
import { byName } from '../byName.ts';
import { compareText } from '../compareText.ts';
import { groupedByEach } from '../../../schema/grouped.ts';
import { counted, listed } from '../../../schema/inWords.ts';
import { numberAlike } from '../numberAlike.ts';
import { oncePer, oncePerInSteps } from '../once.ts';
import type { Scope } from '../scope.ts';
import { sum } from '../sum.ts';
import { holdingsOf, topicsIn } from '../topicHolders.ts';
import type { Ground } from './ground.ts';
import type { Places } from './places.ts';

/** Who holds a topic in one place. */
export interface TierCell {
  readonly area: Subject | null;
  /** Places that it stands for, 1 or more; null where it is tied to none. */
  readonly count: number | null;
  readonly state: (typeof cellStates)[number];
  readonly bodies: readonly Subject[];
}

/** A topic at both tiers: a row of the grid. */
export interface TwoTierResult extends Result {
  readonly atCounty: TierCell;
  readonly inDistricts: readonly TierCell[];
  readonly blank: boolean;
}

/** A row before it is put into words: ids of the bodies in each cell. */
export interface Row {
  readonly topic: Node;
  readonly score: number;
  readonly atCounty: readonly string[];
  /** By district, in their order; then, where there is such a column, those tied to none. */
  readonly inDistricts: readonly (readonly string[])[];
  /** Bodies that hold the topic and stand in no cell: of another tier or another place, or the source says neither. */
  readonly elsewhere: readonly string[];
  /** Findings that a table of the review is blank here. */
  readonly blanks: readonly Node[];
}

/**
 * The rows, those best covered first. score = the county and its districts that have a body for the topic, over the county and
 * its districts; a district that stands for seven counts seven. Where no district is named, the bodies of the district tier
 * stand for one.
 */
export function gridOf(scope: Scope, ground: Ground, places: Places): readonly Row[] {
  const drafts = topicsIn(scope).map((topic) => draftOf(scope, topic, ground, places));
  const loose = ground.districts.length === 0 || drafts.some(({ untied }) => untied.length > 0);
  return drafts
    .map(({ untied, ...row }) => ({ ...row, inDistricts: [...row.inDistricts, ...(loose ? [untied] : [])] }))
    .map((row) => ({ ...row, score: scoreOf(row, ground.districts) }))
    .toSorted((a, b) => b.score - a.score || compareText(a.topic.id, b.topic.id));
}

/** Rows of the kind of topic that is asked for. */
export const isOfKind = ({ label }: Node, by: (typeof topicKinds)[number]): boolean =>
  by === 'themes and blocks' || label === (by === 'themes' ? 'Theme' : 'Block');

function draftOf(scope: Scope, topic: Node, { districts }: Ground, { atCounty, inDistrict, untied }: Places) {
  const holders = holdersOf(scope).get(topic.id) ?? [];
  const inCell = (cell: ReadonlySet<string> | undefined) => holders.filter((body) => cell?.has(body));
  const cells = districts.map(({ id }) => inCell(inDistrict.get(id)));
  const placed = new Set([...inCell(atCounty), ...cells.flat(), ...inCell(untied)]);
  return {
    topic,
    atCounty: inCell(atCounty),
    inDistricts: cells,
    untied: inCell(untied),
    elsewhere: holders.filter((body) => !placed.has(body)),
    blanks: blanksOf(scope).get(topic.id) ?? [],
  };
}

/** Bodies that hold each topic, by name: the same for every county. */
export const holdersOf = oncePerInSteps(function* (
  scope: Scope,
): Generator<undefined, ReadonlyMap<string, readonly string[]>> {
  const names = nameOrder(scope);
  const holders = new Map<string, readonly string[]>();
  const look = ({ id }: Node) =>
    holders.set(id, [...new Set(holdingsOf(scope, id).map(({ from }) => from))].toSorted(names));
  yield* eachInSteps(topicsIn(scope), look, atOnce);
  return holders;
});

/** Topics, each with all that hold it, that are gone through before others may go on. */
const atOnce = 5;

type Cells = Pick<Row, 'atCounty' | 'inDistricts'>;

function scoreOf({ atCounty, inDistricts }: Cells, districts: readonly Node[]): number {
  const weights = districts.length === 0 ? [1] : districts.map(numberAlike);
  const held = weights.map((weight, at) => ((inDistricts[at]?.length ?? 0) > 0 ? weight : 0));
  return ((atCounty.length > 0 ? 1 : 0) + sum(held)) / (1 + sum(weights));
}

/** Findings of a blank in a table, by the topic that they are about; not those that the source denies. */
const blanksOf = oncePer((scope: Scope): ReadonlyMap<string, readonly Node[]> => {
  const blanks = scope.nodes('Finding').filter(({ properties }) => properties['kind'] === 'blank in table');
  const stated = blanks.filter(({ properties }) => properties['negated'] !== true);
  return groupedByEach(stated, ({ id }) => scope.from(id, 'ABOUT').map(({ to }) => to));
});

/** Puts a row into words. */
export function rowInWords(scope: Scope, { county, districts }: Ground, row: Row): TwoTierResult {
  const { topic, score, blanks } = row;
  const cell = (area: Node | undefined, bodies: readonly string[]): TierCell => ({
    area: area ? scope.subject(area.id) : null,
    count: area ? numberAlike(area) : null,
    state: bodies.length === 0 ? 'none' : bodies.length === 1 ? 'one' : 'several',
    bodies: bodies.map(scope.subject),
  });
  return {
    id: `twoTier:${topic.id}`,
    subjects: [scope.subject(topic.id)],
    score,
    because: sentence(scope, row, districts),
    passages: scope.passages(topic, ...holdingsOf(scope, topic.id), ...blanks),
    atCounty: cell(county, row.atCounty),
    inDistricts: row.inDistricts.map((bodies, at) => cell(districts[at], bodies)),
    blank: blanks.length > 0,
  };
}

function sentence(scope: Scope, row: Row, districts: readonly Node[]): string {
  const names = (bodies: readonly string[]) =>
    listed(
      bodies.map((id) => scope.subject(id).name),
      3,
    );
  const { name } = scope.subject(row.topic.id);
  const county = `${names(row.atCounty) || 'nobody'} at the county`;
  const others =
    row.elsewhere.length > 0 ? ` Held besides by ${names(row.elsewhere)}, in no cell of the grid.` : '';
  const blank = row.blanks.length > 0 ? ' The review left it blank in a table of its own.' : '';
  return `${name}: ${county}, ${inDistrictsInWords(row, districts, names)}.${others}${blank}`;
}

function inDistrictsInWords(
  { inDistricts }: Row,
  districts: readonly Node[],
  names: (bodies: readonly string[]) => string,
): string {
  const bodies = [...new Set(inDistricts.flat())];
  if (bodies.length === 0) return 'nobody in the districts';
  const all = sum(districts.map(numberAlike));
  const held = sum(
    districts.map((district, at) => ((inDistricts[at]?.length ?? 0) > 0 ? numberAlike(district) : 0)),
  );
  if (held === 0) return `${names(bodies)} in the districts, tied to no one district`;
  return `${names(bodies)} in ${held} of ${counted(all, 'district')}`;
}

const nameOrder = (scope: Scope) => (a: string, b: string) => byName(scope.subject(a), scope.subject(b));
