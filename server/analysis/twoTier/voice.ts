import type { Node } from '../../../schema/landscape.ts';
import type { Completeness, Subject } from '../analysis.ts';
import { compareText } from '../compareText.ts';
import { counted, figure } from '../../../schema/inWords.ts';
import { numberAlike } from '../numberAlike.ts';
import type { Scope, SeatInScope } from '../scope.ts';
import type { Ground } from './ground.ts';
import type { Places } from './places.ts';

/** One who sits at both tiers. */
export interface BothTiers {
  readonly subject: Subject;
  readonly countySeats: number;
  readonly districtSeats: number;
  readonly because: string;
}

/** Which districts are heard at the county. */
export interface Voice {
  /** Districts without a seat at any partnership of the county, by name. */
  readonly without: readonly Subject[];
  /** Bodies of the district tier with a seat there, and how many of them the source ties to a district. */
  readonly tied: Completeness;
}

/**
 * A district has a voice where a seat at a partnership of the county is held for a body of it, or goes with a post in one. A
 * body of the district tier that stands for as many as there are districts ("seven district councils") is a voice of each; one
 * that the source ties to no district is the voice of none that we could name.
 */
export function voiceOf(
  scope: Scope,
  { districts }: Ground,
  { atCounty, inDistrict, untied }: Places,
): Voice {
  const sitting = new Set(
    [...atCounty].flatMap((id) => scope.seatsOn(id)).flatMap((seat) => heldFor(scope, seat)),
  );
  const all = districts.reduce((sum, district) => sum + numberAlike(district), 0);
  const loose = [...untied].filter((id) => sitting.has(id));
  const forAll = loose.some((id) => all > 1 && numberAlike(scope.node(id)) >= all);
  const heard = ({ id }: Node) => forAll || [...(inDistrict.get(id) ?? [])].some((body) => sitting.has(body));
  const tied = new Set(
    [...inDistrict.values()].flatMap((bodies) => [...bodies].filter((id) => sitting.has(id))),
  );
  const of = tied.size + loose.length;
  return {
    without: districts.filter((district) => !heard(district)).map(({ id }) => scope.subject(id)),
    tied: {
      known: tied.size,
      of,
      says: `${figure(tied.size)} of ${counted(of, 'body', 'bodies')} of the districts with a seat at the county are tied to a district`,
    },
  };
}

/** People and bodies with seats at partnerships of the county and of districts, most seats first. */
export function atBothTiers(scope: Scope, { atCounty, inDistrict, untied }: Places): readonly BothTiers[] {
  const districts = [...inDistrict.values()].flatMap((bodies) => [...bodies]);
  // One that covers the county and a district counts for the county, so that no seat is counted twice.
  const below = new Set([...districts, ...untied].filter((id) => !atCounty.has(id)));
  const county = seatsByHolder(scope, atCounty);
  const district = seatsByHolder(scope, below);
  return [...county]
    .flatMap(([id, countySeats]) => {
      const districtSeats = district.get(id);
      return districtSeats === undefined ? [] : [{ id, countySeats, districtSeats }];
    })
    .toSorted(
      (a, b) =>
        b.countySeats + b.districtSeats - (a.countySeats + a.districtSeats) || compareText(a.id, b.id),
    )
    .map(({ id, countySeats, districtSeats }) => {
      const subject = scope.subject(id);
      const because = `${subject.name} holds ${counted(countySeats, 'seat')} at partnerships of the county and ${counted(districtSeats, 'seat')} at partnerships of districts.`;
      return { subject, countySeats, districtSeats, because };
    });
}

function seatsByHolder(scope: Scope, partnerships: ReadonlySet<string>): ReadonlyMap<string, number> {
  const seats = new Map<string, number>();
  for (const seat of [...partnerships].flatMap((id) => scope.seatsOn(id)))
    for (const holder of new Set([...seat.bodies, ...(seat.person === undefined ? [] : [seat.person])]))
      seats.set(holder, (seats.get(holder) ?? 0) + seat.count);
  return seats;
}

/** The bodies that a seat is held for; of one that goes with a post, the body that the post is in. */
const heldFor = (scope: Scope, { id, bodies }: SeatInScope): readonly string[] =>
  bodies.length > 0
    ? bodies
    : scope
        .from(id, 'EX_OFFICIO')
        .flatMap(({ to }) => scope.from(to, 'POST_IN'))
        .map(({ to }) => to);
