import type { Arrangement } from './arrange/arrangement.ts';
import type { Composed } from './compose/asked.ts';
import { nearOnly, onlyOf } from './compose/onlyOf.ts';
import type { DrawnPart } from './drawn.ts';
import { closeGroups } from './group/closeGroups.ts';
import type { MapProps } from './partProps.ts';

/** What of a part is drawn: every node of its own, and with each closed group as one box. */
export interface DrawnNow {
  readonly open: DrawnPart;
  readonly shut: DrawnPart;
}

/** What is drawn: what passes the filters, is near enough and not hidden, as its picture has it. */
export const drawnOf = (
  { part, shown }: Pick<MapProps, 'part' | 'shown'>,
  { groups, arrangement }: Composed,
  hidden: Arrangement['hidden'],
): DrawnNow => {
  const near = new Set(nearOnly(part, arrangement.near).nodes.map(({ id }) => id));
  const out = new Set(hidden);
  const open = onlyOf(shown, (id) => near.has(id) && !out.has(id));
  return { open, shut: closeGroups(open, groups, arrangement.closed) };
};
