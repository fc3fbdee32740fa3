import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statuses } from '../../../../schema/landscape.ts';
import type { Landscape } from '../../../../schema/landscape.ts';
import { communities } from '../../../../server/analysis/communities.ts';
import { askedOf } from '../../../support/askedOf.ts';
import { shippedIds, shippedLandscape } from '../../../support/shippedLandscape.ts';
import { landscape } from '../../../support/smallLandscape.ts';

/** Boards by their letter; who sits on each, what it works on and where, by theirs. Theme 1 aligns with block 3. */
const boards = (
  on: Readonly<Record<string, string>>,
  topics: Readonly<Record<string, string>> = {},
  areas: Readonly<Record<string, string>> = {},
): Landscape => {
  const built = landscape('boards')
    .node('Theme', '1')
    .node('Block', '3', { name: 'Block' })
    .node('Theme', '2');
  built
    .edge('ALIGNS_WITH', '1', '3')
    .node('Area', '4', { name: 'North' })
    .node('Area', '5', { name: 'South' });
  for (const body of new Set(Object.values(on).flatMap((letters) => Array.from(letters))))
    built.node('Organisation', body, { name: `Council ${body}` });
  for (const [board, letters] of Object.entries(on)) {
    built.node('Partnership', board, { name: `Board ${board}` });
    for (const [at, body] of Array.from(letters).entries()) {
      const seat = `${board}-${body}-${at}`;
      built.node('Seat', seat, { role: 'member' }).edge('ON', seat, board).edge('ON_BEHALF_OF', seat, body);
    }
    for (const topic of topics[board] ?? '') built.edge('ADDRESSES', board, topic);
    for (const area of areas[board] ?? '') built.edge('COVERS', board, area);
  }
  return built.built;
};

describe('five boards: two and two that share a council, one that shares none', () => {
  const five = boards(
    { p: 'ab', q: 'bc', r: 'x', v: 'de', w: 'ef' },
    { p: '1', q: '3', r: '2', v: '2', w: '12' },
    { p: '4', q: '4', v: '5', w: '5' },
  );
  const answer = askedOf(communities, five);

  test('are two clusters of two', () => {
    expect(answer.results.map(({ id, size, score }) => [id, size, score])).toEqual([
      ['communities:p', 2, 1 / 2],
      ['communities:v', 2, 1 / 2],
    ]);
    expect(answer.results[0]?.because).toBe(
      '2 partnerships cluster around organisations that sit on several of them: Council b (2); topics: Block (2); areas: North (2).',
    );
  });

  test('hold together by a half more than chance, and follow the areas wholly', () => {
    expect([answer.modularity, answer.areaAgreement]).toEqual([0.5, expect.closeTo(1, 12)]);
  });

  test('follow the topics in part: the clusters 0, 0, 1, 1, 1 against 3, 3, 2, 3, 2', () => {
    // adjusted_mutual_info_score([0, 0, 1, 1, 1], [0, 0, 1, 0, 1]) of scikit-learn 1.9.1.
    expect(answer.topicAgreement).toBeCloseTo(0.25126693574443554, 12);
  });

  test('the one that shares none is in no cluster, which is said', () => {
    expect(answer.said).toBe(
      '1 partnership whose members are stated shares none of them, and is in no cluster.',
    );
  });
});

test('where nobody is shared there is no cluster, and nothing to measure', () => {
  expect(askedOf(communities, boards({ p: 'a', q: 'b' }))).toMatchObject({
    total: 0,
    modularity: null,
    topicAgreement: null,
    areaAgreement: null,
  });
});

test('who observes joins no boards', () => {
  const whole = boards({ p: 'a', q: 'a' });
  const observed = {
    ...whole,
    nodes: whole.nodes.map((node) =>
      node.id === 'q-a-0' ? { ...node, properties: { role: 'observer' } } : node,
    ),
  };
  expect([askedOf(communities, whole).total, askedOf(communities, observed).total]).toEqual([1, 0]);
});

describe('any boards', () => {
  const letters = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 4 })
    .map((all) => all.join(''));
  const any = fc.dictionary(fc.constantFrom('p', 'q', 'r', 's', 't', 'u', 'v'), letters, {
    noNullPrototype: true,
  });
  const plain = (whole: Landscape) => {
    const { results, modularity } = askedOf(communities, whole);
    return { clusters: results.map(({ subjects }) => subjects.map(({ id }) => id)), modularity };
  };

  test('are in one cluster each, the scores sum to one', () => {
    fc.assert(
      fc.property(any, (on) => {
        const { results } = askedOf(communities, boards(on));
        const all = results.flatMap(({ subjects }) => subjects.map(({ id }) => id));
        expect(new Set(all).size).toBe(all.length);
        if (results.length > 0) expect(results.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('cluster the same in any order of the register, and with every seat twice', () => {
    fc.assert(
      fc.property(any, (on) => {
        const whole = boards(on);
        const turned = { ...whole, nodes: whole.nodes.toReversed(), edges: whole.edges.toReversed() };
        expect(plain(turned)).toEqual(plain(whole));
        const twice = Object.fromEntries(Object.entries(on).map(([board, all]) => [board, all + all]));
        expect(plain(boards(twice))).toEqual(plain(whole));
      }),
    );
  });
});

test.each(shippedIds)('in %s every clustered partnership shares an organisation with another', async (id) => {
  const { results, said } = askedOf(communities, await shippedLandscape(id), {}, { statuses });
  for (const { size, bindingOrganisations } of results)
    expect(size === 1 || bindingOrganisations.length > 0, said).toBe(true);
});
