import type { ExploreResolvers } from '../api/buildSchema.ts';

/** The root fields of schema/explore.graphql. */
export const exploreResolvers: ExploreResolvers = {};
