import type { ResultOf } from 'gql.tada';
import { graphql } from './api/graphql.ts';

/** What more than one view asks of the API. A field that the schema lacks does not compile. */

export const nodeFields = graphql(`
  fragment NodeFields on GraphNode @_unmask {
    id
    label
    name
    aliases
    status
    validFrom
    validTo
    tier
    kind
    sector
    count
  }
`);

export const edgeFields = graphql(`
  fragment EdgeFields on GraphEdge @_unmask {
    id
    type
    from
    to
    status
    validFrom
    validTo
    role
    seat
  }
`);

export const passageFields = graphql(`
  fragment PassageFields on PassageResult @_unmask {
    id
    source
    locator
    note
  }
`);

/** Which landscapes there are. */
export const landscapesQuery = graphql(`
  query Landscapes {
    landscapes {
      id
      name
      kind
      publisher
      date
    }
  }
`);

/** What a landscape is and what it holds. */
export const landscapeQuery = graphql(`
  query Landscape($id: ID!) {
    landscape(id: $id) {
      id
      name
      kind
      publisher
      date
      description
      revision
      facts
      nodeCounts {
        name
        count
      }
      statusCounts {
        name
        count
      }
      sources {
        id
        name
        publisher
        date
        licence
        holes
      }
    }
  }
`);

/** Which revision of a landscape is live. */
export const revisionQuery = graphql(`
  query Revision($id: ID!) {
    landscape(id: $id) {
      revision
    }
  }
`);

/** What can be worked out, how, and what may be chosen. */
export const analysesQuery = graphql(`
  query Analyses {
    analyses {
      id
      title
      question
      measure
      least
      greatest
      source
      statuses
      compares
      options {
        name
        says
        type
        localPolicy
        required
        least
        greatest
        words
        default
      }
    }
  }
`);

/** What every analysis says of what its results are about. */
export const subjectFields = graphql(`
  fragment SubjectFields on SubjectResult @_unmask {
    id
    label
    name
  }
`);

/** What every analysis says beside its results. */
export const pageFields = graphql(`
  fragment PageFields on AnalysisPage @_unmask {
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
    totalWithPlanned
  }
`);

/** What every result of an analysis says. */
export const resultFields = graphql(
  `
    fragment ResultFields on AnalysisResult @_unmask {
      id
      subjects {
        ...SubjectFields
      }
      score
      because
      passages {
        ...PassageFields
      }
    }
  `,
  [passageFields, subjectFields],
);

/** Everything of a landscape that can be drawn, at one date. */
export const graphQuery = graphql(
  `
    query Graph(
      $landscape: ID!
      $asOf: String
      $links: [EdgeType!]
      $labels: [Label!]
      $around: ID
      $hops: Int
    ) {
      graph(
        landscape: $landscape
        asOf: $asOf
        edgeTypes: $links
        labels: $labels
        around: $around
        hops: $hops
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

/** A landscape that is too large to be drawn at once, in groups. */
export const groupsQuery = graphql(
  `
    query Groups($landscape: ID!, $by: GatheredBy!, $asOf: String, $statuses: [Status!]) {
      groups(landscape: $landscape, by: $by, asOf: $asOf, statuses: $statuses) {
        revision
        asOf
        ungrouped
        groups {
          partnerships
          members
          node {
            ...NodeFields
          }
        }
        links {
          from
          to
          shared
          isWithin
        }
      }
    }
  `,
  [nodeFields],
);

/** Names that match what somebody types. */
export const searchQuery = graphql(
  `
    query Search($text: String!, $landscape: ID!) {
      search(text: $text, landscapes: [$landscape], first: 8) {
        matched
        represents
        seatCounts {
          name
          count
        }
        node {
          ...NodeFields
        }
      }
    }
  `,
  [nodeFields],
);

/** All that is stated of one node or edge. */
export const evidenceQuery = graphql(
  `
    query Evidence($landscape: ID!, $id: ID!) {
      evidence(landscape: $landscape, id: $id) {
        id
        what
        name
        status
        properties {
          name
          heading
          value
        }
        passages {
          ...PassageFields
        }
        facts {
          sentence
          note
          edge {
            ...EdgeFields
          }
          other {
            ...NodeFields
          }
          passages {
            ...PassageFields
          }
        }
        restOnIt {
          id
          what
          name
          status
        }
      }
    }
  `,
  [nodeFields, edgeFields, passageFields],
);

export type AnalysisFacts = ResultOf<typeof analysesQuery>['analyses'][number];
export type OptionFacts = AnalysisFacts['options'][number];
export type SubjectEntry = ResultOf<typeof subjectFields>;
export type Graph = NonNullable<ResultOf<typeof graphQuery>['graph']>;
export type Groups = NonNullable<ResultOf<typeof groupsQuery>['groups']>;
export type GraphNode = ResultOf<typeof nodeFields>;
export type GraphEdge = ResultOf<typeof edgeFields>;
export type LandscapeEntry = ResultOf<typeof landscapesQuery>['landscapes'][number];
export type LandscapeAnswer = NonNullable<ResultOf<typeof landscapeQuery>['landscape']>;
export type Evidence = NonNullable<ResultOf<typeof evidenceQuery>['evidence']>;
export type Fact = Evidence['facts'][number];
export type Passage = ResultOf<typeof passageFields>;
export type SearchHit = ResultOf<typeof searchQuery>['search'][number];
