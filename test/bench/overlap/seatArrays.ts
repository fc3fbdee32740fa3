import type { Draft } from '../../../seed/generate/draft.ts';
import { seeded } from '../../../seed/generate/random.ts';
import type { Scale } from '../../../seed/generate/scales.ts';
import { addSeats } from '../../../seed/generate/seats.ts';
import { compressedRows } from '../../../server/analysis/compressedRows.ts';
import type { CompressedRows } from '../../../server/analysis/compressedRows.ts';

/** Who sits on what, by the generator's own draws of seats, without names, people or other facts. */
export function seatArrays(scale: Scale, seed = 42): CompressedRows {
  const places = placesOf(scale);
  const pools = places.map((): { readonly id: string; readonly people: readonly string[] }[] => []);
  for (let made = 0; made < scale.organisations; made += 1)
    pools[made % places.length]?.push({ id: String(made), people: [] });
  const boards = Array.from({ length: scale.partnerships }, (_, made) => ({
    id: String(made),
    place: made % places.length,
  }));
  const seats = seatsOnly(scale.seats);
  addSeats(seats.draft, scale, places, pools, boards, seeded(seed));
  return compressedRows(seats.boards, seats.members, scale.partnerships, scale.organisations);
}

const placesOf = ({ counties, districts }: Scale) =>
  Array.from({ length: counties * (1 + districts) }, (_, at) => ({
    id: String(at),
    name: String(at),
    tier: at < counties ? ('county' as const) : ('district' as const),
    county: at < counties ? at : Math.floor((at - counties) / districts),
  }));

/** A draft that keeps of each seat whose it is and on what, as numbers. */
function seatsOnly(most: number) {
  const [boards, members] = [new Int32Array(most), new Int32Array(most)];
  let made = 0;
  const draft: Draft = {
    nodes: [],
    edges: [],
    node: () => '',
    edge: (type, _from, to) => {
      if (type === 'ON') boards[made] = Number(to);
      if (type === 'ON_BEHALF_OF') members[made++] = Number(to);
    },
  };
  return { draft, boards, members };
}
