import { tiersApart } from './tiersApart.ts';
import type { Witness } from './testimony.ts';
import { topicsWithout } from './topicsWithout.ts';

/** Which analyses are asked about which kind of finding: the one place where a kind and its witnesses meet. */
export const witnesses = {
  gap: [topicsWithout],
  'blank in table': [topicsWithout],
  'tension between tiers': [tiersApart],
} as const satisfies Readonly<Record<string, readonly Witness[]>>;

export type EchoedKind = keyof typeof witnesses;
export const echoedKinds = Object.keys(witnesses) as readonly EchoedKind[];
