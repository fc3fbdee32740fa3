import { graphql } from '../api/graphql.ts';
import { edgeFields, nodeFields } from '../queries.ts';

/** Seats around a node, and whom they tie together; `hops` counts a seat as a step. */
export const seatsQuery = graphql(
  `
    query Seats($landscape: ID!, $asOf: String, $statuses: [Status!], $id: ID!, $hops: Int!) {
      graph(
        landscape: $landscape
        asOf: $asOf
        statuses: $statuses
        around: $id
        hops: $hops
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
