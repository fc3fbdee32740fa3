import type { DrawnNode, DrawnPart } from '../drawn.ts';
import { ownBand } from '../layout/bands.ts';
import { gathered, targetsOf } from './gathered.ts';
import type { Belonging } from './gathered.ts';
import type { Group } from './group.ts';

const several: Belonging = { key: 'several', title: 'More than one area', band: 'county' };
const unstated: Belonging = { key: 'unstated', title: 'No area stated', band: 'loose' };

/** An area that all of them lie in, itself among them; undefined where none is named. */
const aroundAll = (
  areas: readonly string[],
  within: ReadonlyMap<string, readonly string[]>,
): string | undefined => {
  const lineOf = (id: string): readonly string[] => {
    const line = [id];
    for (const one of line) for (const up of within.get(one) ?? []) if (!line.includes(up)) line.push(up);
    return line;
  };
  const [first = [], ...rest] = areas.map(lineOf);
  return first.find((area) => rest.every((line) => line.includes(area)));
};

/**
 * Bodies by the area that they cover: that of one who covers several is the one that all of these lie in, where the
 * source names it. A seat for which no body is named stands with its partnership; an area heads its own group.
 */
export const areaGroups = (part: DrawnPart, whole: DrawnPart): readonly Group[] => {
  const nodes = new Map<string, DrawnNode>(whole.nodes.map((node) => [node.id, node]));
  const covers = targetsOf(whole.edges, ['COVERS']);
  const within = targetsOf(whole.edges, ['WITHIN']);
  const seatOn = targetsOf(whole.edges, ['ON']);
  const belongingOf = (id: string): Belonging => {
    const isArea = nodes.get(id)?.label === 'Area';
    const areas = isArea ? [id] : [id, ...(seatOn.get(id) ?? [])].flatMap((one) => covers.get(one) ?? []);
    const one = aroundAll(areas, within);
    const area = one === undefined ? undefined : nodes.get(one);
    if (area === undefined) return areas.length > 0 ? several : unstated;
    return { key: area.id, title: area.name, band: ownBand(area) ?? 'county' };
  };
  return gathered(
    'area',
    part.nodes.map(({ id }) => id),
    belongingOf,
  );
};
