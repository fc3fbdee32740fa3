import { describe, expect, test } from 'vitest';
import type { Landscape, Status } from '../../../../schema/landscape.ts';
import { twoTier } from '../../../../server/analysis/twoTier.ts';
import { askedOf } from '../../../support/askedOf.ts';
import { shippedLandscape } from '../../../support/shippedLandscape.ts';
import { landscape } from '../../../support/smallLandscape.ts';

const board = () =>
  landscape('board').node('Partnership', 'board', {
    name: 'Board',
    seatLimitAbsolute: 12,
    seatLimitPreferred: 8,
  });

/** A county of five districts, each named: a council and an LSP each, which share a seat on the board. */
function fiveDistricts() {
  const built = board().node('Organisation', 'county', { sector: 'local authority' });
  built
    .node('Seat', 'chair', { role: 'chair' })
    .edge('ON', 'chair', 'board')
    .edge('ON_BEHALF_OF', 'chair', 'county');
  for (const district of ['a', 'b', 'c', 'd', 'e'])
    built
      .node('Organisation', `council-${district}`, { sector: 'local authority', tier: 'district' })
      .node('Partnership', `lsp-${district}`, { tier: 'district' })
      .node('Seat', `seat-${district}`, { role: 'member' })
      .edge('ON', `seat-${district}`, 'board')
      .edge('ON_BEHALF_OF', `seat-${district}`, `council-${district}`)
      .edge('ON_BEHALF_OF', `seat-${district}`, `lsp-${district}`);
  return built.built;
}

const dual = (whole: Landscape, statuses?: readonly Status[]) =>
  askedOf(twoTier, whole, {}, statuses ? { statuses } : {}).dualRepresentation.map(
    ({ board: { id }, status, joint, separate, otherSeats, jointWithinLimit, separateWithinLimit }) => ({
      id,
      status,
      joint,
      separate,
      otherSeats,
      jointWithinLimit,
      separateWithinLimit,
    }),
  );

describe('dual representation', () => {
  test('of a board without a seat for two is none', () => {
    expect(dual(board().built)).toEqual([]);
  });

  test('of a county of five districts is five joint seats or ten separate ones', () => {
    expect(dual(fiveDistricts())).toEqual([
      {
        id: 'board',
        status: 'existing',
        joint: 5,
        separate: 10,
        otherSeats: 1,
        jointWithinLimit: true,
        separateWithinLimit: true,
      },
    ]);
  });

  test('of one row for seven unnamed districts is counted as often as the row and the bodies stand for', () => {
    const row = (count: number) =>
      board()
        .node('Organisation', 'councils', { sector: 'local authority', count: 7 })
        .node('Partnership', 'lsps', { count: 7 })
        .node('Seat', 'seat', { role: 'member', count })
        .edge('ON', 'seat', 'board')
        .edge('ON_BEHALF_OF', 'seat', 'councils')
        .edge('ON_BEHALF_OF', 'seat', 'lsps').built;
    expect(dual(row(7))).toMatchObject([{ joint: 7, separate: 14, separateWithinLimit: false }]);
    expect(dual(row(1))).toMatchObject([{ joint: 1, separate: 14 }]);
  });

  test('without a stated limit is within none and beyond none', () => {
    const unlimited = landscape('unlimited')
      .node('Partnership', 'board')
      .node('Organisation', 'a', { sector: 'health' })
      .node('Organisation', 'b', { sector: 'police' })
      .node('Seat', 'seat', { role: 'member' })
      .edge('ON', 'seat', 'board')
      .edge('ON_BEHALF_OF', 'seat', 'a')
      .edge('ON_BEHALF_OF', 'seat', 'b').built;
    expect(askedOf(twoTier, unlimited).dualRepresentation).toMatchObject([
      { limit: null, preferred: null, jointWithinLimit: null, separateWithinLimit: null },
    ]);
  });

  test('of Leicestershire 2002 is 7 or 14, and the limit of 25 is met in one case only (Appendix 1, paragraphs 12 and 16)', async () => {
    const leicestershire = await shippedLandscape('leicestershire-2002');
    const [found, ...more] = askedOf(twoTier, leicestershire).dualRepresentation;
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      board: { id: 'llsp-board' },
      status: 'proposed',
      joint: 7,
      separate: 14,
      otherSeats: 17,
      limit: 25,
      preferred: 19,
      jointWithinLimit: true,
      separateWithinLimit: false,
      because:
        "Leicestershire Local Strategic Partnership Board: 7 joint seats (proposed) for Leicestershire's seven district councils and District Local Strategic Partnerships together, or 14 with a seat for each. With 17 other seats that is 24 jointly, within its limit of 25 and over the 19 it would prefer; or 31 separately, over its limit of 25 and over the 19 it would prefer.",
    });
    // The fourteen separate seats are considered; with them in scope they are another way to seat the same, not fourteen more.
    // The seat that is talked about with faith groups (paragraph 11) is one more.
    const considered = [...twoTier.statuses, 'considered'] as const;
    expect(dual(leicestershire, considered)).toMatchObject([{ joint: 7, separate: 14, otherSeats: 18 }]);
  });
});
