import type { ResultOf } from 'gql.tada';
import { graphql } from '../api/graphql.ts';
import { pageFields, resultFields, subjectFields } from '../queries.ts';

/** What the page at a glance asks of the API: of each analysis the first few results, and how many there are. */

/** Results of each list that are shown: as many as are read in a few seconds. */
export const firstFew = 3;

export const overlapsQuery = graphql(
  `
    query GlanceOverlaps(
      $landscape: ID!
      $asOf: String
      $statuses: [Status!]
      $observers: Boolean
      $first: Int!
    ) {
      overlap(landscape: $landscape, asOf: $asOf, statuses: $statuses, observers: $observers, first: $first) {
        ...PageFields
        results {
          ...ResultFields
        }
      }
    }
  `,
  [pageFields, resultFields],
);

/** Pairs of any class for what is said of all, and those of the two classes that say that work is done twice. */
export const twiceQuery = graphql(
  `
    query GlanceTwice(
      $landscape: ID!
      $asOf: String
      $statuses: [Status!]
      $observers: Boolean
      $first: Int!
    ) {
      all: duplication(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        observers: $observers
        first: 1
      ) {
        ...PageFields
      }
      duplicate: duplication(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        observers: $observers
        class: duplicate
        first: $first
      ) {
        total
        results {
          ...ResultFields
        }
      }
      parallel: duplication(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        observers: $observers
        class: parallel
        first: $first
      ) {
        total
        results {
          ...ResultFields
        }
      }
    }
  `,
  [pageFields, resultFields],
);

/** Topics of which those that a tier lacks are picked out, for the best covered come first; who is not heard; who answers to nobody. */
export const betweenQuery = graphql(
  `
    query GlanceBetween(
      $landscape: ID!
      $asOf: String
      $statuses: [Status!]
      $observers: Boolean
      $county: ID
      $first: Int!
    ) {
      twoTier(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        observers: $observers
        county: $county
        first: 100
      ) {
        ...PageFields
        results {
          ...ResultFields
          atCounty {
            state
          }
          inDistricts {
            state
          }
        }
        county {
          ...SubjectFields
        }
        districts {
          ...SubjectFields
        }
        withoutVoice {
          ...SubjectFields
        }
        withoutCounterpart(first: $first) {
          ...SubjectFields
        }
        withoutCounterpartTotal
        counterpartsTotal
      }
    }
  `,
  [pageFields, resultFields, subjectFields],
);

/** Gaps by who says so, which are never mixed; what is said of all stands once. */
export const missingQuery = graphql(
  `
    query GlanceMissing(
      $landscape: ID!
      $asOf: String
      $statuses: [Status!]
      $observers: Boolean
      $first: Int!
    ) {
      all: gaps(landscape: $landscape, asOf: $asOf, statuses: $statuses, observers: $observers, first: 1) {
        ...PageFields
        counts {
          origin
          kind
          count
        }
      }
      stated_by_the_review: gaps(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        observers: $observers
        origins: [stated_by_the_review]
        first: $first
      ) {
        total
        results {
          ...ResultFields
        }
      }
      blank_in_its_table: gaps(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        observers: $observers
        origins: [blank_in_its_table]
        first: $first
      ) {
        total
        results {
          ...ResultFields
        }
      }
      worked_out: gaps(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        observers: $observers
        origins: [worked_out]
        first: $first
      ) {
        total
        results {
          ...ResultFields
        }
      }
    }
  `,
  [pageFields, resultFields],
);

export type OverlapsGlance = ResultOf<typeof overlapsQuery>;
export type TwiceGlance = ResultOf<typeof twiceQuery>;
export type BetweenGlance = ResultOf<typeof betweenQuery>;
export type MissingGlance = ResultOf<typeof missingQuery>;
