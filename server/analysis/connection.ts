import { defineAnalysis } from './analysis.ts';
import type { Answer, Completeness, Result } from './analysis.ts';
import { sizeOf } from './compressedRows.ts';
import { endOf, nodeOf } from './connection/endOf.ts';
import type { End } from './connection/endOf.ts';
import { seatNetwork } from './connection/seatNetwork.ts';
import { shortestWays } from './connection/shortestWays.ts';
import type { NoWay } from './connection/shortestWays.ts';
import { stepBetween } from './connection/stepBetween.ts';
import type { ConnectionStep } from './connection/stepBetween.ts';
import { counted, figure, listed } from '../../schema/inWords.ts';
import { keptPer, oncePer } from './once.ts';
import { BadOption } from './options.ts';
import type { Scope } from './scope.ts';

export interface ConnectionResult extends Result {
  readonly path: readonly ConnectionStep[];
}

interface ConnectionAnswer extends Answer<ConnectionResult> {
  readonly steps: number | null;
}

const options = {
  from: { type: 'id', required: true, says: 'Id of a person, a body, a topic or an area.' },
  to: { type: 'id', required: true, says: 'Id of another.' },
  maxSteps: { type: 'integer', range: [1, 12], default: 8, says: 'Steps at most.' },
} as const;

/**
 * How two are linked: the shortest ways between them, all of the same length. A step leads from one to another that a seat ties
 * to it: a partnership and a body that the seat is held for, a partnership and the person who holds it, that person and
 * that body. The seat itself is no step. A topic or an area is one step from each body that leads on it, addresses it, is named
 * for it or covers it; ways start or end there and never pass through, since to work in the same county links nobody.
 * score = 1 / steps, above 0 to 1; higher, closer. Undefined where there is no way: it is said how far was looked. Ways stand in
 * the order of the ids that they pass. Source: breadth-first search (Moore 1959) from both ends (Pohl 1971); the ways are
 * counted as in Brandes 2001.
 */
export const connection = defineAnalysis({
  id: 'connection',
  title: 'Connection',
  question: 'How are these two linked: shortest ways through seats?',
  measure: '1 over the steps of the shortest way; above 0 to 1, higher, closer.',
  scores: [0, 1],
  source: 'Moore 1959; from both ends, Pohl 1971; Brandes 2001',
  statuses: ['existing'],
  options,
  prepare: ({ scope }) => seatNetwork.steps(scope),
  // The way stands in its subjects, why in its sentence.
  columns: [],
  run: ({ scope, options: { from: one, to: other, maxSteps } }): ConnectionAnswer => {
    if (one === other) throw new BadOption('to', 'give another node than `from`.');
    const [from, to] = [endOf(scope, 'from', one), endOf(scope, 'to', other)];
    const completeness = [seatsHeld(scope)];
    const none = { total: 0, results: () => [], completeness, steps: null };
    if (!from || !to) return { ...none, said: outOfScope(scope, from ? [other] : to ? [one] : [one, other]) };
    const alone = endAlone(scope, from, to);
    if (alone !== undefined) return { ...none, said: alone };
    const most = maxSteps - from.away - to.away;
    const ways = shortestWays(seatNetwork(scope).rows, from.at, to.at, most);
    if (ways.steps === undefined) return { ...none, said: noWay(scope, from, to, ways, maxSteps) };
    const total = Math.min(ways.count, mostWays);
    // Ways have most of their steps in common.
    const stepFrom = keptPer((id: string) => keptPer((next: string) => stepBetween(scope, id, next)));
    return {
      total,
      results: (offset, first) =>
        Array.from({ length: Math.max(0, Math.min(first, total - offset)) }, (_, at) =>
          resultOf(scope, idsOf(scope, from, to, ways.way(offset + at)), stepFrom),
        ),
      completeness,
      ...(ways.count > mostWays && { said: tooMany(ways.count) }),
      steps: ways.steps + from.away + to.away,
    };
  },
});

/** Ways that can be asked for, page by page. */
const mostWays = 1_000_000;

/** A way from end to end: topics and areas stand before or behind the people and bodies that are passed. */
const idsOf = (scope: Scope, from: End, to: End, numbers: readonly number[]): readonly string[] => [
  ...(from.away === 0 ? [] : [from.id]),
  ...numbers.map((number) => seatNetwork(scope).ids[number] ?? ''),
  ...(to.away === 0 ? [] : [to.id]),
];

function resultOf(
  scope: Scope,
  ids: readonly string[],
  stepFrom: (id: string) => (next: string) => ConnectionStep,
): ConnectionResult {
  const path = ids.slice(1).map((id, at) => stepFrom(ids[at] ?? '')(id));
  const subjects = ids.map((id) => scope.subject(id));
  const reasons = path.map(({ because }) => because).join('; ');
  const cited = new Set(path.flatMap(({ passages }) => passages.map(({ id }) => id)));
  return {
    id: `connection:${ids.join(':')}`,
    subjects,
    score: 1 / path.length,
    because: `${subjects[0]?.name ?? ''} and ${subjects.at(-1)?.name ?? ''} are ${counted(path.length, 'step')} apart: ${reasons}.`,
    passages: scope.passages({ passages: [...cited] }),
    path,
  };
}

const tooMany = (count: number): string =>
  `There are ${count > Number.MAX_SAFE_INTEGER ? 'more than ' : ''}${figure(Math.min(count, Number.MAX_SAFE_INTEGER))} ways of this length; the first ${figure(mostWays)} of them can be looked at.`;

function outOfScope(scope: Scope, ids: readonly string[]): string {
  const told = ids.map((id) => {
    const { name = id, status = 'not dated' } = nodeOf(scope, id) ?? {};
    return `${name} (${status})`;
  });
  const looked = `${scope.statuses.join(', ')} at ${scope.asOf}`;
  return `${listed(told)} ${ids.length === 1 ? 'is' : 'are'} not among the facts that are ${looked}: choose other statuses or another date.`;
}

/** Why no way can lead to one of them; undefined where there may be one. */
function endAlone(scope: Scope, from: End, to: End): string | undefined {
  const { rows } = seatNetwork(scope);
  const nameOf = ({ id }: End): string => scope.subject(id).name;
  const untied = [from, to].filter(({ at }) => at.length === 0);
  if (untied.length > 0)
    return `No body in scope is said to lead on, address or cover ${listed(untied.map(nameOf))}.`;
  if (from.at.some((number) => to.at.includes(number))) return undefined;
  const seatless = [from, to].filter(({ at }) => at.every((number) => sizeOf(rows, number) === 0));
  return seatless.length === 0
    ? undefined
    : `No seat in scope ties ${listed(seatless.map(nameOf))} to anybody else.`;
}

/** How far was looked where there is no way: from the second, as the search goes. */
function noWay(scope: Scope, from: End, to: End, { met, all }: NoWay, maxSteps: number): string {
  const [one, other] = [scope.subject(from.id).name, scope.subject(to.id).name];
  const seen = counted(met, 'person or body', 'people and bodies');
  return all
    ? `No seats link ${one} and ${other}: the ${seen} that can be reached from ${other} were all looked at.`
    : `No way of at most ${counted(maxSteps, 'step')} links ${one} and ${other}: the ${seen} within reach of ${other} were looked at; a longer one may.`;
}

const seatsHeld = oncePer((scope: Scope): Completeness => {
  const seats = scope.seats();
  const known = seats.filter(({ bodies, person }) => bodies.length > 0 || person !== undefined).length;
  return {
    known,
    of: seats.length,
    says: `${figure(known)} of ${figure(seats.length)} rows of seats name who holds them, or for which body`,
  };
});
