import type { Landscape } from '../../schema/landscape.ts';
import { shippedLandscape } from '../support/shippedLandscape.ts';
import { findings } from './findings.ts';
import { handMade } from './handMade.ts';
import { largeLandscape } from './largeLandscape.ts';
import { pair } from './pair.ts';
import { randomLandscape } from './randomLandscape.ts';

const reviews = [
  'leicestershire-2002',
  'cheshire-2005',
  'huntingdonshire-2006',
  'breckland-2010',
  'lancaster-2011',
] as const;
const seeds = [1, 2, 3] as const;

/** What the oracle is asked about: the five reviews, graphs made by hand, three made by chance, and those that one measure needs. */
export const oracleLandscapes = async (): Promise<readonly Landscape[]> => [
  ...(await Promise.all(reviews.map(shippedLandscape))),
  ...handMade(),
  ...seeds.map(randomLandscape),
  findings(),
  ...pair(),
  largeLandscape(),
];
