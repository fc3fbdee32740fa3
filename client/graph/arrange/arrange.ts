import type { Point } from '../layout/picture.ts';
import { asDrawn, mostOutlined, mostSteps } from './arrangement.ts';
import type { Arrangement, Grouping } from './arrangement.ts';

/** What somebody can do to the picture. Each is a step that undo takes back. */
export type Deed =
  | { readonly type: 'grouped'; readonly by: Grouping }
  | { readonly type: 'closed' | 'opened'; readonly groups: readonly string[] }
  | { readonly type: 'hidden' | 'restored'; readonly ids: readonly string[] }
  | { readonly type: 'kept near'; readonly id: string; readonly steps: number }
  | { readonly type: 'shown whole' }
  | { readonly type: 'path asked'; readonly from: string; readonly to: string }
  | { readonly type: 'path dropped' }
  | { readonly type: 'moved'; readonly id: string; readonly to: Point }
  | { readonly type: 'let go'; readonly ids: readonly string[] }
  | { readonly type: 'outlined' | 'outline dropped'; readonly id: string }
  | { readonly type: 'put back' };

const joined = (before: readonly string[], more: readonly string[]): readonly string[] => [
  ...new Set([...before, ...more]),
];

const without = (before: readonly string[], fewer: readonly string[]): readonly string[] =>
  before.filter((one) => !fewer.includes(one));

const withoutKeys = (moved: Arrangement['moved'], ids: readonly string[]): Arrangement['moved'] =>
  Object.fromEntries(Object.entries(moved).filter(([id]) => !ids.includes(id)));

/** The arrangement after a deed. Never changes what it is given; a deed that changes nothing gives it back as it is. */
export const arrange = (before: Arrangement, deed: Deed): Arrangement => {
  switch (deed.type) {
    case 'grouped':
      // Groups and places belong to the grouping they were made in.
      return before.groupBy === deed.by ? before : { ...before, groupBy: deed.by, closed: [], moved: {} };
    case 'closed':
      return changed(before, { closed: joined(before.closed, deed.groups) });
    case 'opened':
      return changed(before, { closed: without(before.closed, deed.groups) });
    case 'hidden':
      return changed(before, { hidden: joined(before.hidden, deed.ids) });
    case 'restored':
      return changed(before, { hidden: without(before.hidden, deed.ids) });
    case 'kept near':
      return changed(before, {
        near: { id: deed.id, steps: Math.min(mostSteps, Math.max(1, Math.round(deed.steps))) },
      });
    case 'shown whole':
      return changed(before, { near: undefined });
    case 'path asked':
      return changed(before, { path: { from: deed.from, to: deed.to } });
    case 'path dropped':
      return changed(before, { path: undefined });
    case 'moved':
      return changed(before, {
        moved: { ...before.moved, [deed.id]: { x: Math.round(deed.to.x), y: Math.round(deed.to.y) } },
      });
    case 'let go':
      return changed(before, { moved: withoutKeys(before.moved, deed.ids) });
    case 'outlined':
      return changed(before, { outlined: joined(before.outlined, [deed.id]).slice(-mostOutlined) });
    case 'outline dropped':
      return changed(before, { outlined: without(before.outlined, [deed.id]) });
    case 'put back':
      return changed(before, asDrawn);
    default:
      return deed satisfies never;
  }
};

const changed = (before: Arrangement, parts: Partial<Arrangement>): Arrangement => {
  const after = { ...before, ...parts };
  return JSON.stringify(after) === JSON.stringify(before) ? before : after;
};
