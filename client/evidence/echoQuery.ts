import type { ResultOf, VariablesOf } from 'gql.tada';
import { graphql } from '../api/graphql.ts';
import { pageFields, resultFields } from '../queries.ts';

/** The review's findings beside what the figures say of them. */
export const echoQuery = graphql(
  `
    query Echo(
      $landscape: ID!
      $asOf: String
      $statuses: [Status!]
      $observers: Boolean
      $kinds: [FindingKind!]
      $verdict: Verdict
      $alikeFrom: Float
      $first: Int
      $offset: Int
    ) {
      echo(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        observers: $observers
        kinds: $kinds
        verdict: $verdict
        alikeFrom: $alikeFrom
        first: $first
        offset: $offset
      ) {
        ...PageFields
        verdicts {
          name
          count
        }
        results {
          ...ResultFields
          kind
          negated
          verdict
          results {
            analysis
            id
            because
          }
        }
      }
    }
  `,
  [pageFields, resultFields],
);

export type EchoEntry = ResultOf<typeof echoQuery>['echo']['results'][number];
type Variables = VariablesOf<typeof echoQuery>;
export const kindWords = [
  'gap',
  'blank_in_table',
  'duplication',
  'fatigue',
  'tension_between_tiers',
] as const satisfies readonly NonNullable<Variables['kinds']>[number][];
export const verdictWords = [
  'confirmed',
  'not_visible_in_the_data',
  'contradicted',
] as const satisfies readonly Variables['verdict'][];
