import type { Subject } from '../analysis.ts';
import { byName } from '../byName.ts';
import { rowOf } from '../compressedRows.ts';
import type { Incidence, MemberSet } from '../incidence.ts';
import type { Scope, SeatInScope } from '../scope.ts';
import { seatResult } from '../seatResult.ts';
import type { SeatResult } from '../seatResult.ts';

export interface OverlapMember {
  readonly member: Subject;
  readonly seatsInA: readonly SeatResult[];
  readonly seatsInB: readonly SeatResult[];
}

export interface OverlapSides {
  readonly onlyA: readonly OverlapMember[];
  readonly both: readonly OverlapMember[];
  readonly onlyB: readonly OverlapMember[];
}

/** Who is only on the first, on both, only on the second, by name, with the seats that make it so. */
export function overlapSides(
  scope: Scope,
  by: MemberSet,
  { rows, members, partnerships }: Incidence,
  [a, b]: readonly [number, number],
): OverlapSides {
  const [inA, inB] = [new Set(rowOf(rows, a)), new Set(rowOf(rows, b))];
  const seats = (row: number, member: string): readonly SeatResult[] =>
    seatsBehind(scope, by, partnerships[row] ?? '', member).map((seat) => seatResult(scope, seat));
  const listed = (columns: readonly number[]): readonly OverlapMember[] =>
    columns
      .map((column) => members[column] ?? '')
      .map((id) => ({ member: scope.subject(id), seatsInA: seats(a, id), seatsInB: seats(b, id) }))
      .sort((one, other) => byName(one.member, other.member));
  return {
    onlyA: listed([...inA].filter((column) => !inB.has(column))),
    both: listed([...inA].filter((column) => inB.has(column))),
    onlyB: listed([...inB].filter((column) => !inA.has(column))),
  };
}

/** The seats that make one a member; none where themes or areas are compared. */
export function seatsBehind(
  scope: Scope,
  by: MemberSet,
  partnership: string,
  member: string,
): readonly SeatInScope[] {
  switch (by) {
    case 'organisations':
      return scope.seatsOn(partnership).filter(({ bodies }) => bodies.includes(member));
    case 'people':
      return scope.seatsOn(partnership).filter(({ person }) => person === member);
    case 'themes':
    case 'areas':
      return [];
  }
}
