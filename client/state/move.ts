import { nothingToggled, nowhere } from './place.ts';
import type { Filter, Place, Toggled } from './place.ts';

/** What somebody can do in the explorer. */
export type Move =
  | { readonly type: 'landscape chosen'; readonly landscape: string }
  | { readonly type: 'view chosen'; readonly view: string }
  | { readonly type: 'selected'; readonly id: string | undefined }
  | { readonly type: 'toggled'; readonly filter: Filter; readonly value: string }
  | { readonly type: 'dated'; readonly date: string | undefined }
  | { readonly type: 'filters cleared' }
  | { readonly type: 'went'; readonly place: Place };

const toggle = (toggled: Toggled, filter: Filter, value: string): Toggled => ({
  ...toggled,
  [filter]: toggled[filter].includes(value)
    ? toggled[filter].filter((one) => one !== value)
    : [...toggled[filter], value],
});

/** The place after a move: the one reducer of the explorer. */
export const move = (place: Place, done: Move): Place => {
  switch (done.type) {
    case 'landscape chosen':
      // Ids, dates and statuses are the landscape's own; how one likes to look at it is not.
      return { ...nowhere, view: place.view, landscape: done.landscape };
    case 'view chosen':
      return { ...place, view: done.view };
    case 'selected':
      return { ...place, selected: done.id };
    case 'toggled':
      return { ...place, toggled: toggle(place.toggled, done.filter, done.value) };
    case 'dated':
      return { ...place, date: done.date };
    case 'filters cleared':
      return { ...place, date: undefined, toggled: nothingToggled };
    case 'went':
      return done.place;
    default:
      return done satisfies never;
  }
};
