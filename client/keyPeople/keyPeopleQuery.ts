import type { ResultOf } from 'gql.tada';
import { graphql } from '../api/graphql.ts';
import { pageFields, resultFields, subjectFields } from '../queries.ts';

/** Who holds the landscape together. */
export const keyPeopleQuery = graphql(
  `
    query KeyPeople(
      $landscape: ID!
      $asOf: String
      $statuses: [Status!]
      $observers: Boolean
      $of: KeyActor
      $first: Int
      $offset: Int
    ) {
      keyPeople(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        observers: $observers
        of: $of
        first: $first
        offset: $offset
      ) {
        ...PageFields
        sampled
        standardError
        results {
          ...ResultFields
          seats
          betweenness
          cutsOff
          cutOff {
            ...SubjectFields
          }
          tiers
          bridgesTiers
        }
      }
    }
  `,
  [subjectFields, pageFields, resultFields],
);

export type KeyPeoplePage = ResultOf<typeof keyPeopleQuery>['keyPeople'];
export type KeyPerson = KeyPeoplePage['results'][number];
