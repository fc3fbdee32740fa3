import type { ResultOf } from 'gql.tada';
import { graphql } from '../api/graphql.ts';
import { pageFields, resultFields, subjectFields } from '../queries.ts';

/** Which partnerships cluster around organisations that they share. */
export const clustersQuery = graphql(
  `
    query Clusters(
      $landscape: ID!
      $asOf: String
      $statuses: [Status!]
      $observers: Boolean
      $resolution: Float
      $seed: Int
      $first: Int
      $offset: Int
    ) {
      communities(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        observers: $observers
        resolution: $resolution
        seed: $seed
        first: $first
        offset: $offset
      ) {
        ...PageFields
        modularity
        topicAgreement
        areaAgreement
        results {
          ...ResultFields
          size
          bindingOrganisations {
            ...SubjectFields
          }
          topics {
            ...SubjectFields
          }
          areas {
            ...SubjectFields
          }
        }
      }
    }
  `,
  [subjectFields, pageFields, resultFields],
);

export type ClustersPage = ResultOf<typeof clustersQuery>['communities'];
export type Cluster = ClustersPage['results'][number];
