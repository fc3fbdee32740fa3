import type { Subject } from '../analysis.ts';
import { counted, listed } from '../../../schema/inWords.ts';
import type { KeyActor } from './seatGraph.ts';

interface Figures {
  readonly of: KeyActor;
  readonly seats: number;
  readonly partnerships: number;
  /** Whether it is itself a partnership that others sit on. */
  readonly hasMembers: boolean;
  readonly tiers: readonly string[];
  readonly betweenness: number;
  /** Standard error of the betweenness; null where it is exact. */
  readonly error: number | null;
  readonly cutOff: readonly Subject[];
}

/** Names that are read out before the rest is counted. */
const mostNames = 5;

/** Why one is key, as a sentence to read aloud. */
export function keyPersonInWords(name: string, figures: Figures): string {
  const { of, seats, partnerships, hasMembers, tiers, cutOff } = figures;
  const on = `${counted(seats, 'seat')} on ${counted(partnerships, 'partnership')}`;
  const stated = tiers.length === 0 ? 'no tier stated' : `${listed(tiers)} tier`;
  const members = hasMembers ? ', and others hold seats on it' : '';
  const names = cutOff.map((one) => one.name);
  const gone = names.length === 0 ? 'nobody' : listed(names, mostNames);
  const without = of === 'people' ? 'without whom' : 'without which';
  return `${name} holds ${on} (${stated})${members}; ${pathsOf(figures)} lead through ${name}, ${without} ${gone} would be cut off.`;
}

function pathsOf({ betweenness, error }: Figures): string {
  const links = 'of the shortest paths between two others';
  if (error !== null) return `about ${percent(betweenness)} (standard error ${percent(error)}) ${links}`;
  return betweenness === 0 ? `none ${links}` : `${percent(betweenness)} ${links}`;
}

/** Two digits that count: 14%, 1.4%, 0.0031%. */
const percent = (share: number): string => `${Number((share * 100).toPrecision(2))}%`;
