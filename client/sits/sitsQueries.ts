import { graphql } from '../api/graphql.ts';
import { edgeFields, nodeFields } from '../queries.ts';

/** Seats that a node has, or that are on it, and whom they tie together. */
export const seatsQuery = graphql(
  `
    query Seats($landscape: ID!, $asOf: String, $statuses: [Status!], $id: ID!) {
      graph(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        around: $id
        hops: 2
        labels: [Seat, Partnership, Organisation, Person, Post]
        edgeTypes: [ON, ON_BEHALF_OF, HELD_BY, EX_OFFICIO]
      ) {
        revision
        asOf
        nodes {
          ...NodeFields
        }
        edges {
          ...EdgeFields
        }
      }
    }
  `,
  [nodeFields, edgeFields],
);

/**
 * Who sits with one: four steps, from it to its seats, their partnerships, the seats on those, and who has them. Only the
 * label and the link of those who are looked for are asked: by the others, four steps lead through half a nation.
 */
export const companionsQuery = graphql(
  `
    query Companions(
      $landscape: ID!
      $asOf: String
      $statuses: [Status!]
      $id: ID!
      $label: Label!
      $seatedBy: EdgeType!
    ) {
      graph(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        around: $id
        hops: 4
        labels: [Seat, Partnership, $label]
        edgeTypes: [ON, $seatedBy]
      ) {
        nodes {
          ...NodeFields
        }
        edges {
          ...EdgeFields
        }
      }
    }
  `,
  [nodeFields, edgeFields],
);

/** All nodes of a label, by name. */
export const namesQuery = graphql(
  `
    query Names($landscape: ID!, $asOf: String, $statuses: [Status!], $label: Label!) {
      graph(landscape: $landscape, asOf: $asOf, statuses: $statuses, labels: [$label], edgeTypes: []) {
        nodes {
          ...NodeFields
        }
      }
    }
  `,
  [nodeFields],
);
