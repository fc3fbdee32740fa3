import type { ResultOf } from 'gql.tada';
import { graphql } from '../api/graphql.ts';
import { pageFields, resultFields, subjectFields } from '../queries.ts';

/** What the overlaps view asks of the API. */

const overlapFields = graphql(
  `
    fragment OverlapFields on OverlapResult @_unmask {
      ...ResultFields
      shared
      sizes
      jaccard
      overlapCoefficient
      expected
      p
      q
    }
  `,
  [resultFields],
);

const seatFields = graphql(
  `
    fragment OverlapSeatFields on SeatResult @_unmask {
      id
      role
      count
      heldBy {
        ...SubjectFields
      }
    }
  `,
  [subjectFields],
);

const memberFields = graphql(
  `
    fragment OverlapMemberFields on OverlapMemberResult @_unmask {
      member {
        ...SubjectFields
      }
      seatsInA {
        ...OverlapSeatFields
      }
      seatsInB {
        ...OverlapSeatFields
      }
    }
  `,
  [subjectFields, seatFields],
);

/** A page of pairs. */
export const pairsQuery = graphql(
  `
    query OverlapPairs(
      $landscape: ID!
      $asOf: String
      $statuses: [Status!]
      $observers: Boolean
      $by: OverlapSet
      $minShared: Int
      $maxQ: Float
      $sort: OverlapOrder
      $first: Int
      $offset: Int
    ) {
      overlap(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        observers: $observers
        by: $by
        minShared: $minShared
        maxQ: $maxQ
        sort: $sort
        first: $first
        offset: $offset
      ) {
        ...PageFields
        universe
        tested
        results {
          ...OverlapFields
        }
      }
    }
  `,
  [overlapFields, pageFields],
);

/** How many pairs share something of one set. */
export const countQuery = graphql(`
  query OverlapCount(
    $landscape: ID!
    $asOf: String
    $statuses: [Status!]
    $observers: Boolean
    $by: OverlapSet!
  ) {
    overlap(
      landscape: $landscape
      asOf: $asOf
      statuses: $statuses
      observers: $observers
      by: $by
      first: 1
    ) {
      total
    }
  }
`);

/** How alike the partnerships with the most members are, in cluster order. */
export const matrixQuery = graphql(
  `
    query OverlapMatrix(
      $landscape: ID!
      $asOf: String
      $statuses: [Status!]
      $observers: Boolean
      $by: OverlapSet
      $measure: OverlapMeasure
    ) {
      overlap(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        observers: $observers
        by: $by
        first: 1
      ) {
        matrix(measure: $measure) {
          partnerships {
            ...SubjectFields
          }
          values
        }
      }
    }
  `,
  [subjectFields],
);

/** Who is in just these partnerships and in no other of them. */
export const setsQuery = graphql(
  `
    query OverlapSets(
      $landscape: ID!
      $asOf: String
      $statuses: [Status!]
      $observers: Boolean
      $by: OverlapSet
    ) {
      overlap(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        observers: $observers
        by: $by
        first: 1
      ) {
        sets {
          partnerships {
            ...SubjectFields
          }
          count
          members {
            ...SubjectFields
          }
        }
      }
    }
  `,
  [subjectFields],
);

/** One pair in full. */
export const pairQuery = graphql(
  `
    query OverlapPair(
      $landscape: ID!
      $asOf: String
      $statuses: [Status!]
      $observers: Boolean
      $by: OverlapSet
      $a: ID!
      $b: ID!
    ) {
      overlap(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        observers: $observers
        by: $by
        first: 1
      ) {
        revision
        asOf
        pair(a: $a, b: $b) {
          overlap {
            ...OverlapFields
          }
          onlyA {
            ...OverlapMemberFields
          }
          both {
            ...OverlapMemberFields
          }
          onlyB {
            ...OverlapMemberFields
          }
        }
      }
    }
  `,
  [overlapFields, memberFields],
);

export type Overlap = ResultOf<typeof overlapFields>;
export type Matrix = ResultOf<typeof matrixQuery>['overlap']['matrix'];
export type MemberSet = ResultOf<typeof setsQuery>['overlap']['sets'][number];
export type Pair = NonNullable<ResultOf<typeof pairQuery>['overlap']['pair']>;
export type Member = ResultOf<typeof memberFields>;
