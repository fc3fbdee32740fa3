import type { Node } from '../../../schema/landscape.ts';
import type { Answer, Asks, Heard } from '../analysis.ts';
import { gaps } from '../gaps.ts';
import type { GapsResult } from '../gaps.ts';
import type { GapKind } from '../gaps/gap.ts';
import { grouped, groupedByEach } from '../../../schema/grouped.ts';
import { oncePer } from '../once.ts';
import type { Scope } from '../scope.ts';
import { topicsIn } from '../topicHolders.ts';
import { twoTier } from '../twoTier.ts';
import type { TwoTierResult } from '../twoTier/grid.ts';
import { allResults } from './allResults.ts';
import { tiersMeeting } from './tiersApart.ts';
import { echoed } from './testimony.ts';
import type { Witness } from './testimony.ts';

const missing: Asks<Answer<GapsResult>> = { analysis: gaps, given: { origins: ['worked out'] } };

/**
 * Witness of a gap, or of a blank in a table: what we work out to be missing of its subjects (a topic without a lead or a
 * partnership, an area, a sector, a seat; not a board that is too large), and rows of the grid that are empty. What every
 * topic lacks shows nothing of one: then the source just does not say who leads or addresses. The opposite shows where it is about topics, each of which is led, addressed, and held at one tier at least.
 */
export const topicsWithout: Witness = {
  asks: [missing, tiersMeeting],
  testify: (heard, { scope, about }) => {
    const found = gapsAbout(heard, scope, about);
    const rows = about.flatMap(({ id }) => rowsIn(heard(tiersMeeting)).get(id) ?? []);
    const empty = rows.filter(({ score }) => score === 0);
    const held = found.size === 0 && empty.length === 0 && about.every(isTopic) ? rows : [];
    return {
      same: [
        ...[...found].map((gap) => echoed(gaps.id, gap)),
        ...empty.map((row) => echoed(twoTier.id, row)),
      ],
      opposite: held.map((row) => echoed(twoTier.id, row)),
    };
  },
};

const gapsIn = oncePer((answer: Answer<GapsResult>) => {
  const found = allResults(answer).filter(({ kind }) => kind !== 'over its limit');
  return {
    ofKind: grouped(found, ({ kind }) => kind),
    about: groupedByEach(found, ({ subjects }) => subjects.map(({ id }) => id)),
  };
});

/** Gaps of these nodes, but for what every topic lacks. */
function gapsAbout(heard: Heard, scope: Scope, about: readonly Node[]): ReadonlySet<GapsResult> {
  const { ofKind, about: found } = gapsIn(heard(missing));
  const topics = topicsIn(scope).length;
  const tells = ({ kind }: GapsResult) => !(ofTopics.includes(kind) && ofKind.get(kind)?.length === topics);
  return new Set(about.flatMap(({ id }) => found.get(id) ?? []).filter(tells));
}

const ofTopics: readonly GapKind[] = ['theme without a lead', 'theme without a seat'];

const rowsIn = oncePer((answer: Answer<TwoTierResult>): ReadonlyMap<string, readonly TwoTierResult[]> => {
  const rows = allResults(answer);
  const told = rows.some(({ score }) => score > 0) ? rows : [];
  return groupedByEach(told, ({ subjects }) => subjects.map(({ id }) => id));
});

const isTopic = ({ label }: Node): boolean => label === 'Theme' || label === 'Block';
