import type { overlapSets } from '../../schema/analysis/words.ts';
import { eachInSteps } from '../../schema/steps/eachInSteps.ts';
import { compressedRows } from './compressedRows.ts';
import type { CompressedRows } from './compressedRows.ts';
import { newNumbering } from './numbering.ts';
import { oncePerInSteps } from './once.ts';
import type { InSteps } from './once.ts';
import type { Scope } from './scope.ts';
import { sortedInSteps } from './sortedInSteps.ts';

/** What partnerships have as members: bodies, people, topics or areas. */
export type MemberSet = (typeof overlapSets)[number];

/** Who is in what: a row for each partnership in scope, a column for each member that is in one at least. */
export interface Incidence {
  /** Ids of the partnerships, by code unit; those without members too. */
  readonly partnerships: readonly string[];
  /** Ids of the members, by code unit. */
  readonly members: readonly string[];
  /** Row of a partnership; undefined where it is not in scope. */
  readonly rowOf: (partnership: string) => number | undefined;
  readonly rows: CompressedRows;
}

/**
 * The two-mode matrix of a scope, worked out once for each. A member with several seats on a partnership, or one that
 * both leads and addresses a topic, is there once; a class of bodies ("seven district councils") is one member.
 *  - organisations: the bodies that seats are held for (observers only where the scope has them);
 *  - people: those who hold the seats;
 *  - themes: the themes and blocks that the partnership addresses or leads;
 *  - areas: those that it covers.
 */
export const incidenceOf = (scope: Scope, by: MemberSet): Incidence => once[by](scope);

/** The same in steps of some milliseconds. */
export const incidenceInSteps = (scope: Scope, by: MemberSet): Generator<undefined, Incidence> =>
  once[by].steps(scope);

const build = (by: MemberSet) => oncePerInSteps((scope: Scope) => incidence(scope, membersOf[by]));

const membersOf: Readonly<Record<MemberSet, (scope: Scope, partnership: string) => readonly string[]>> = {
  organisations: (scope, partnership) => scope.seatsOn(partnership).flatMap(({ bodies }) => bodies),
  people: (scope, partnership) => scope.seatsOn(partnership).flatMap(({ person }) => person ?? []),
  themes: (scope, partnership) => [
    ...scope.from(partnership, 'ADDRESSES').map(({ to }) => to),
    ...scope.from(partnership, 'LEADS').map(({ to }) => to),
  ],
  areas: (scope, partnership) => scope.from(partnership, 'COVERS').map(({ to }) => to),
};

const once: Readonly<Record<MemberSet, InSteps<Scope, Incidence>>> = {
  organisations: build('organisations'),
  people: build('people'),
  themes: build('themes'),
  areas: build('areas'),
};

function* incidence(
  scope: Scope,
  membersOn: (scope: Scope, partnership: string) => readonly string[],
): Generator<undefined, Incidence> {
  const partnerships = yield* sortedInSteps(scope.nodes('Partnership').map(({ id }) => id));
  const rowOf = new Map(partnerships.map((id, row) => [id, row]));
  const numbering = newNumbering();
  const [rows, numbers]: [number[], number[]] = [[], []];
  yield* eachInSteps(
    partnerships,
    (id, row) => {
      for (const member of membersOn(scope, id)) {
        rows.push(row);
        numbers.push(numbering.of(member));
      }
    },
    200,
  );
  const { ids, placeOf } = yield* numbering.inOrder();
  const columns = Int32Array.from(numbers, (number) => placeOf[number] ?? 0);
  yield;
  return {
    partnerships,
    members: ids,
    rowOf: (id) => rowOf.get(id),
    rows: compressedRows(rows, columns, partnerships.length, ids.length),
  };
}
