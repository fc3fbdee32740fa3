import type { Arrangement } from './arrange/arrangement.ts';
import type { DrawnPart } from './drawn.ts';
import { closeGroups } from './group/closeGroups.ts';
import type { Group } from './group/group.ts';
import { groupsOf } from './group/groupsOf.ts';
import { layout } from './layout.ts';
import { layoutGroups } from './layout/layoutGroups.ts';
import type { Picture } from './layout/picture.ts';
import { neighbourhood } from './walk/neighbourhood.ts';

/** What is to be drawn, and how somebody arranged it. */
export interface Asked {
  /** The whole landscape: where it is looked up who covers which area, who works on which theme. */
  readonly whole: DrawnPart;
  /** What the layout rests on, so that a filter moves nothing. */
  readonly part: DrawnPart;
  readonly arrangement: Pick<Arrangement, 'groupBy' | 'closed' | 'near'>;
  /** Pixels that the picture may be wide at zoom 1. */
  readonly width: number;
}

export interface Composed {
  readonly groups: readonly Group[];
  readonly picture: Picture;
}

/** The nodes of some ids, and the edges that have both ends among them. */
export const onlyOf = ({ nodes, edges }: DrawnPart, isIn: (id: string) => boolean): DrawnPart => ({
  nodes: nodes.filter(({ id }) => isIn(id)),
  edges: edges.filter(({ from, to }) => isIn(from) && isIn(to)),
});

/** What lies near the node that one asked for; all where none is asked for, or it is not in the part. */
export const nearOnly = (part: DrawnPart, near: Arrangement['near']): DrawnPart => {
  if (near === undefined || !part.nodes.some(({ id }) => id === near.id)) return part;
  const reached = neighbourhood(part.edges, near.id, near.steps);
  return onlyOf(part, (id) => reached.has(id));
};

/** More boxes than this are not led around one another: the two-tier picture with tables is for reading line by line. */
const mostInTiers = 400;

/** Groups and places of all that can be drawn. Pure, so that it may run wherever there is time for it. */
export const compose = ({ whole, part, arrangement, width }: Asked): Composed => {
  const { groupBy, closed, near } = arrangement;
  const drawn = nearOnly(part, near);
  const groups = groupsOf(groupBy, drawn, whole);
  const shut = closeGroups(drawn, groups, closed);
  const picture =
    groupBy === 'tier' && shut.nodes.length <= mostInTiers
      ? layout(shut.nodes, shut.edges, width)
      : layoutGroups(shut, withClosed(groups, closed), width);
  return { groups, picture };
};

/** A closed group has one member: its own box. */
const withClosed = (groups: readonly Group[], closed: readonly string[]): readonly Group[] =>
  groups.map((group) => (closed.includes(group.id) ? { ...group, members: [group.id] } : group));
