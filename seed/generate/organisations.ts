import type { Draft } from './draft.ts';
import { personName } from './names.ts';
import type { Place } from './places.ts';
import type { Random } from './random.ts';
import type { PlaceNames } from './names.ts';
import type { Scale } from './scales.ts';

/** An organisation with the people it sends. */
export interface Member {
  readonly id: string;
  readonly people: readonly string[];
}

/** Organisations by the place they work in (an index into the places), busiest first. */
export type Pools = readonly (readonly Member[])[];

/** The bodies that sit on everything in their area come first in each pool. */
const busy = {
  county: [
    ['County Council', 'local authority'],
    ['Constabulary', 'police'],
    ['Primary Care Trust', 'health'],
    ['Fire and Rescue Service', 'fire'],
    ['Council for Voluntary Service', 'voluntary and community'],
    ['Chamber of Commerce', 'business'],
  ],
  district: [
    ['District Council', 'local authority'],
    ['Voluntary Action', 'voluntary and community'],
    ['Police Area', 'police'],
  ],
} as const;

const local = [
  ['Parish Council', 'parish and town councils'],
  ['Community Association', 'voluntary and community'],
  ['Citizens Advice Bureau', 'voluntary and community'],
  ['Medical Centre', 'health'],
  ['Housing Association', 'housing'],
  ['Primary School', 'education and skills'],
  ['College', 'education and skills'],
  ['Chamber of Trade', 'business'],
  ['Council of Churches', 'faith'],
  ['Arts Trust', 'culture and sport'],
  ['Wildlife Group', 'environment'],
  ['Youth Project', 'voluntary and community'],
] as const;

/** Adds organisations until the scale is met, spread evenly over the places. */
export function addOrganisations(
  draft: Draft,
  scale: Scale,
  places: readonly Place[],
  names: PlaceNames,
  random: Random,
): Pools {
  const pools: Member[][] = places.map(() => []);
  const add = (at: number, name: string, sector: string, tier: Place['tier'], people: number) => {
    const id = draft.node('Organisation', { name, properties: { sector, tier } });
    const sent = Array.from({ length: people }, () => draft.node('Person', { name: personName(random) }));
    pools[at]?.push({ id, people: sent });
  };
  places.forEach((place, at) => {
    for (const [kind, sector] of busy[place.tier]) add(at, `${place.name} ${kind}`, sector, place.tier, 4);
  });
  const started = pools.reduce((sum, pool) => sum + pool.length, 0);
  for (let made = started; made < scale.organisations; made += 1) {
    const at = made % places.length;
    const [kind, sector] = random.pick(local);
    add(at, `${names.village()} ${kind}`, sector, places[at]?.tier ?? 'district', random.below(3));
  }
  return pools;
}
