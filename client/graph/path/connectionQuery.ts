import type { ResultOf } from 'gql.tada';
import { graphql } from '../../api/graphql.ts';
import { passageFields, subjectFields } from '../../queries.ts';

/** The shortest way through seats from one to another, with the reason of each step. */
export const connectionQuery = graphql(
  `
    query Connection($landscape: ID!, $asOf: String, $statuses: [Status!], $from: ID!, $to: ID!) {
      connection(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        from: $from
        to: $to
        maxSteps: 12
        first: 1
      ) {
        said
        completeness {
          known
          of
          says
        }
        results {
          id
          path {
            from {
              ...SubjectFields
            }
            to {
              ...SubjectFields
            }
            because
            passages {
              ...PassageFields
            }
          }
        }
      }
    }
  `,
  [subjectFields, passageFields],
);

export type Connection = ResultOf<typeof connectionQuery>['connection'];
