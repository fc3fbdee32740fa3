import type { Grouping } from '../arrange/arrangement.ts';
import type { DrawnPart } from '../drawn.ts';
import { areaGroups } from './areaGroups.ts';
import type { Group } from './group.ts';
import { themeGroups } from './themeGroups.ts';
import { tierGroups } from './tierGroups.ts';

/**
 * The groups of a part of a landscape, in the order of the picture; every node of the part is in one. `whole` is where
 * it is looked up who covers what and who works on what, which the part itself need not draw.
 */
export const groupsOf = (by: Grouping, part: DrawnPart, whole: DrawnPart): readonly Group[] => {
  switch (by) {
    case 'tier':
      return tierGroups(part);
    case 'area':
      return areaGroups(part, whole);
    case 'theme':
      return themeGroups(part, whole);
    default:
      return by satisfies never;
  }
};
