import type { Analysis } from '../analysis.ts';
import { alike, sharing } from './alike.ts';
import { stretched } from './stretched.ts';
import type { Witness } from './testimony.ts';
import { tiersApart } from './tiersApart.ts';
import { topicsWithout } from './topicsWithout.ts';

/** Kinds of findings that an analysis can speak of. */
export const echoedKinds = [
  'gap',
  'blank in table',
  'duplication',
  'fatigue',
  'tension between tiers',
] as const;
export type EchoedKind = (typeof echoedKinds)[number];

/** How an analysis is made a witness. */
type Call = (analysis: Analysis) => Witness;

/** Which analyses are asked about which kind of finding, by id: the one place where a kind and its witnesses meet. */
const calls: Readonly<Record<EchoedKind, Readonly<Record<string, Call>>>> = {
  gap: { gaps: () => topicsWithout },
  'blank in table': { gaps: () => topicsWithout },
  duplication: { duplication: alike, overlap: sharing },
  fatigue: { fatigue: stretched },
  'tension between tiers': { twoTier: () => tiersApart },
};

/** The witnesses of each kind, among the analyses that there are. */
export const witnessesAmong = (
  analyses: readonly Analysis[],
): Readonly<Record<EchoedKind, readonly Witness[]>> => {
  const of = (kind: EchoedKind) => analyses.flatMap((analysis) => calls[kind][analysis.id]?.(analysis) ?? []);
  return {
    gap: of('gap'),
    'blank in table': of('blank in table'),
    duplication: of('duplication'),
    fatigue: of('fatigue'),
    'tension between tiers': of('tension between tiers'),
  };
};
