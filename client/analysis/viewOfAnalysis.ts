/** Views by the analysis that they show, where the two have different names. */
const views: Readonly<Record<string, string>> = {
  overlap: 'overlaps',
  twoTier: 'tiers',
  communities: 'clusters',
  stale: 'gaps',
  echo: 'evidence',
};

/** Id of the view that shows an analysis. */
export const viewOfAnalysis = (analysis: string): string =>
  Object.hasOwn(views, analysis) ? (views[analysis] ?? analysis) : analysis;
