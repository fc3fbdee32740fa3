import type { Analysis } from './analysis.ts';
import { change } from './change.ts';
import { communities } from './communities.ts';
import { duplication } from './duplication.ts';
import { connection } from './connection.ts';
import { echoOf } from './echo.ts';
import { fatigue } from './fatigue.ts';
import { gaps } from './gaps.ts';
import { keyPeople } from './keyPeople.ts';
import { overlap } from './overlap.ts';
import { stale } from './stale.ts';
import { twoTier } from './twoTier.ts';

const ours: readonly Analysis[] = [
  overlap,
  duplication,
  fatigue,
  twoTier,
  gaps,
  keyPeople,
  stale,
  change,
  connection,
  communities,
];

/** Every analysis there is, in the order that the README, the page and the command line list them. */
export const analyses: readonly Analysis[] = [...ours, echoOf(ours)];
