import type { ResultOf } from 'gql.tada';
import { graphql } from '../api/graphql.ts';
import { pageFields, passageFields, resultFields, subjectFields } from '../queries.ts';

/** What the two-tier view asks of the API. */

const cellFields = graphql(
  `
    fragment TierCellFields on TierCellResult @_unmask {
      count
      state
      bodies {
        ...SubjectFields
      }
    }
  `,
  [subjectFields],
);

/** The grid, a page of topics, and how far the two tiers are heard. */
export const tiersQuery = graphql(
  `
    query Tiers(
      $landscape: ID!
      $asOf: String
      $statuses: [Status!]
      $observers: Boolean
      $by: TopicKind
      $county: ID
      $first: Int
      $offset: Int
    ) {
      twoTier(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        observers: $observers
        by: $by
        county: $county
        first: $first
        offset: $offset
      ) {
        ...PageFields
        results {
          ...ResultFields
          atCounty {
            ...TierCellFields
          }
          inDistricts {
            ...TierCellFields
          }
          blank
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
        dualRepresentation {
          board {
            ...SubjectFields
          }
          bodies {
            ...SubjectFields
          }
          status
          joint
          separate
          otherSeats
          limit
          preferred
          because
          passages {
            ...PassageFields
          }
        }
      }
    }
  `,
  [cellFields, subjectFields, passageFields, pageFields, resultFields],
);

/** Which partnerships of the two tiers answer to each other, and which of the county to none. */
export const counterpartsQuery = graphql(
  `
    query Counterparts(
      $landscape: ID!
      $asOf: String
      $statuses: [Status!]
      $observers: Boolean
      $county: ID
      $first: Int!
      $offset: Int
    ) {
      twoTier(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        observers: $observers
        county: $county
        first: 1
      ) {
        revision
        counterparts(first: $first, offset: $offset) {
          county {
            ...SubjectFields
          }
          district {
            ...SubjectFields
          }
          stated
          because
          passages {
            ...PassageFields
          }
        }
        counterpartsTotal
        withoutCounterpart(first: 500) {
          ...SubjectFields
        }
        withoutCounterpartTotal
      }
    }
  `,
  [subjectFields, passageFields],
);

/** Who sits at both tiers. */
export const bothTiersQuery = graphql(
  `
    query BothTiers(
      $landscape: ID!
      $asOf: String
      $statuses: [Status!]
      $observers: Boolean
      $county: ID
      $first: Int!
      $offset: Int
    ) {
      twoTier(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        observers: $observers
        county: $county
        first: 1
      ) {
        revision
        atBothTiers(first: $first, offset: $offset) {
          subject {
            ...SubjectFields
          }
          countySeats
          districtSeats
        }
        atBothTiersTotal
      }
    }
  `,
  [subjectFields],
);

/** The areas of a landscape: which counties there are to choose from. */
export const areasQuery = graphql(`
  query TierAreas($landscape: ID!, $asOf: String) {
    graph(landscape: $landscape, asOf: $asOf, labels: [Area], edgeTypes: []) {
      nodes {
        id
        name
        kind
      }
    }
  }
`);

export type TiersPage = ResultOf<typeof tiersQuery>['twoTier'];
export type Topic = TiersPage['results'][number];
export type TierCell = ResultOf<typeof cellFields>;
export type Dual = TiersPage['dualRepresentation'][number];
export type CounterpartsPage = ResultOf<typeof counterpartsQuery>['twoTier'];
export type Counterpart = CounterpartsPage['counterparts'][number];
export type BothTiersPage = ResultOf<typeof bothTiersQuery>['twoTier'];
export type BothTiers = BothTiersPage['atBothTiers'][number];
