import type { ResultOf } from 'gql.tada';
import { graphql } from '../api/graphql.ts';
import { pageFields, resultFields } from '../queries.ts';

const rangeFields = graphql(`
  fragment RangeFields on RangeResult @_unmask {
    from
    to
  }
`);

const fatigueFields = graphql(
  `
    fragment FatigueFields on FatigueResult @_unmask {
      ...ResultFields
      alike
      seats
      chairs
      statutorySeats
      voluntarySeats
      unstatedSeats
      partnerships
      meetings {
        ...RangeFields
      }
      hours {
        ...RangeFields
      }
      representatives
      seatsPerRepresentative
      exceeds {
        measure
        limit
        surely
      }
      cost {
        ...RangeFields
      }
    }
  `,
  [rangeFields, resultFields],
);

/** Who carries how much, most first, and how it is spread. */
export const fatigueQuery = graphql(
  `
    query Fatigue(
      $landscape: ID!
      $asOf: String
      $statuses: [Status!]
      $observers: Boolean
      $of: LoadBearer
      $sort: LoadMeasure
      $maxSeats: Int
      $maxMeetings: Int
      $maxHours: Int
      $hourlyRate: Int
      $exceeding: Boolean
      $first: Int
      $offset: Int
    ) {
      fatigue(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        observers: $observers
        of: $of
        sort: $sort
        maxSeats: $maxSeats
        maxMeetings: $maxMeetings
        maxHours: $maxHours
        hourlyRate: $hourlyRate
        exceeding: $exceeding
        first: $first
        offset: $offset
      ) {
        ...PageFields
        gini
        topTenthShare
        distribution {
          seats
          count
        }
        results {
          ...FatigueFields
        }
      }
    }
  `,
  [fatigueFields, pageFields],
);

/** How many there are of each who can carry a load. */
export const bearersQuery = graphql(`
  query Bearers($landscape: ID!, $asOf: String, $statuses: [Status!], $observers: Boolean) {
    people: fatigue(
      landscape: $landscape
      asOf: $asOf
      statuses: $statuses
      observers: $observers
      of: people
      first: 1
    ) {
      total
    }
    organisations: fatigue(
      landscape: $landscape
      asOf: $asOf
      statuses: $statuses
      observers: $observers
      of: organisations
      first: 1
    ) {
      total
    }
    sectors: fatigue(
      landscape: $landscape
      asOf: $asOf
      statuses: $statuses
      observers: $observers
      of: sectors
      first: 1
    ) {
      total
    }
  }
`);

export type FatiguePage = ResultOf<typeof fatigueQuery>['fatigue'];
export type Load = ResultOf<typeof fatigueFields>;
export type LoadRange = ResultOf<typeof rangeFields>;
