import { readFileSync } from 'node:fs';
import { grouped } from '../../schema/grouped.ts';
import type { ApiContext } from '../api/context.ts';
import type { Live } from '../api/liveReads.ts';
import type { GraphNode, SearchHit } from './results.ts';
import type { Found } from './search.ts';
import { seating } from './seating.ts';
import type { SeatHeld, Seating } from './seating.ts';

const cypher = readFileSync(new URL('./seatsOfPeople.cypher', import.meta.url), 'utf8');

const nowhere: Seating = { represents: [], seatCounts: [] };

/** Hits with what tells namesakes apart: one statement for all people among them, none where there is nobody. */
export async function withSeating(
  context: ApiContext,
  found: readonly Found[],
): Promise<readonly SearchHit[]> {
  const live = new Map((await context.live()).map((one) => [one.id, one]));
  const seats = await seatsByPerson(context, live, found);
  const seatingOf = ({ landscape, id }: GraphNode): Seating => {
    const date = live.get(landscape)?.date;
    const held = seats.get(keyOf(landscape, id));
    return date === undefined || held === undefined ? nowhere : seating(held, date);
  };
  return found.map((hit) => ({ ...hit, ...seatingOf(hit.node) }));
}

async function seatsByPerson(
  { executionContext }: ApiContext,
  live: ReadonlyMap<string, Live>,
  found: readonly Found[],
): Promise<ReadonlyMap<string, readonly SeatHeld[]>> {
  const people = found
    .filter(({ node }) => node.label === 'Person')
    .map(({ node: { landscape, id } }) => ({ landscape, id, revision: live.get(landscape)?.revision }));
  if (people.length === 0) return new Map();
  const { records } = await executionContext.run(cypher, { people });
  const rows = records.map((record) => record.toObject() as unknown as Row);
  return grouped(rows, ({ landscape, person }) => keyOf(landscape, person));
}

/** A row of the statement. */
type Row = SeatHeld & { readonly landscape: string; readonly person: string };

const keyOf = (landscape: string, id: string): string => `${landscape} ${id}`;
