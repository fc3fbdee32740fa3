import type { ResultOf, VariablesOf } from 'gql.tada';
import { graphql } from '../api/graphql.ts';
import { pageFields, passageFields, subjectFields } from '../queries.ts';

/** What the change view asks of the API. */

const bodyFields = graphql(
  `
    fragment ChangeBodyFields on ChangeResult @_unmask {
      id
      kind
      subjects {
        ...SubjectFields
      }
      seatsBefore
      seatsAfter
      seatsGained
      seatsLost
      statusBefore
      statusAfter
      successors {
        ...SubjectFields
      }
      successorStatuses
    }
  `,
  [subjectFields],
);

const unchangedFields = graphql(
  `
    fragment ChangeUnchangedFields on ChangeUnchangedResult @_unmask {
      body {
        ...SubjectFields
      }
      seats
      statusBefore
      statusAfter
    }
  `,
  [subjectFields],
);

/** A page of differences, and the figures before and after. */
export const changeQuery = graphql(
  `
    query Change(
      $landscape: ID!
      $asOf: String
      $statuses: [Status!]
      $observers: Boolean
      $toLandscape: ID
      $toAsOf: String
      $toStatuses: [Status!]
      $kinds: [ChangeKind!]
      $first: Int
      $offset: Int
    ) {
      change(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        observers: $observers
        toLandscape: $toLandscape
        toAsOf: $toAsOf
        toStatuses: $toStatuses
        kinds: $kinds
        first: $first
        offset: $offset
      ) {
        landscape
        ...PageFields
        toLandscape
        toAsOf
        toStatuses
        figures {
          name
          before
          after
        }
        results {
          ...ChangeBodyFields
          score
          because
          passages {
            ...PassageFields
          }
        }
      }
    }
  `,
  [bodyFields, passageFields, pageFields],
);

/** Partnerships for the picture (they come first), and who loses every seat. */
export const bodiesQuery = graphql(
  `
    query ChangeBodies(
      $landscape: ID!
      $asOf: String
      $statuses: [Status!]
      $observers: Boolean
      $toLandscape: ID
      $toAsOf: String
      $toStatuses: [Status!]
    ) {
      bodies: change(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        observers: $observers
        toLandscape: $toLandscape
        toAsOf: $toAsOf
        toStatuses: $toStatuses
        kinds: [added, removed, succeeded, changed]
        first: 100
      ) {
        total
        unchangedTotal
        unchanged {
          ...ChangeUnchangedFields
        }
        results {
          ...ChangeBodyFields
        }
      }
      losers: change(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        observers: $observers
        toLandscape: $toLandscape
        toAsOf: $toAsOf
        toStatuses: $toStatuses
        kinds: [loses_every_seat]
        first: 30
      ) {
        total
        results {
          ...ChangeBodyFields
        }
      }
    }
  `,
  [bodyFields, unchangedFields],
);

export type ChangeBody = ResultOf<typeof bodyFields>;
export type UnchangedBody = ResultOf<typeof unchangedFields>;
export type ChangePage = ResultOf<typeof changeQuery>['change'];
export type ChangeEntry = ChangePage['results'][number];
export type ChangeFigure = ChangePage['figures'][number];

type Variables = VariablesOf<typeof changeQuery>;
export const changeKinds = [
  'added',
  'removed',
  'succeeded',
  'changed',
  'loses_every_seat',
] as const satisfies readonly NonNullable<Variables['kinds']>[number][];
