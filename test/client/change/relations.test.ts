import { expect, test } from 'vitest';
import type { ChangeBody, UnchangedBody } from '../../../client/change/changeQuery.ts';
import { relationsOf } from '../../../client/change/relations.ts';

const partnership = (id: string) => ({ id, label: 'Partnership' as const, name: `The ${id}` });

const body = (kind: ChangeBody['kind'], id: string, facts: Partial<ChangeBody> = {}): ChangeBody => ({
  id: `change:${kind}:${id}`,
  kind,
  subjects: [partnership(id)],
  seatsBefore: 0,
  seatsAfter: 0,
  seatsGained: 0,
  seatsLost: 0,
  statusBefore: kind === 'added' ? null : 'existing',
  statusAfter: kind === 'removed' ? null : 'existing',
  successors: [],
  successorStatuses: [],
  ...facts,
});
const trust: UnchangedBody = {
  body: partnership('trust'),
  seats: 2,
  statusBefore: 'existing',
  statusAfter: 'existing',
};

const told = (relations: ReturnType<typeof relationsOf>) =>
  relations.map(({ kind, before, after, status }) => [kind, before?.body.id, after?.body.id, status]);

test('a new partnership that follows another is told with it, and not again', () => {
  const group = body('succeeded', 'group', {
    statusAfter: null,
    seatsBefore: 3,
    seatsLost: 3,
    successors: [partnership('board')],
    successorStatuses: ['proposed'],
  });
  const board = body('added', 'board', { statusAfter: 'proposed', seatsAfter: 4, seatsGained: 4 });
  const [only, ...more] = relationsOf([board, group], [], false);
  expect(only).toEqual({
    kind: 'succeeded',
    status: 'proposed',
    before: { body: partnership('group'), status: 'existing', seats: 3, moved: 3, isElsewhere: false },
    after: { body: partnership('board'), status: 'proposed', seats: 4, moved: 4, isElsewhere: false },
  });
  expect(more).toEqual([]);
});

test('one that is followed and stays is told twice: with its successor, and as what it is beside it', () => {
  const group = body('succeeded', 'group', {
    successors: [partnership('trust'), partnership('unknown')],
    successorStatuses: ['existing', null],
  });
  expect(told(relationsOf([group], [trust], false))).toEqual([
    ['succeeded', 'group', 'trust', 'existing'],
    ['succeeded', 'group', 'unknown', null],
    ['unchanged', 'group', 'group', null],
    ['unchanged', 'trust', 'trust', null],
  ]);
});

test('what comes, goes and changes its seats is told once; organisations and people are not', () => {
  const police = {
    ...body('changed', 'police'),
    subjects: [{ ...partnership('police'), label: 'Organisation' as const }],
  };
  const bodies = [body('added', 'new'), body('removed', 'old'), body('changed', 'board'), police];
  expect(told(relationsOf(bodies, [], false))).toEqual([
    ['added', undefined, 'new', null],
    ['removed', 'old', undefined, null],
    ['changed', 'board', 'board', null],
  ]);
});

test('between two landscapes an id of the one is not that of the other', () => {
  // "board" of the other landscape follows ours; our own "board" stays and is another.
  const group = body('succeeded', 'group', {
    statusAfter: null,
    successors: [partnership('board')],
    successorStatuses: ['existing'],
  });
  const ours = body('changed', 'board', { seatsAfter: 9 });
  const theirs = body('added', 'board', { seatsAfter: 1, seatsGained: 1 });
  const relations = relationsOf([group, ours, theirs], [], true);
  expect(told(relations)).toEqual([
    ['succeeded', 'group', 'board', 'existing'],
    ['changed', 'board', 'board', null],
  ]);
  expect(relations.map(({ after }) => [after?.seats, after?.isElsewhere])).toEqual([
    [1, true],
    [9, false],
  ]);
});
