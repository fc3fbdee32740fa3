import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { asDrawn, groupings } from '../../../../client/graph/arrange/arrangement.ts';
import { compose } from '../../../../client/graph/compose/compose.ts';
import type { DrawnPart } from '../../../../client/graph/drawn.ts';
import { groupIdOf } from '../../../../client/graph/group/group.ts';
import type { Group } from '../../../../client/graph/group/group.ts';
import { bands } from '../../../../client/graph/layout/bands.ts';
import { layoutGroups } from '../../../../client/graph/layout/layoutGroups.ts';
import type { Ground, Picture } from '../../../../client/graph/layout/picture.ts';
import { shelve } from '../../../../client/graph/layout/shelve.ts';
import { withMoved } from '../../../../client/graph/layout/withMoved.ts';
import { drawnLandscape } from '../../../support/drawnLandscape.ts';
import { boxOf, loose, overlaps } from '../../../support/pictureFaults.ts';
import { shippedIds } from '../../../support/shippedLandscape.ts';
import { graphEdge, graphNode } from '../../../support/smallGraph.ts';

/** Grounds that lie on each other. */
const onEachOther = ({ grounds }: Picture): readonly string[] => {
  const apart = (a: Ground, b: Ground): boolean =>
    a.left + a.width <= b.left + 0.01 ||
    b.left + b.width <= a.left + 0.01 ||
    a.top + a.height <= b.top + 0.01 ||
    b.top + b.height <= a.top + 0.01;
  return grounds.flatMap((one, at) =>
    grounds.slice(at + 1).flatMap((other) => (apart(one, other) ? [] : [`${one.id} on ${other.id}`])),
  );
};

/** Members that do not stand on the ground of their group. */
const outside = (picture: Picture, groups: readonly Group[]): readonly string[] =>
  groups.flatMap(({ id, members }) => {
    const ground = picture.grounds.find((one) => one.id === id);
    return members.filter((member) => {
      const { x, y, width, height } = boxOf(picture, member);
      return (
        ground === undefined ||
        x - width / 2 < ground.left ||
        x + width / 2 > ground.left + ground.width ||
        y - height / 2 < ground.top ||
        y + height / 2 > ground.top + ground.height
      );
    });
  });

describe('groups on shelves', () => {
  test('stand side by side as long as there is room, then below the shortest', () => {
    const { shelves, end } = shelve(
      [
        { id: 'wide', boxes: 6 },
        { id: 'one', boxes: 1 },
        { id: 'two', boxes: 2 },
      ],
      4,
      10,
    );
    expect(shelves).toEqual([
      { id: 'wide', column: 0, row: 10, columns: 3, rows: 2 },
      { id: 'one', column: 3, row: 10, columns: 1, rows: 1 },
      { id: 'two', column: 0, row: 12, columns: 2, rows: 1 },
    ]);
    expect(end).toBe(13);
  });
});

describe('the picture in groups', () => {
  const county = graphNode('Area', 'shire', { kind: 'county' });
  const vale = graphNode('Area', 'vale', { kind: 'district' });
  const forest = graphNode('Area', 'forest', { kind: 'district' });
  const groups: readonly Group[] = [
    { id: 'g shire', title: 'Shire', band: 'county', members: ['shire'] },
    { id: 'g forest', title: 'Forest', band: 'district', members: ['forest'] },
    { id: 'g vale', title: 'Vale', band: 'district', members: ['vale'] },
  ];
  const part: DrawnPart = { nodes: [vale, county, forest], edges: [graphEdge('WITHIN', 'vale', 'shire')] };

  test('has the county above and its districts below, side by side', () => {
    const picture = layoutGroups(part, groups, 800);
    const [shire, one, other] = picture.grounds;
    expect(picture.grounds.map(({ title }) => title)).toEqual(['Shire', 'Forest', 'Vale']);
    expect((shire?.top ?? 0) + (shire?.height ?? 0)).toBeLessThan(one?.top ?? 0);
    expect([one?.top === other?.top, (one?.left ?? 0) < (other?.left ?? 0)]).toEqual([true, true]);
    expect(loose(picture, part.edges)).toEqual([]);
  });

  const landscapes = fc
    .array(fc.record({ group: fc.integer({ min: 0, max: 5 }), name: fc.string({ maxLength: 40 }) }), {
      maxLength: 40,
    })
    .chain((made) => {
      const nodes = made.map(({ name }, at) => graphNode('Organisation', `n${at}`, { name }));
      const its = [0, 1, 2, 3, 4, 5].map((key): Group => ({
        id: groupIdOf('area', String(key)),
        title: `Group ${key}`,
        band: bands[key] ?? 'county',
        members: made.flatMap(({ group }, at) => (group === key ? [`n${at}`] : [])),
      }));
      const id = fc.integer({ min: 0, max: Math.max(0, nodes.length - 1) }).map((at) => `n${at}`);
      const edges = fc
        .uniqueArray(fc.tuple(id, id), { maxLength: 40, selector: (pair) => pair.join() })
        .map((pairs) => (nodes.length === 0 ? [] : pairs.map(([a, b]) => graphEdge('MEMBER_OF', a, b))));
      return fc.tuple(fc.constant(nodes), edges, fc.constant(its), fc.constantFrom(290, 760, 1400));
    });

  test('draws every body once, on the ground of its group, none on another, lines from end to end', () => {
    fc.assert(
      fc.property(landscapes, ([nodes, edges, its, width]) => {
        const picture = layoutGroups({ nodes, edges }, its, width);
        expect([...picture.boxes.keys()].sort()).toEqual(nodes.map(({ id }) => id).sort());
        expect([overlaps(picture, edges), onEachOther(picture), outside(picture, its)]).toEqual([[], [], []]);
        const between = edges.filter(({ from, to }) => from !== to);
        expect(loose(picture, between)).toEqual([]);
        expect(
          layoutGroups({ nodes: [...nodes].reverse(), edges: [...edges].reverse() }, its, width),
        ).toEqual(picture);
      }),
    );
  });

  test('a box that was moved stands where it was put, and its lines run straight to it', () => {
    const picture = withMoved(
      layoutGroups(part, groups, 800),
      { vale: { x: 5, y: 700 }, nobody: { x: 1, y: 1 } },
      part.edges,
    );
    expect(boxOf(picture, 'vale')).toMatchObject({ x: 5, y: 700 });
    expect([...picture.routes.keys()]).toEqual([]);
    expect(picture.boxes.has('nobody')).toBe(false);
  });
});

describe.each(shippedIds)('%s', (id) => {
  let whole: DrawnPart;
  beforeAll(async () => {
    whole = await drawnLandscape(id);
  });

  test.each(groupings)(
    'by %s: every body is drawn once, and a closed group is one box that counts them',
    (by) => {
      const part = {
        nodes: whole.nodes.filter(({ label }) => ['Partnership', 'Organisation', 'Area'].includes(label)),
        edges: [],
      };
      const open = { ...asDrawn, groupBy: by };
      const { picture, groups } = compose({ whole, part, arrangement: open, width: 1200 });
      const ids = part.nodes.map(({ id: one }) => one).sort();
      expect([...picture.boxes.keys()].sort()).toEqual(ids);
      expect(groups.flatMap(({ members }) => members).sort()).toEqual(ids);
      const shut = compose({
        whole,
        part,
        arrangement: { ...open, closed: groups.map((group) => group.id) },
        width: 1200,
      });
      expect([...shut.picture.boxes.keys()].sort()).toEqual(groups.map((group) => group.id).sort());
    },
  );
});
