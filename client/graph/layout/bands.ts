import type { DrawnNode } from '../drawn.ts';

/** The tiers of the picture from top to bottom, then what has none. */
export const bands = ['wider', 'county', 'district', 'local', 'loose', 'topics'] as const;
export type Band = (typeof bands)[number];

export const bandTitles: Readonly<Record<Band, string>> = {
  wider: 'Region and nation',
  county: 'County',
  district: 'Districts',
  local: 'Parishes and neighbourhoods',
  loose: 'Also named in the paper, with no link to the bodies above',
  topics: 'What they work on',
};

const bandOfTier: Readonly<Record<string, Band>> = {
  national: 'wider',
  regional: 'wider',
  sub_regional: 'county',
  county: 'county',
  unitary: 'county',
  district: 'district',
  parish: 'local',
  neighbourhood: 'local',
};

const bandOfArea: Readonly<Record<string, Band>> = {
  nation: 'wider',
  region: 'wider',
  'sub-region': 'county',
  county: 'county',
  unitary: 'county',
  city: 'county',
  district: 'district',
  parish: 'local',
  neighbourhood: 'local',
};

const bodies: readonly string[] = ['Partnership', 'Organisation', 'Area', 'Seat', 'Group'];
export const isBody = ({ label }: Pick<DrawnNode, 'label'>): boolean => bodies.includes(label);

/** The band that a node's own tier or kind names; undefined where the source states none. */
export const ownBand = (node: Pick<DrawnNode, 'label' | 'tier' | 'kind'>): Band | undefined => {
  if (node.label === 'Group') return bands.find((band) => band === node.kind);
  if (!isBody(node)) return 'topics';
  if (node.label === 'Area') return bandOfArea[node.kind ?? ''];
  return node.tier === null ? undefined : bandOfTier[node.tier];
};
