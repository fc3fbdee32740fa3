import type { overlapSets } from '../../schema/analysis/words.ts';
import { compressedRows } from './compressedRows.ts';
import type { CompressedRows } from './compressedRows.ts';
import { oncePer } from './once.ts';
import type { Scope } from './scope.ts';

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

const build = (by: MemberSet) => oncePer((scope: Scope) => incidence(scope, membersOf[by]));

const membersOf: Readonly<Record<MemberSet, (scope: Scope, partnership: string) => readonly string[]>> = {
  organisations: (scope, partnership) => scope.seatsOn(partnership).flatMap(({ bodies }) => bodies),
  people: (scope, partnership) => scope.seatsOn(partnership).flatMap(({ person }) => person ?? []),
  themes: (scope, partnership) => [
    ...scope.from(partnership, 'ADDRESSES').map(({ to }) => to),
    ...scope.from(partnership, 'LEADS').map(({ to }) => to),
  ],
  areas: (scope, partnership) => scope.from(partnership, 'COVERS').map(({ to }) => to),
};

const once: Readonly<Record<MemberSet, (scope: Scope) => Incidence>> = {
  organisations: build('organisations'),
  people: build('people'),
  themes: build('themes'),
  areas: build('areas'),
};

function incidence(
  scope: Scope,
  membersOn: (scope: Scope, partnership: string) => readonly string[],
): Incidence {
  // Sorted without a comparison of its own: that is by code unit, the same on every machine.
  const partnerships = scope
    .nodes('Partnership')
    .map(({ id }) => id)
    .toSorted();
  const there = partnerships.map((id) => membersOn(scope, id));
  const members = [...new Set(there.flat())].toSorted();
  const columnOf = new Map(members.map((id, at) => [id, at]));
  const rowOf = new Map(partnerships.map((id, at) => [id, at]));
  const rows = there.flatMap((ids, row) => ids.map(() => row));
  const columns = there.flatMap((ids) => ids.map((id) => columnOf.get(id) ?? 0));
  return {
    partnerships,
    members,
    rowOf: (id) => rowOf.get(id),
    rows: compressedRows(rows, columns, partnerships.length, members.length),
  };
}
