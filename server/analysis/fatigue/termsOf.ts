import type { Node } from '../../../schema/landscape.ts';
import { eachInSteps } from '../../../schema/steps/eachInSteps.ts';
import type { Range } from '../analysis.ts';
import { numberAlike } from '../numberAlike.ts';
import { oncePerInSteps } from '../once.ts';
import type { Scope } from '../scope.ts';
import { product, spanning } from './range.ts';

/** What a seat on a partnership asks of who holds it, as far as the source states it. */
export interface Terms {
  /** Meetings a year; 0 to null where it states none. */
  readonly meetings: Range;
  /** Hours a year in them. */
  readonly hours: Range;
  readonly statesMeetings: boolean;
  readonly statesHours: boolean;
  /** Whether a statute requires the partnership; undefined where the source does not say, or says both. */
  readonly statutory: boolean | undefined;
  /** How many it stands for, where one row stands for several. */
  readonly bodies: number;
  /** The partnership where it states any of this, and the values that describe it. */
  readonly facts: readonly Node[];
}

/**
 * The terms of each partnership in scope, by id: from its own columns and from the values in scope that describe it (a frequency
 * that is only proposed is such a value). Where several are stated, the range spans them all: unlike a seat limit, of which the
 * lowest binds, none of them is more true than the others. A value in words only ("two to three times a year") is no figure.
 */
export const termsIn = oncePerInSteps(function* (
  scope: Scope,
): Generator<undefined, ReadonlyMap<string, Terms>> {
  const found = new Map<string, Terms>();
  const partnerships = scope.nodes('Partnership');
  yield* eachInSteps(partnerships, (one) => found.set(one.id, termsOf(scope, one)));
  return found;
});

/** Greatest value of the columns: what lies beyond it is some other figure. */
const most = { meetings: 366, hours: 24 } as const;

function termsOf(scope: Scope, partnership: Node): Terms {
  const { meetingsAYearFrom: from, meetingsAYearTo: to, hoursAMeeting, statutory } = partnership.properties;
  const own = [from, to, hoursAMeeting, statutory];
  const described = scope
    .to(partnership.id, 'DESCRIBES')
    .flatMap((edge) => scope.node(edge.from) ?? [])
    .filter(({ properties }) => attributes.includes(properties['attribute']));
  const stated = (attribute: string) =>
    described.filter(({ properties }) => properties['attribute'] === attribute);
  const figures = (attribute: string, upTo: number): readonly Range[] =>
    stated(attribute).flatMap(({ properties: { number } }) => rangeOf(number, number, upTo));
  const meetings = [...rangeOf(from, to, most.meetings), ...figures('meetings a year', most.meetings)];
  const hours = [
    ...rangeOf(hoursAMeeting, hoursAMeeting, most.hours),
    ...figures('hours a meeting', most.hours),
  ];
  const said = new Set([
    statutory,
    ...stated('statutory').map(({ properties }) => yesNo(properties['value'])),
  ]);
  return {
    meetings: spanning(meetings),
    hours: product(spanning(meetings), spanning(hours)),
    statesMeetings: meetings.length > 0,
    statesHours: hours.length > 0,
    statutory: said.has(true) === said.has(false) ? undefined : said.has(true),
    bodies: numberAlike(partnership),
    facts: [...(own.some((value) => value !== undefined) ? [partnership] : []), ...described],
  };
}

const attributes: readonly unknown[] = ['meetings a year', 'hours a meeting', 'statutory'];

/** Of two bounds of which one may not be stated; none where neither is. */
function rangeOf(from: unknown, to: unknown, upTo: number): readonly Range[] {
  const isFigure = (value: unknown): value is number =>
    typeof value === 'number' && value >= 0 && value <= upTo;
  if (!isFigure(from) && !isFigure(to)) return [];
  return [{ from: isFigure(from) ? from : 0, to: isFigure(to) ? to : null }];
}

const yesNo = (value: unknown): boolean | undefined =>
  value === 'yes' ? true : value === 'no' ? false : undefined;
