import type { ResultOf } from 'gql.tada';
import { graphql } from '../api/graphql.ts';
import { pageFields, resultFields } from '../queries.ts';

const duplicationFields = graphql(
  `
    fragment DuplicationFields on DuplicationResult @_unmask {
      ...ResultFields
      class
      confidence
      components {
        themes
        area
        modes
        membership
        remit
      }
      ground
    }
  `,
  [resultFields],
);

/** Pairs of partnerships whose work is alike, weighed as somebody chooses. */
export const duplicationQuery = graphql(
  `
    query Duplication(
      $landscape: ID!
      $asOf: String
      $statuses: [Status!]
      $observers: Boolean
      $class: DuplicationClass
      $minScore: Float
      $minRemit: Float
      $themesWeight: Float
      $areaWeight: Float
      $modesWeight: Float
      $membershipWeight: Float
      $remitWeight: Float
      $first: Int
      $offset: Int
    ) {
      duplication(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        observers: $observers
        class: $class
        minScore: $minScore
        minRemit: $minRemit
        themesWeight: $themesWeight
        areaWeight: $areaWeight
        modesWeight: $modesWeight
        membershipWeight: $membershipWeight
        remitWeight: $remitWeight
        first: $first
        offset: $offset
      ) {
        ...PageFields
        results {
          ...DuplicationFields
        }
      }
    }
  `,
  [duplicationFields, pageFields],
);

export type Duplication = ResultOf<typeof duplicationFields>;
