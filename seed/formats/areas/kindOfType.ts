import type { areaKinds } from '../../../schema/landscape.ts';

type AreaKind = (typeof areaKinds)[number];

/**
 * What kind of area an authority of each type has: by who provides its services. A metropolitan district or a London
 * borough has all powers to itself and is unitary; a combined authority joins several and is a sub-region.
 */
const kinds: Readonly<Record<string, AreaKind>> = {
  CTY: 'county',
  NMD: 'district',
  NID: 'district',
  UA: 'unitary',
  MD: 'unitary',
  LBO: 'unitary',
  CC: 'unitary',
  SCO: 'unitary',
  WPA: 'unitary',
  COMB: 'sub-region',
  SRA: 'region',
};

/** The kind of area of an authority's type, as the three or four letters of mySociety's list; undefined for others. */
export const kindOfType = (type: string): AreaKind | undefined =>
  Object.hasOwn(kinds, type) ? kinds[type] : undefined;
