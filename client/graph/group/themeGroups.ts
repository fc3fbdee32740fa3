import type { DrawnNode, DrawnPart } from '../drawn.ts';
import { gathered, targetsOf } from './gathered.ts';
import type { Belonging } from './gathered.ts';
import type { Group } from './group.ts';

const several: Belonging = { key: 'several', title: 'More than one theme', band: 'local' };
const unstated: Belonging = { key: 'unstated', title: 'No theme stated', band: 'loose' };

const workOn: readonly string[] = ['ADDRESSES', 'LEADS', 'NAMED_FOR'];

/**
 * Bodies by the theme or block that they lead on, address or are named for. Who works on several is in a group of its
 * own: drawn in one of them it would look as if it left out the rest.
 */
export const themeGroups = (part: DrawnPart, whole: DrawnPart): readonly Group[] => {
  const nodes = new Map<string, DrawnNode>(whole.nodes.map((node) => [node.id, node]));
  const topics = targetsOf(whole.edges, workOn);
  const seatOn = targetsOf(whole.edges, ['ON']);
  const isTopic = (id: string): boolean => ['Theme', 'Block'].includes(nodes.get(id)?.label ?? '');
  const belongingOf = (id: string): Belonging => {
    const its = isTopic(id)
      ? [id]
      : [...new Set([id, ...(seatOn.get(id) ?? [])].flatMap((one) => topics.get(one) ?? []))];
    if (its.length > 1) return several;
    const topic = nodes.get(its[0] ?? '');
    return topic === undefined ? unstated : { key: topic.id, title: topic.name, band: 'county' };
  };
  return gathered(
    'theme',
    part.nodes.map(({ id }) => id),
    belongingOf,
  );
};
