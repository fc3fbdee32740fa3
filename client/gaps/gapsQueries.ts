import type { ResultOf, VariablesOf } from 'gql.tada';
import { graphql } from '../api/graphql.ts';
import { pageFields, resultFields } from '../queries.ts';

/** What has nobody: a page of gaps, and how many there are of each origin and kind. */
export const gapsQuery = graphql(
  `
    query Gaps(
      $landscape: ID!
      $asOf: String
      $statuses: [Status!]
      $observers: Boolean
      $origins: [GapOrigin!]
      $kinds: [GapKind!]
      $first: Int
      $offset: Int
    ) {
      gaps(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        observers: $observers
        origins: $origins
        kinds: $kinds
        first: $first
        offset: $offset
      ) {
        ...PageFields
        results {
          ...ResultFields
          origin
          kind
        }
        counts {
          origin
          kind
          count
        }
      }
    }
  `,
  [pageFields, resultFields],
);

/** What may be alive on paper only: a page of bodies with their signs, and how many show each sign. */
export const staleQuery = graphql(
  `
    query Stale(
      $landscape: ID!
      $asOf: String
      $statuses: [Status!]
      $observers: Boolean
      $kinds: [StaleKind!]
      $reviewYears: Int
      $sourcesSince: String
      $first: Int
      $offset: Int
    ) {
      stale(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        observers: $observers
        kinds: $kinds
        reviewYears: $reviewYears
        sourcesSince: $sourcesSince
        first: $first
        offset: $offset
      ) {
        ...PageFields
        results {
          ...ResultFields
          kinds
        }
        counts {
          kind
          count
        }
      }
    }
  `,
  [pageFields, resultFields],
);

export type GapsPage = ResultOf<typeof gapsQuery>['gaps'];
export type Gap = GapsPage['results'][number];
export type GapCount = GapsPage['counts'][number];
export type GapOrigin = Gap['origin'];
export type GapKind = Gap['kind'];
export type StalePage = ResultOf<typeof staleQuery>['stale'];
export type StaleBody = StalePage['results'][number];
export type StaleKind = StaleBody['kinds'][number];

export const gapOrigins = [
  'stated_by_the_review',
  'blank_in_its_table',
  'worked_out',
] as const satisfies readonly NonNullable<VariablesOf<typeof gapsQuery>['origins']>[number][];

export const gapKinds = [
  'theme_without_a_lead',
  'theme_without_a_seat',
  'area_without_a_seat',
  'sector_without_a_seat',
  'vacancy',
  'over_its_limit',
  'other',
] as const satisfies readonly NonNullable<VariablesOf<typeof gapsQuery>['kinds']>[number][];

export const staleKinds = [
  'ended',
  'never_met',
  'no_meeting_stated',
  'past_its_review',
  'no_member',
  'one_member',
  'no_newer_source',
] as const satisfies readonly NonNullable<VariablesOf<typeof staleQuery>['kinds']>[number][];
