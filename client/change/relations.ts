import type { SubjectEntry } from '../queries.ts';
import type { ChangeBody, UnchangedBody } from './changeQuery.ts';

/** A partnership on one side of the comparison. Null: the answer does not say. */
export interface Side {
  readonly body: SubjectEntry;
  readonly status: string | null;
  readonly seats: number | null;
  /** Before: seats that are lost; after: seats that are gained. */
  readonly moved: number;
  /** Whether its id is one of the landscape compared with, where that is another. */
  readonly isElsewhere: boolean;
}

export const keyOf = ({ body, isElsewhere }: Pick<Side, 'body' | 'isElsewhere'>): string =>
  `${isElsewhere ? 'elsewhere' : 'here'} ${body.id}`;

/** In the order in which the picture shows them. */
export const relationKinds = ['succeeded', 'removed', 'changed', 'added', 'unchanged'] as const;
export type RelationKind = (typeof relationKinds)[number];

/** One line of the picture, one row of its table: what was, what is, and what leads from the one to the other. */
export interface Relation {
  readonly kind: RelationKind;
  readonly before: Side | undefined;
  readonly after: Side | undefined;
  /** Of a succession: how far it is a fact. */
  readonly status: string | null;
}

interface Sides {
  readonly before: Side;
  readonly after: Side;
}

const sidesOf = (one: ChangeBody, isElsewhere: boolean): readonly Sides[] =>
  one.subjects.map((body) => ({
    before: {
      body,
      status: one.statusBefore,
      seats: one.seatsBefore,
      moved: one.seatsLost,
      isElsewhere: false,
    },
    after: {
      body,
      status: one.statusAfter,
      seats: one.seatsAfter,
      moved: one.seatsGained,
      // What is there both times is named as it was before.
      isElsewhere: isElsewhere && one.kind === 'added',
    },
  }));

const sidesOfUnchanged = ({ body, seats, statusBefore, statusAfter }: UnchangedBody): Sides => {
  const shared = { body, seats, moved: 0, isElsewhere: false };
  return { before: { ...shared, status: statusBefore }, after: { ...shared, status: statusAfter } };
};

/** A body that is followed, and, where it is there after too, what it is then. */
const successions = (
  one: ChangeBody,
  { before, after }: Sides,
  afterOf: (successor: SubjectEntry) => Side,
): readonly Relation[] => {
  const followed = one.successors.map((body, at): Relation => ({
    kind: 'succeeded',
    before,
    after: afterOf(body),
    status: one.successorStatuses[at] ?? null,
  }));
  const kind = before.moved + after.moved > 0 ? 'changed' : 'unchanged';
  const stays = after.status !== null || one.seatsAfter > 0;
  return stays ? [...followed, { kind, before, after, status: null }] : followed;
};

/**
 * What leads from each partnership before to one after, in the order of the answer, those for which nothing differs last. A
 * new partnership that follows another is told with what it follows, and not again. `isElsewhere`: two landscapes are compared.
 */
export const relationsOf = (
  bodies: readonly ChangeBody[],
  unchanged: readonly UnchangedBody[],
  isElsewhere: boolean,
): readonly Relation[] => {
  const partnerships = bodies
    .filter(({ subjects }) => subjects[0]?.label === 'Partnership')
    .flatMap((one) => sidesOf(one, isElsewhere).map((sides) => ({ one, sides })));
  const same = unchanged.map(sidesOfUnchanged);
  const there = new Map(
    [...partnerships.map(({ sides }) => sides), ...same].map(({ after }) => [keyOf(after), after]),
  );
  const afterOf = (body: SubjectEntry): Side =>
    there.get(keyOf({ body, isElsewhere })) ?? { body, status: null, seats: null, moved: 0, isElsewhere };
  const following = new Set(
    partnerships.flatMap(({ one }) => one.successors.map((body) => keyOf({ body, isElsewhere }))),
  );
  const relationsFor = (one: ChangeBody, sides: Sides): readonly Relation[] => {
    const { before, after } = sides;
    const status = null;
    switch (one.kind) {
      case 'succeeded':
        return successions(one, sides, afterOf);
      case 'added':
        return following.has(keyOf(after)) ? [] : [{ kind: 'added', before: undefined, after, status }];
      case 'removed':
        return [{ kind: 'removed', before, after: undefined, status }];
      case 'changed':
        return [{ kind: 'changed', before, after, status }];
      case 'loses_every_seat':
        return [];
      default:
        return one.kind satisfies never;
    }
  };
  return [
    ...partnerships.flatMap(({ one, sides }) => relationsFor(one, sides)),
    ...same.map((sides): Relation => ({ kind: 'unchanged', ...sides, status: null })),
  ];
};
