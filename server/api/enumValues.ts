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

/** The closed lists of the vocabulary, by the name of the enum that stands for each in GraphQL. */
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

/** A word of the vocabulary as GraphQL allows it: `seat limit (absolute)` is `seat_limit_absolute`. */
export function enumName(word: string): string {
  return word.replace(/[^A-Za-z0-9]+/g, '_').replace(/_$/, '');
}

/** Enum resolvers: the graph keeps the words with their spaces, GraphQL shows names. */
export function enumResolvers(): Record<string, Record<string, string>> {
  return Object.fromEntries(
    Object.entries(enumWords).map(([name, words]) => [
      name,
      Object.fromEntries(words.map((word) => [enumName(word), word])),
    ]),
  );
}
