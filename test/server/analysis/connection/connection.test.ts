import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statuses } from '../../../../schema/landscape.ts';
import type { Landscape } from '../../../../schema/landscape.ts';
import { landscapeOf } from '../../../../seed/landscapeOf.ts';
import { connection } from '../../../../server/analysis/connection.ts';
import { BadOption } from '../../../../server/analysis/options.ts';
import { askedOf } from '../../../support/askedOf.ts';
import { randomRegister } from '../../../support/randomRegister.ts';
import { shippedLandscape } from '../../../support/shippedLandscape.ts';
import { landscape } from '../../../support/smallLandscape.ts';

/** Ann holds a seat on the board for the council; the police have one there too. */
const small = () =>
  landscape('small')
    .node('Source', 'paper', { name: 'The paper' })
    .node('Passage', 'page-1', { locator: 'page 1' })
    .edge('OF', 'page-1', 'paper')
    .node('Organisation', 'council', { name: 'Council', sector: 'local authority' })
    .node('Organisation', 'police', { name: 'Police', sector: 'police' })
    .node('Partnership', 'board', { name: 'Board' })
    .node('Person', 'ann', { name: 'Ann' })
    .node('Seat', 'seat-1', { role: 'chair', passages: ['page-1'] })
    .edge('ON', 'seat-1', 'board')
    .edge('ON_BEHALF_OF', 'seat-1', 'council')
    .edge('HELD_BY', 'seat-1', 'ann')
    .node('Seat', 'seat-2', { role: 'member', count: 2 })
    .edge('ON', 'seat-2', 'board')
    .edge('ON_BEHALF_OF', 'seat-2', 'police');

const between = (whole: Landscape, from: string, to: string, given = {}, choice = {}) =>
  askedOf(connection, whole, { from, to, ...given }, choice);
const ways = (...asked: Parameters<typeof between>) =>
  between(...asked).results.map(({ subjects }) => subjects.map(({ id }) => id));

describe('between five nodes', () => {
  test('a seat is no step: person, partnership, body', () => {
    const { results, total, steps, said } = between(small().built, 'ann', 'police');
    expect({ total, steps, said }).toEqual({ total: 1, steps: 2, said: undefined });
    expect(results[0]).toMatchObject({
      id: 'connection:ann:board:police',
      score: 1 / 2,
      because:
        'Ann and Police are 2 steps apart: a seat on Board, as chair, held by Ann; 2 seats on Board, as member, for Police.',
      passages: [{ id: 'page-1', source: 'The paper', locator: 'page 1' }],
      path: [
        {
          from: { id: 'ann' },
          to: { id: 'board' },
          because: 'a seat on Board, as chair, held by Ann',
          passages: [{ id: 'page-1' }],
        },
        {
          from: { id: 'board' },
          to: { id: 'police' },
          because: '2 seats on Board, as member, for Police',
          passages: [],
        },
      ],
    });
  });

  test('who sits for a body is one step from it', () => {
    const { results } = between(small().built, 'council', 'ann');
    expect(results.map(({ id, because }) => [id, because])).toEqual([
      ['connection:council:ann', 'Council and Ann are 1 step apart: Ann sits for Council on Board.'],
    ]);
  });

  test('the way back is the same way', () => {
    expect(ways(small().built, 'police', 'ann')).toEqual([['police', 'board', 'ann']]);
  });

  test('two bodies with one joint seat meet at the partnership', () => {
    const joint = small().edge('ON_BEHALF_OF', 'seat-2', 'council').built;
    expect(ways(joint, 'council', 'police')).toEqual([['council', 'board', 'police']]);
  });

  test('observers link nobody unless they are asked for', () => {
    const observing = small()
      .node('Organisation', 'goem', { name: 'Government Office' })
      .node('Seat', 'seat-3', { role: 'observer' })
      .edge('ON', 'seat-3', 'board')
      .edge('ON_BEHALF_OF', 'seat-3', 'goem').built;
    expect(ways(observing, 'goem', 'police')).toEqual([]);
    expect(ways(observing, 'goem', 'police', {}, { observers: true })).toEqual([['goem', 'board', 'police']]);
  });
});

describe('a topic or an area', () => {
  const placed = () =>
    small()
      .node('Theme', 'safety', { name: 'Safety' })
      .node('Block', 'safer', { name: 'Safer' })
      .node('Theme', 'arts', { name: 'Arts' })
      .node('Area', 'shire', { name: 'Shire', kind: 'county' })
      .edge('ALIGNS_WITH', 'safety', 'safer')
      .edge('LEADS', 'police', 'safety')
      .edge('ADDRESSES', 'board', 'safety')
      .edge('ADDRESSES', 'board', 'arts')
      .edge('COVERS', 'council', 'shire')
      .edge('COVERS', 'police', 'shire').built;

  test('is one step from the nearest body that has to do with it', () => {
    const { results } = between(placed(), 'safety', 'ann');
    expect(results.map(({ because }) => because)).toEqual([
      'Safety and Ann are 2 steps apart: Board addresses Safety; a seat on Board, as chair, held by Ann.',
    ]);
  });

  test('is reached through a theme, where it is the block that the theme aligns with', () => {
    const { results } = between(placed(), 'police', 'safer');
    expect(results.map(({ because }) => because)).toEqual([
      'Police and Safer are 1 step apart: Police leads on Safety, which aligns with Safer.',
    ]);
  });

  test('is never passed through: two bodies of one county meet at the board', () => {
    expect(ways(placed(), 'council', 'police')).toEqual([['council', 'board', 'police']]);
    expect(ways(placed(), 'safety', 'arts')).toEqual([['safety', 'board', 'arts']]);
    expect(ways(placed(), 'shire', 'ann')).toEqual([['shire', 'council', 'ann']]);
    expect(ways(placed(), 'shire', 'arts')).toEqual([
      ['shire', 'council', 'board', 'arts'],
      ['shire', 'police', 'board', 'arts'],
    ]);
  });
});

describe('where there is no way', () => {
  const apart = small()
    .node('Partnership', 'forum', { name: 'Forum' })
    .node('Organisation', 'union', { name: 'Union' })
    .node('Partnership', 'panel', { name: 'Panel' })
    .node('Seat', 'seat-3', { role: 'member' })
    .edge('ON', 'seat-3', 'panel')
    .edge('ON_BEHALF_OF', 'seat-3', 'union')
    .node('Partnership', 'plan', { name: 'Plan', status: 'proposed' })
    .node('Theme', 'arts', { name: 'Arts' }).built;

  test.each([
    ['police', 'forum', {}, 'No seat in scope ties Forum to anybody else.'],
    [
      'ann',
      'union',
      {},
      'No seats link Ann and Union: the 2 people and bodies that can be reached from Union were all looked at.',
    ],
    [
      'ann',
      'police',
      { maxSteps: 1 },
      'No way of at most 1 step links Ann and Police: the 2 people and bodies within reach of Police were looked at; a longer one may.',
    ],
    ['ann', 'arts', {}, 'No body in scope is said to lead on, address or cover Arts.'],
    [
      'ann',
      'plan',
      {},
      'Plan (proposed) is not among the facts that are existing at 2002-05-31: choose other statuses or another date.',
    ],
  ])('from %s to %s (%j), it is said how far was looked', (from, to, given, expected) => {
    const { results, total, steps, said } = between(apart, from, to, given);
    expect({ results, total, steps, said }).toEqual({ results: [], total: 0, steps: null, said: expected });
  });

  test.each([
    [
      'nobody',
      'board',
      'from: there is no "nobody" in the landscape; give the id of a person, a body, a topic or an area. `search` finds it by name.',
    ],
    [
      'board',
      'seat-1',
      'to: "seat-1" is a Seat; give the id of a person, a body, a topic or an area. `search` finds it by name.',
    ],
    ['board', 'board', 'to: give another node than `from`.'],
  ])('from %s to %s: the option is named, and the remedy', (from, to, message) => {
    expect(() => between(apart, from, to)).toThrow(
      new BadOption(...(message.split(/: (.*)/).slice(0, 2) as [string, string])),
    );
  });
});

describe('on any landscape', () => {
  const questions = fc.record({
    register: randomRegister(),
    one: fc.nat({ max: 99 }),
    other: fc.nat({ max: 99 }),
  });
  type Asked = typeof questions extends fc.Arbitrary<infer Value> ? Value : never;
  const endLabels = ['Person', 'Organisation', 'Partnership', 'Theme', 'Block', 'Area'];

  /** The landscape, and two different nodes of it that can be linked. */
  const chosen = ({ register, one, other }: Asked) => {
    const whole = landscapeOf(register);
    const ids = whole.nodes.filter(({ label }) => endLabels.includes(label)).map(({ id }) => id);
    const [from, to] = [ids[one % ids.length] ?? '', ids[other % ids.length] ?? ''];
    fc.pre(from !== to);
    return { whole, from, to };
  };
  const anywhere = { statuses, observers: true };
  const all = (whole: Landscape, from: string, to: string) =>
    ways(whole, from, to, { maxSteps: 12 }, anywhere);

  test('the ways back are the ways there, turned round', () => {
    fc.assert(
      fc.property(questions, (asked) => {
        const { whole, from, to } = chosen(asked);
        const back = all(whole, to, from).map((way) => way.toReversed());
        expect(back.map(String).toSorted()).toEqual(all(whole, from, to).map(String).toSorted());
      }),
      { numRuns: 50 },
    );
  });

  test('a step more is never a shorter way, and a seat more never a longer one', () => {
    fc.assert(
      fc.property(questions, (asked) => {
        const { whole, from, to } = chosen(asked);
        const stepsOf = (one: Landscape, maxSteps: number) =>
          between(one, from, to, { maxSteps }, anywhere).steps ?? Infinity;
        const found = stepsOf(whole, 12);
        for (const maxSteps of [1, 2, 4])
          expect(stepsOf(whole, maxSteps)).toBe(found <= maxSteps ? found : Infinity);
        const partnership = whole.nodes.find(({ label }) => label === 'Partnership')?.id;
        const body = whole.nodes.find(({ label }) => label === 'Organisation')?.id;
        if (partnership === undefined || body === undefined) return;
        const stated = {
          status: 'existing',
          passages: [],
          row: 9_999,
          properties: { role: 'member' },
        } as const;
        const more: Landscape = {
          ...whole,
          nodes: [...whole.nodes, { ...stated, id: 'one-more', label: 'Seat', aliases: [] }],
          edges: [
            ...whole.edges,
            { ...stated, id: 'one-more-on', type: 'ON', from: 'one-more', to: partnership },
            { ...stated, id: 'one-more-for', type: 'ON_BEHALF_OF', from: 'one-more', to: body },
          ],
        };
        expect(stepsOf(more, 12)).toBeLessThanOrEqual(found);
      }),
      { numRuns: 50 },
    );
  });
});

describe('in the reviews', () => {
  const stated = { statuses: ['existing', 'proposed', 'expected'] } as const;

  // Leicestershire 2002, list before paragraph 12, and Appendix 3, section 3, sixth paragraph: the Voluntary Services
  // partnership is to sit on the county's Board with the Constabulary, and is on the operations group of Leicestershire Cares.
  test('Leicestershire Cares and the Constabulary meet by way of the voluntary services', async () => {
    const whole = await shippedLandscape('leicestershire-2002');
    expect(ways(whole, 'cares-operations', 'constabulary', {}, stated)).toEqual([
      ['cares-operations', 'cvs-partnership', 'llsp-board', 'constabulary'],
    ]);
  });

  // Cheshire 2005, preface, first sentence: the PCT's Simpson and the Fire Service sit on the same group, it by three people.
  test('the Fire Service of Cheshire meets the PCT on the monitoring group', async () => {
    const whole = await shippedLandscape('cheshire-2005');
    const { results } = between(whole, 'simpson', 'fire-service');
    expect(results.map(({ subjects }) => subjects.map(({ id }) => id))).toEqual([
      ['simpson', 'strategy-monitoring-group', 'fire-service'],
    ]);
    expect(results[0]?.path[1]?.because).toMatch(/^3 seats on .*, as member, for .*Fire Service$/);
  });

  // Lancaster 2011, Future partnership arrangements: the City Council attends the Community Leaders Group and the Parish
  // Councils' meeting, without being a member of either.
  test('the parish councils of Lancaster meet minority communities by the City Council, where attending counts', async () => {
    const whole = await shippedLandscape('lancaster-2011');
    const asked = [whole, 'parish-councils', 'minority-communities'] as const;
    expect(ways(...asked)).toEqual([]);
    expect(ways(...asked, {}, { observers: true })).toEqual([
      [
        'parish-councils',
        'parish-meeting',
        'city-council',
        'community-leaders-group',
        'minority-communities',
      ],
    ]);
  });
});
