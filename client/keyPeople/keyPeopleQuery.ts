import type { ResultOf, VariablesOf } from 'gql.tada';
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
      $only: KeyRole
      $first: Int
      $offset: Int
    ) {
      keyPeople(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        observers: $observers
        of: $of
        only: $only
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

/** Why the going of one would be felt, as the API spells it. */
export const keyRoles = ['cuts_others_off', 'bridges_tiers'] as const satisfies readonly VariablesOf<
  typeof keyPeopleQuery
>['only'][];
