import { analyses } from '../analysis/index.ts';
import { describeAnalyses } from '../answering/describeAnalyses.ts';
import { analysisResolvers } from '../answering/resolvers.ts';
import { exploreResolvers } from '../explore/resolvers.ts';

/** All root fields that are ours and not generated. */
export const rootResolvers = {
  ...exploreResolvers,
  ...analysisResolvers,
  analyses: () => describeAnalyses(analyses),
};
