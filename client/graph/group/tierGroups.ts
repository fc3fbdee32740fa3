import type { DrawnPart } from '../drawn.ts';
import { bands, bandTitles } from '../layout/bands.ts';
import type { Band } from '../layout/bands.ts';
import { makePlan } from '../layout/makePlan.ts';
import { groupIdOf } from './group.ts';
import type { Group } from './group.ts';

/** Any number does: in which band a node stands does not hang on how wide the picture is. */
const columns = 4;

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** The bands of the two-tier picture as groups. */
export const tierGroups = ({ nodes, edges }: DrawnPart): readonly Group[] => {
  const plan = makePlan([...nodes].sort(byId), [...edges].sort(byId), columns);
  const members = new Map<Band, string[]>();
  const add = (band: Band, ids: readonly (string | undefined)[]): void => {
    const known = members.get(band) ?? [];
    members.set(band, known);
    known.push(...ids.filter((id) => id !== undefined));
  };
  for (const { band, cells, table } of plan.rows) add(band, [...cells, table?.hub, table?.frame]);
  for (const [band, ids] of plan.headers) add(band, ids);
  return bands.flatMap((band) => {
    const ids = members.get(band) ?? [];
    return ids.length === 0
      ? []
      : [{ id: groupIdOf('tier', band), title: bandTitles[band], band, members: [...new Set(ids)] }];
  });
};
