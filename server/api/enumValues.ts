import {
  areaRelations,
  cellStates,
  changeKinds,
  duplicationClasses,
  gapKinds,
  gapOrigins,
  keyActors,
  keyRoles,
  loadBearers,
  loadMeasures,
  overlapMeasures,
  overlapOrders,
  overlapSets,
  staleKinds,
  topicKinds,
  verdicts,
} from '../../schema/analysis/words.ts';
import {
  agreementKinds,
  areaKinds,
  attributes,
  edgeTypes,
  eventKinds,
  findingKinds,
  formalities,
  fundingKinds,
  labels,
  landscapeKinds,
  membershipTypes,
  modes,
  partnershipKinds,
  roles,
  sectors,
  stances,
  statuses,
  tiers,
} from '../../schema/landscape.ts';

/** The closed lists of the vocabulary and of the analyses, by the name of the enum that stands for each in GraphQL. */
export const enumWords = {
  AgreementKind: agreementKinds,
  AreaKind: areaKinds,
  AttributeName: attributes,
  EdgeType: [...edgeTypes, ...membershipTypes],
  EventKind: eventKinds,
  FindingKind: findingKinds,
  Formality: formalities,
  FundingKind: fundingKinds,
  Label: labels,
  LandscapeKind: landscapeKinds,
  Mode: modes,
  PartnershipKind: partnershipKinds,
  Role: roles,
  Sector: sectors,
  Stance: stances,
  Status: statuses,
  Tier: tiers,
} as const satisfies Record<string, readonly string[]>;

/** The same for the analyses, by the analysis whose file defines the enum. */
export const analysisWords = {
  overlap: { OverlapMeasure: overlapMeasures, OverlapOrder: overlapOrders, OverlapSet: overlapSets },
  duplication: { AreaRelation: areaRelations, DuplicationClass: duplicationClasses },
  fatigue: { LoadBearer: loadBearers, LoadMeasure: loadMeasures },
  twoTier: { CellState: cellStates, TopicKind: topicKinds },
  gaps: { GapKind: gapKinds, GapOrigin: gapOrigins },
  keyPeople: { KeyActor: keyActors, KeyRole: keyRoles },
  stale: { StaleKind: staleKinds },
  change: { ChangeKind: changeKinds },
  echo: { Verdict: verdicts },
} as const satisfies Record<string, Readonly<Record<string, readonly string[]>>>;

/** A word of the vocabulary as GraphQL allows it: `seat limit (absolute)` is `seat_limit_absolute`. */
export function enumName(word: string): string {
  return word.replace(/[^A-Za-z0-9]+/g, '_').replace(/_$/, '');
}

/**
 * Enum resolvers: the graph keeps the words with their spaces, GraphQL shows names. Those of an analysis come with its
 * root field.
 */
export function enumResolvers(rootFields: readonly string[]): Record<string, Record<string, string>> {
  const ofAnalyses = Object.entries(analysisWords).filter(([analysis]) => rootFields.includes(analysis));
  const words = Object.assign({}, enumWords, ...ofAnalyses.map(([, own]) => own)) as typeof enumWords;
  return Object.fromEntries(
    Object.entries(words).map(([name, list]) => [
      name,
      Object.fromEntries(list.map((word) => [enumName(word), word])),
    ]),
  );
}
