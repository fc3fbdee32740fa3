import type { ResultOf } from 'gql.tada';
import { graphql } from '../api/graphql.ts';
import { passageFields, subjectFields } from '../queries.ts';

/** Who holds the landscape together. */
export const keyPeopleQuery = graphql(
  `
    query KeyPeople(
      $landscape: ID!
      $asOf: String
      $statuses: [Status!]
      $observers: Boolean
      $of: KeyActor
      $offset: Int
    ) {
      keyPeople(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        observers: $observers
        of: $of
        offset: $offset
      ) {
        revision
        asOf
        statuses
        said
        completeness {
          known
          of
          says
        }
        total
        sampled
        standardError
        results {
          id
          subjects {
            ...SubjectFields
          }
          score
          because
          passages {
            ...PassageFields
          }
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
  [subjectFields, passageFields],
);

export type KeyPeoplePage = ResultOf<typeof keyPeopleQuery>['keyPeople'];
export type KeyPerson = KeyPeoplePage['results'][number];
