import type { Edge, Label, Node } from '../../../schema/landscape.ts';
import { BadOption } from '../options.ts';
import type { Scope } from '../scope.ts';
import { holdingsOf } from '../topicHolders.ts';
import { passable, seatNetwork } from './seatNetwork.ts';

/** One of the two that are to be linked. */
export interface End {
  readonly id: string;
  /** Numbers of the people and bodies where ways through seats start or end, ascending: itself, or those tied to a topic or an area. */
  readonly at: readonly number[];
  /** Steps from them to it. */
  readonly away: 0 | 1;
}

/** An end of the given id; undefined where it is in the landscape but not in scope. Throws `BadOption` where it can be none. */
export function endOf(scope: Scope, option: 'from' | 'to', id: string): End | undefined {
  const node = scope.node(id);
  const label = (node ?? nodeOf(scope, id))?.label;
  if (label === undefined || !isEnd(label)) throw new BadOption(option, remedy(id, label));
  if (!node) return undefined;
  const { numberOf } = seatNetwork(scope);
  const number = numberOf(id);
  if (number !== undefined) return { id, at: [number], away: 0 };
  const holders = new Set(tiesTo(scope, node).flatMap(({ from }) => numberOf(from) ?? []));
  return { id, at: [...holders].sort((one, other) => one - other), away: 1 };
}

/** What ties bodies to a topic or an area. */
export const tiesTo = (scope: Scope, { id, label }: Node): readonly Edge[] =>
  label === 'Area' ? scope.to(id, 'COVERS') : holdingsOf(scope, id);

/** A node of the landscape, whatever its status and date. */
export const nodeOf = (scope: Scope, id: string): Node | undefined =>
  scope.whole.nodes.find((node) => node.id === id);

const isEnd = (label: Label): boolean => [...passable, 'Theme', 'Block', 'Area'].includes(label);

const remedy = (id: string, label: Label | undefined): string => {
  const what = label === undefined ? `there is no "${id}" in the landscape` : `"${id}" is a ${label}`;
  return `${what}; give the id of a person, a body, a topic or an area. \`search\` finds it by name.`;
};
