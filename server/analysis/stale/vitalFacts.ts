import { latest } from '../../../schema/edtf.ts';
import type { Node } from '../../../schema/landscape.ts';
import { eachInSteps } from '../../../schema/steps/eachInSteps.ts';
import { compareText } from '../compareText.ts';
import { keptPer, oncePerInSteps } from '../once.ts';
import type { Scope } from '../scope.ts';

/** What signs of a body are told by, whatever is chosen. Instants are in milliseconds since 1970. */
export interface VitalFacts {
  readonly body: Node;
  readonly statesMeetings: boolean;
  /** Those who sit on it, as far as it matters: nobody, one alone, or several. */
  readonly members: 0 | 1 | 'several';
  /** The last instant that its last review may mean; undefined where none is stated. */
  readonly reviewed: number | undefined;
  /** The last instant of its sources' dates, infinite where one of them is no date; undefined where no source has a date. */
  readonly newestSource: number | undefined;
}

/** The facts of all partnerships in scope, by id; worked out once for each scope, in steps of some milliseconds. */
export const vitalFacts = oncePerInSteps(function* (
  scope: Scope,
): Generator<undefined, readonly VitalFacts[]> {
  // Many bodies have the same dates and sources: each text is read once.
  const lastOf = keptPer((date: string) => latest(date));
  const dateOf = keptPer((source: string) => scope.node(source)?.properties['date']);
  const found: VitalFacts[] = [];
  const bodies = scope.nodes('Partnership').toSorted((a, b) => compareText(a.id, b.id));
  yield* eachInSteps(
    bodies,
    (body) => {
      const { lastReviewed } = body.properties;
      const dates = sourcesOf(body, scope)
        .map(dateOf)
        .filter((date) => typeof date === 'string');
      found.push({
        body,
        statesMeetings: statesMeetings(body, scope),
        members: membersOn(body, scope),
        reviewed: typeof lastReviewed === 'string' ? lastOf(lastReviewed) : undefined,
        newestSource:
          dates.length === 0 ? undefined : Math.max(...dates.map((date) => lastOf(date) ?? Infinity)),
      });
    },
    1_000,
  );
  return found;
});

/** Whether it is said how often a body meets: in its own columns, or by a value that describes it, which may be words alone. */
const statesMeetings = ({ id, properties }: Node, scope: Scope): boolean =>
  properties['meetingsAYearFrom'] !== undefined ||
  properties['meetingsAYearTo'] !== undefined ||
  scope
    .to(id, 'DESCRIBES')
    .some(({ from }) => scope.node(from)?.properties['attribute'] === 'meetings a year');

const sourcesOf = ({ passages }: Node, scope: Scope): readonly string[] =>
  passages.flatMap((passage) => scope.from(passage, 'OF').map(({ to }) => to));

/** Who sits on a body: those that its seats are held for; of a seat that is held for none, its holder or the seat itself. */
function membersOn(body: Node, scope: Scope): VitalFacts['members'] {
  let only: string | undefined;
  // Most have a second among their first seats, where the walk ends.
  for (const { id, bodies, person } of scope.seatsOn(body.id))
    for (const member of bodies.length > 0 ? bodies : [person ?? id]) {
      only ??= member;
      if (member !== only) return 'several';
    }
  return only === undefined ? 0 : 1;
}
