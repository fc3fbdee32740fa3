import type { Node } from '../../../schema/landscape.ts';
import { gaps } from '../gaps.ts';
import type { GapsResult } from '../gaps.ts';
import type { GapKind } from '../gaps/gap.ts';
import { grouped, groupedByEach } from '../grouped.ts';
import { oncePer } from '../once.ts';
import type { Scope } from '../scope.ts';
import { topicsIn } from '../topicHolders.ts';
import { twoTier } from '../twoTier.ts';
import type { TwoTierResult } from '../twoTier/grid.ts';
import { askOnce } from './askOnce.ts';
import { echoed } from './testimony.ts';
import type { Witness } from './testimony.ts';

const gapsIn = askOnce(gaps, { origins: ['worked out'] });
const gridIn = askOnce(twoTier);

/**
 * Witness of a gap, or of a blank in a table: what we work out to be missing of its subjects (a topic without a lead or a
 * partnership, an area, a sector, a seat; not a board that is too large), and rows of the grid that are empty. What every
 * topic lacks shows nothing of one: then the source just does not say who leads or addresses. The opposite shows where it is about topics, each of which is led, addressed, and held at one tier at least.
 */
export const topicsWithout: Witness = (scope, about) => {
  const missing = new Set(about.flatMap(({ id }) => gapsAbout(scope).get(id) ?? []));
  const rows = about.flatMap(({ id }) => rowsAbout(scope).get(id) ?? []);
  const empty = rows.filter(({ score }) => score === 0);
  const held = missing.size === 0 && empty.length === 0 && about.every(isTopic) ? rows : [];
  return {
    same: [
      ...[...missing].map((gap) => echoed(gaps.id, gap)),
      ...empty.map((row) => echoed(twoTier.id, row)),
    ],
    opposite: held.map((row) => echoed(twoTier.id, row)),
  };
};

const gapsAbout = oncePer((scope: Scope): ReadonlyMap<string, readonly GapsResult[]> => {
  const topics = topicsIn(scope).length;
  const byKind = grouped(gapsIn(scope).results, ({ kind }) => kind);
  const tells = (kind: GapKind) =>
    kind !== 'over its limit' && !(ofTopics.includes(kind) && byKind.get(kind)?.length === topics);
  const missing = gapsIn(scope).results.filter(({ kind }) => tells(kind));
  return groupedByEach(missing, ({ subjects }) => subjects.map(({ id }) => id));
});

const ofTopics: readonly GapKind[] = ['theme without a lead', 'theme without a seat'];

const rowsAbout = oncePer((scope: Scope): ReadonlyMap<string, readonly TwoTierResult[]> => {
  const rows = gridIn(scope).results;
  const told = rows.some(({ score }) => score > 0) ? rows : [];
  return groupedByEach(told, ({ subjects }) => subjects.map(({ id }) => id));
});

const isTopic = ({ label }: Node): boolean => label === 'Theme' || label === 'Block';
