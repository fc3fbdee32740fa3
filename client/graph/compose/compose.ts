import type { DrawnPart } from '../drawn.ts';
import { closeGroups } from '../group/closeGroups.ts';
import type { Group } from '../group/group.ts';
import { groupsOf } from '../group/groupsOf.ts';
import { layout } from '../layout.ts';
import { layoutGroups } from '../layout/layoutGroups.ts';
import type { Asked, Composed } from './asked.ts';
import { nearOnly } from './onlyOf.ts';

/** More boxes than this are not led around one another: the two-tier picture with tables is for reading line by line. */
const mostInTiers = 400;

/** What is near enough, in groups. */
interface Gathered {
  readonly near: DrawnPart;
  readonly groups: readonly Group[];
}

const gather = ({ whole, part, arrangement }: Asked): Gathered => {
  const near = nearOnly(part, arrangement.near);
  return { near, groups: groupsOf(arrangement.groupBy, near, whole) };
};

const place = ({ near, groups }: Gathered, { arrangement, width }: Asked): Composed => {
  const shut = closeGroups(near, groups, arrangement.closed);
  const picture =
    arrangement.groupBy === 'tier' && shut.nodes.length <= mostInTiers
      ? layout(shut.nodes, shut.edges, width)
      : layoutGroups(shut, withClosed(groups, arrangement.closed), width);
  return { groups, picture, arrangement };
};

/** A closed group has one member: its own box. */
const withClosed = (groups: readonly Group[], closed: readonly string[]): readonly Group[] =>
  groups.map((group) => (closed.includes(group.id) ? { ...group, members: [group.id] } : group));

/** Groups and places of all that can be drawn. Pure, so that it may run wherever there is time for it. */
export const compose = (asked: Asked): Composed => place(gather(asked), asked);

const isSameGathering = (one: Asked, other: Asked): boolean =>
  one.whole === other.whole &&
  one.part === other.part &&
  one.arrangement.groupBy === other.arrangement.groupBy &&
  one.arrangement.near?.id === other.arrangement.near?.id &&
  one.arrangement.near?.steps === other.arrangement.near?.steps;

/** `compose` that remembers the groups it found last: to open and close them is most of what is done to a picture. */
export const createComposer = (): typeof compose => {
  let last: { readonly asked: Asked; readonly gathered: Gathered } | undefined;
  return (asked) => {
    if (last === undefined || !isSameGathering(last.asked, asked)) last = { asked, gathered: gather(asked) };
    return place(last.gathered, asked);
  };
};
