import { graphql } from '../api/graphql.ts';

/** What each person or organisation carries, those with the most first. */
export const loadQuery = graphql(`
  query Load($landscape: ID!, $asOf: String, $statuses: [Status!], $of: LoadBearer) {
    fatigue(landscape: $landscape, asOf: $asOf, statuses: $statuses, of: $of, first: 500) {
      total
      statuses
      completeness {
        known
        of
        says
      }
      results {
        because
        subjects {
          id
        }
      }
    }
  }
`);
