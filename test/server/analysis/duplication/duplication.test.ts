import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statuses } from '../../../../schema/landscape.ts';
import type { Landscape } from '../../../../schema/landscape.ts';
import { duplication } from '../../../../server/analysis/duplication.ts';
import type { DuplicationResult } from '../../../../server/analysis/duplication.ts';
import { likeness } from '../../../../server/analysis/duplication/likeness.ts';
import { likenessInput } from '../../../../server/analysis/duplication/likenessInput.ts';
import { readOptions } from '../../../../server/analysis/options.ts';
import { scopeOf } from '../../../../server/analysis/scope.ts';
import { askedOf } from '../../../support/askedOf.ts';
import { shippedIds, shippedLandscape } from '../../../support/shippedLandscape.ts';
import { heardHere } from '../../../support/heardHere.ts';
import { landscape } from '../../../support/smallLandscape.ts';

/** What a test says of a body: letters stand for topics, areas, modes and councils that there are. */
interface Body {
  readonly name?: string;
  readonly tier?: string;
  readonly topics?: string;
  readonly areas?: readonly string[];
  readonly modes?: readonly string[];
  readonly councils?: string;
  readonly partOf?: string;
}

/** Bodies in a county with the districts `north` and `south`; `other` is another county. Topics a and b align with block A. */
function bodies(all: Readonly<Record<string, Body>>): Landscape {
  const built = landscape('bodies')
    .node('Area', 'county', { kind: 'county' })
    .node('Area', 'other', { kind: 'county' })
    .node('Area', 'north', { kind: 'district' })
    .node('Area', 'south', { kind: 'district' })
    .node('Area', 'estate', { kind: 'neighbourhood' })
    .edge('WITHIN', 'north', 'county')
    .edge('WITHIN', 'south', 'county')
    .node('Block', 'A', { name: 'Block' });
  for (const letter of 'abcdef') {
    built.node('Theme', letter).node('Organisation', `council-${letter}`);
    if ('ab'.includes(letter)) built.edge('ALIGNS_WITH', letter, 'A');
  }
  for (const [id, { name = id, tier }] of Object.entries(all))
    built.node('Partnership', id, { name, ...(tier !== undefined && { tier }) });
  for (const [id, body] of Object.entries(all)) {
    for (const topic of body.topics ?? '') built.edge('ADDRESSES', id, topic);
    for (const area of body.areas ?? []) built.edge('COVERS', id, area);
    for (const mode of body.modes ?? [])
      built.node('ModeOfWorking', `${id}-${mode}`, { mode }).edge('MODE_OF', `${id}-${mode}`, id);
    for (const [at, council] of Array.from(body.councils ?? '').entries())
      built
        .node('Seat', `${id}-${at}`, { role: 'member' })
        .edge('ON', `${id}-${at}`, id)
        .edge('ON_BEHALF_OF', `${id}-${at}`, `council-${council}`);
    if (body.partOf !== undefined) built.edge('PART_OF', id, body.partOf);
  }
  return built.built;
}

const asked = (all: Readonly<Record<string, Body>>, given: Readonly<Record<string, unknown>> = {}) =>
  askedOf(duplication, bodies(all), given);
const only = (all: Readonly<Record<string, Body>>): DuplicationResult | undefined => asked(all).results[0];
const classOf = (all: Readonly<Record<string, Body>>) => only(all)?.class;

describe('two boards that state all', () => {
  const two = {
    p: {
      name: 'Safer Board',
      tier: 'district',
      topics: 'ac',
      areas: ['north'],
      modes: ['advisory', 'commissioning'],
      councils: 'abc',
    },
    q: {
      name: 'Safer Forum',
      tier: 'district',
      topics: 'bc',
      areas: ['north'],
      modes: ['advisory'],
      councils: 'bcde',
    },
  };

  test('are as alike as their components, weighed', () => {
    const found = only(two);
    // Topics a, c, A against b, c, A: 2 of 4. Modes 1 of 2. Councils b and c of a to e: 2 of 5.
    // Words: safer, block on both (idf 1), board and forum on one (idf ln(3/2) + 1); the letters are too short to be words.
    const rare = Math.log(3 / 2) + 1;
    const remit = 2 / (2 + rare * rare);
    const components = {
      themes: 2 / 4,
      area: 1,
      modes: 1 / 2,
      membership: 2 / 5,
      remit: expect.closeTo(remit, 12) as unknown,
    };
    expect(found).toMatchObject({ class: 'duplicate', confidence: 1, ground: 'same', components });
    expect(found?.score).toBeCloseTo((3 * 0.5 + 2 * 1 + 1 * 0.5 + 2 * 0.4 + 2 * remit) / 10, 12);
  });

  test('are said to be so in a sentence', () => {
    expect(only(two)?.because).toBe(
      'Safer Board and Safer Forum are 0.58 alike in what is stated, 5 of 5 respects: topics 0.50 (both have Block and c), ground same, modes of working 0.50, organisations 0.40 (2 sit on both), wording 0.50. Like work in one tier on the same ground; look whether both are needed.',
    );
  });

  test('keep their scores when they are weighed otherwise before the results are read', () => {
    const scope = scopeOf(bodies(two), { asOf: '2002', statuses: ['existing'], observers: false });
    const computed = likeness(likenessInput(scope));
    const ask = (given: Readonly<Record<string, number>>) =>
      duplication.run({
        scope,
        other: undefined,
        options: readOptions(duplication.options, given),
        computed,
        heard: heardHere(scope),
      });
    const usual = ask({});
    const before = usual.results(0, 1);
    ask({ themesWeight: 0, areaWeight: 10 }).results(0, 1);
    expect(usual.results(0, 1)).toEqual(before);
  });

  test('are weighed as asked', () => {
    const none = { themesWeight: 0, areaWeight: 0, modesWeight: 0, membershipWeight: 0, remitWeight: 0 };
    expect(asked(two, { ...none, membershipWeight: 7 }).results[0]?.score).toBeCloseTo(2 / 5, 12);
  });

  test('score nothing where every weight is 0, and it is said that the weights are why, not the source', () => {
    const none = { themesWeight: 0, areaWeight: 0, modesWeight: 0, membershipWeight: 0, remitWeight: 0 };
    expect(asked(two, none)).toMatchObject({
      total: 0,
      said: 'Every weight is 0, so no pair has a score: make one of them more than 0.',
    });
  });
});

test('what is not stated of both is no component, and lowers confidence, not the score', () => {
  const found = only({
    p: { name: 'Board', topics: 'a' },
    q: { name: 'Board', topics: 'a', areas: ['north'] },
  });
  expect(found).toMatchObject({
    class: null,
    confidence: 2 / 5,
    ground: null,
    components: {
      themes: 1,
      area: null,
      modes: null,
      membership: null,
      remit: expect.closeTo(1, 12) as unknown,
    },
  });
  expect(found?.score).toBeCloseTo(1, 12);
  expect(found?.because).toContain('not stated in the source: ground, modes of working and organisations.');
});

test('a landscape without partnerships, and one with a single one, have no pair', () => {
  expect(asked({}).total).toBe(0);
  expect(asked({ p: { topics: 'a' } }).total).toBe(0);
});

describe('how the ground of two bodies lies', () => {
  const ground = (one: readonly string[], other: readonly string[]) =>
    only({ p: { areas: one, councils: 'a' }, q: { areas: other, councils: 'a' } })?.ground;

  test.each([
    ['the same areas', ['north', 'south'], ['south', 'north'], 'same'],
    ['a district in its county', ['north'], ['county'], 'nested'],
    ['one of two districts', ['north'], ['north', 'south'], 'nested'],
    ['two districts of one county', ['north'], ['south'], 'apart'],
    ['a district and another county', ['north'], ['other'], 'apart'],
    [
      'a county with another, and a district of it with a third place',
      ['county', 'other'],
      ['north', 'estate'],
      'overlapping',
    ],
    ['a county with a district of its own is that county', ['county', 'north'], ['county'], 'same'],
    ['an estate of which nobody says where it lies', ['estate'], ['county'], null],
    ['nothing stated of one', [], ['county'], null],
  ])('%s', (_, one, other, expected) => {
    expect(ground(one, other)).toBe(expected);
  });

  test('a body without areas has those of the body that it is part of', () => {
    const all = {
      lsp: { areas: ['north'] },
      group: { partOf: 'lsp', councils: 'a' },
      q: { areas: ['north'], councils: 'a' },
    };
    expect(asked(all).results.find(({ id }) => id === 'duplication:group:q')?.ground).toBe('same');
  });

  test('two areas that are said to be the same one of a reference landscape are one', () => {
    const twice = landscape('twice')
      .node('Area', 'shire', { kind: 'county', sameAs: 'areas-uk/shire' })
      .node('Area', 'the-shire', { kind: 'county', sameAs: 'areas-uk/shire' })
      .node('Partnership', 'p', { name: 'Board' })
      .node('Partnership', 'q', { name: 'Board' })
      .edge('COVERS', 'p', 'shire')
      .edge('COVERS', 'q', 'the-shire').built;
    expect(askedOf(duplication, twice).results.map(({ ground }) => ground)).toEqual(['same']);
  });
});

describe('what two bodies are to each other', () => {
  const north = { areas: ['north'], topics: 'a' };

  test('duplicate: one tier, the same ground, a topic in common', () => {
    expect(classOf({ p: { ...north, tier: 'district' }, q: { ...north, tier: 'district' } })).toBe(
      'duplicate',
    );
  });

  test('parallel, never duplicate: two tiers with a topic in common, on the same ground too', () => {
    expect(classOf({ p: { ...north, tier: 'county' }, q: { ...north, tier: 'district' } })).toBe('parallel');
    expect(classOf({ p: { topics: 'a', areas: ['county'] }, q: north })).toBe('parallel');
  });

  test('nested: one is part of the other, through a third too', () => {
    const all = { p: north, between: { partOf: 'p' }, q: { ...north, partOf: 'between' } };
    expect(asked(all).results.find(({ id }) => id === 'duplication:p:q')?.class).toBe('nested');
  });

  test('complementary: members in common, topics stated, none in common', () => {
    expect(classOf({ p: { topics: 'a', councils: 'a' }, q: { topics: 'c', councils: 'a' } })).toBe(
      'complementary',
    );
  });

  test('nothing where it is not known: members in common, topics of one not stated', () => {
    expect(classOf({ p: { topics: 'a', councils: 'a' }, q: { name: 'x', councils: 'a' } })).toBeNull();
  });

  test('where topics are not stated, wording stands for them, from minRemit on', () => {
    const all = {
      p: { name: 'Safer Town Board', areas: ['north'] },
      q: { name: 'Safer Town Forum', areas: ['north'] },
    };
    // Two words of three in common: 2 / (2 + (ln(3/2) + 1)²) = 0.503.
    expect(asked(all, { minRemit: 0.5 }).results.map((found) => found.class)).toEqual(['duplicate']);
    expect(asked(all, { minRemit: 0.51 }).total).toBe(0);
  });

  test('a body and what succeeds it, at whatever remove, are one body at two times: no duplicate', () => {
    const built = (steps: readonly string[]) => {
      const made = landscape('in-turn').node('Theme', 'a').node('Area', 'north', { kind: 'district' });
      for (const id of ['p', 'q', 'r'])
        made
          .node('Partnership', id, { name: id.toUpperCase(), tier: 'district' })
          .edge('ADDRESSES', id, 'a')
          .edge('COVERS', id, 'north');
      for (const [from, to] of steps) made.edge('SUCCEEDED_BY', from ?? '', to ?? '');
      return askedOf(duplication, made.built).results;
    };
    expect(built([]).map((found) => found.class)).toEqual(['duplicate', 'duplicate', 'duplicate']);
    const inTurn = built(['pq', 'qr']);
    expect(inTurn.map((found) => [found.id, found.class, found.score])).toEqual([
      ['duplication:p:q', null, 1],
      ['duplication:p:r', null, 1],
      ['duplication:q:r', null, 1],
    ]);
    expect(inTurn[1]?.because).toMatch(/ One succeeds the other, so they are no two bodies at one time\.$/);
  });

  test('counterparts that the source states are parallel', () => {
    const stated = landscape('stated')
      .node('Partnership', 'p', { name: 'County Board' })
      .node('Partnership', 'q', { name: 'District Board' })
      .edge('COUNTERPART_OF', 'p', 'q').built;
    expect(askedOf(duplication, stated).results.map((found) => found.class)).toEqual(['parallel']);
  });
});

describe('which pairs are compared', () => {
  const like = { topics: 'a', name: 'Board' };

  test('those on ground that lies apart only where they share a member; how many were left out is said', () => {
    const all = {
      p: { ...like, areas: ['north'] },
      q: { ...like, areas: ['south'] },
      r: { ...like, areas: ['other'] },
    };
    expect(asked(all)).toMatchObject({
      total: 0,
      said: '3 pairs with like topics or wording left out: no shared member, and ground that lies apart.',
    });
    const meeting = { p: { ...all.p, councils: 'a' }, q: { ...all.q, councils: 'a' } };
    expect(asked(meeting).results.map(({ ground, class: what }) => [ground, what])).toEqual([
      ['apart', null],
    ]);
  });

  test('only those of a class, or that score enough', () => {
    const all = {
      p: { ...like, tier: 'county' },
      q: { ...like, tier: 'district' },
      r: { topics: 'c', name: 'Forum Board' },
    };
    expect(asked(all, { class: 'parallel' }).results.map(({ id }) => id)).toEqual(['duplication:p:q']);
    expect(asked(all, { minScore: 0.9 }).results.map(({ id }) => id)).toEqual(['duplication:p:q']);
  });
});

describe('any bodies', () => {
  const letters = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 4 })
    .map((all) => all.join(''));
  const body = fc.record(
    {
      name: fc.constantFrom('Safer Board', 'Safer Forum', 'Health Board', 'a'),
      tier: fc.constantFrom('county', 'district'),
      topics: letters,
      areas: fc.subarray(['county', 'other', 'north', 'south', 'estate']),
      modes: fc.subarray(['advisory', 'commissioning', 'laboratory']),
      councils: letters,
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Body>;
  const any = fc.dictionary(fc.constantFrom('p', 'q', 'r', 's', 't'), body, { noNullPrototype: true });

  test('keep to the bounds, two tiers are no duplicates, and an unknown component is null', () => {
    fc.assert(
      fc.property(any, (all) => {
        for (const { subjects, score, confidence, components, class: what } of asked(all).results) {
          const known = (Object.values(components) as readonly (number | null)[]).filter(
            (value) => value !== null,
          );
          expect(known.every((value) => value >= 0 && value <= 1)).toBe(true);
          expect(confidence).toBe(known.length / 5);
          expect(score).toBeLessThanOrEqual(Math.max(...known) + 1e-12);
          expect(score).toBeGreaterThanOrEqual(Math.min(...known) - 1e-12);
          const tiers = new Set(subjects.map(({ id }) => all[id]?.tier));
          if (!tiers.has(undefined) && tiers.size === 2) expect(what).not.toBe('duplicate');
        }
      }),
    );
  });

  test('say the same whichever of two is called first', () => {
    fc.assert(
      fc.property(body, body, (one, other) => {
        const plain = (all: Readonly<Record<string, Body>>) => {
          const found = only(all);
          return [found?.class, found?.ground, found?.components, found?.score.toFixed(12)];
        };
        expect(plain({ p: one, q: other })).toEqual(plain({ p: other, q: one }));
      }),
    );
  });

  test('score the same with all weights twice as large, and with facts stated twice', () => {
    const usual = { themesWeight: 3, areaWeight: 2, modesWeight: 1, membershipWeight: 2, remitWeight: 2 };
    const twice = Object.fromEntries(Object.entries(usual).map(([name, weight]) => [name, weight * 2]));
    const scores = (all: Readonly<Record<string, Body>>, given = {}) =>
      new Map(asked(all, given).results.map(({ id, score }) => [id, score.toFixed(12)]));
    fc.assert(
      fc.property(any, (all) => {
        expect(scores(all, twice)).toEqual(scores(all, usual));
        const repeated = Object.fromEntries(
          Object.entries(all).map(([id, one]) => [
            id,
            { ...one, councils: `${one.councils ?? ''}${one.councils ?? ''}` },
          ]),
        );
        expect(scores(repeated)).toEqual(scores(all));
      }),
    );
  });
});

describe.each(shippedIds)('%s', (id) => {
  test('never calls a pair of two tiers a duplicate', async () => {
    const whole = await shippedLandscape(id);
    const tierOf = (body: string) => whole.nodes.find((node) => node.id === body)?.properties['tier'];
    const { results } = askedOf(duplication, whole, { class: 'duplicate' }, { statuses });
    for (const { subjects } of results) {
      const [one, other] = subjects.map((subject) => tierOf(subject.id));
      expect(one === undefined || other === undefined || one === other).toBe(true);
    }
  });
});
