import type { ApiContext } from '../api/context.ts';
import type { ReadLandscape } from '../graph/readLandscape.ts';
import { oncePer } from '../analysis/once.ts';
import { withoutPeople } from './withoutPeople.ts';

const withheld = oncePer(withoutPeople);

/** A landscape as this caller may see it; undefined where there is none of this id. */
export async function visibleLandscape(
  { landscapes, showsAllPeople }: ApiContext,
  id: string,
): Promise<ReadLandscape | undefined> {
  const read = await landscapes(id);
  if (read === undefined || showsAllPeople || read.landscape.landscape.showsPeople) return read;
  return { ...read, landscape: withheld(read.landscape) };
}
