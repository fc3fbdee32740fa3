import type { Asks } from '../analysis.ts';
import { oncePer } from '../once.ts';
import { twoTier } from '../twoTier.ts';
import { echoed } from './testimony.ts';
import type { Echoed, Witness } from './testimony.ts';

type TwoTierAnswer = ReturnType<typeof twoTier.run>;

/** How the tiers meet, and what each holds. */
export const tiersMeeting: Asks<TwoTierAnswer> = { analysis: twoTier, given: {} };

/**
 * Witness of a tension between tiers: a district among the subjects (or one that a body among them covers) that has no seat at
 * the county; a partnership of the county among them without a counterpart; a board among them, or a body that its seats
 * stand for, where dual representation keeps to a limit one way and not the other. Seats and counterparts that are there
 * do not show that there is no tension: the opposite is never shown.
 */
export const tiersApart: Witness = {
  asks: [tiersMeeting],
  testify: (heard, { scope, about }) => {
    const { unheard, unmet, torn } = signsIn(heard(tiersMeeting));
    const ids = about.map(({ id }) => id);
    const areas = about.flatMap(({ id }) => scope.from(id, 'COVERS').map(({ to }) => to));
    const same = new Set([
      ...[...ids, ...areas].flatMap((id) => unheard.get(id) ?? []),
      ...ids.flatMap((id) => unmet.get(id) ?? []),
      ...ids.flatMap((id) => torn.get(id) ?? []),
    ]);
    return { same: [...same], opposite: [] };
  },
};

interface Signs {
  /** By id of the district. */
  readonly unheard: ReadonlyMap<string, Echoed>;
  /** By id of the partnership of the county. */
  readonly unmet: ReadonlyMap<string, Echoed>;
  /** By id of the board, and of each body that its seats stand for. */
  readonly torn: ReadonlyMap<string, Echoed>;
}

const signsIn = oncePer(({ withoutVoice, withoutCounterpart, dualRepresentation }: TwoTierAnswer): Signs => {
  const sign = (kind: string, id: string, because: string): readonly [string, Echoed] => [
    id,
    echoed(twoTier.id, { id: `${twoTier.id}:${kind}:${id}`, because }),
  ];
  const torn = dualRepresentation.filter((one) => one.jointWithinLimit !== one.separateWithinLimit);
  return {
    unheard: new Map(
      withoutVoice.map(({ id, name }) =>
        sign('without voice', id, `${name} has no seat at any partnership of the county.`),
      ),
    ),
    unmet: new Map(
      withoutCounterpart({ first: Infinity, offset: 0 }).map(({ id, name }) =>
        sign('without counterpart', id, `${name} has no counterpart in any district.`),
      ),
    ),
    torn: new Map(
      torn.flatMap(({ board, bodies, because }) => {
        const [, found] = sign('dual representation', board.id, because);
        return [board, ...bodies].map(({ id }) => [id, found] as const);
      }),
    ),
  };
});
