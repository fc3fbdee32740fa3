import type { Status } from '../../schema/landscape.ts';
import { isOptionName } from './address.ts';
import { nothingToggled, nowhere } from './place.ts';
import type { Filter, Options, Place, Toggled } from './place.ts';

/** Options to set; undefined or an empty text takes one back to its standard. */
export type OptionChanges = Readonly<Record<string, string | undefined>>;

/** What somebody can do in the explorer. */
export type Move =
  | { readonly type: 'landscape chosen'; readonly landscape: string }
  /** Opens a view, on something and with options of its own where they are given. */
  | {
      readonly type: 'view chosen';
      readonly view: string;
      readonly selected?: string | undefined;
      readonly options?: OptionChanges;
    }
  | { readonly type: 'selected'; readonly id: string | undefined }
  | { readonly type: 'options chosen'; readonly options: OptionChanges }
  | { readonly type: 'counted'; readonly statuses: readonly Status[] }
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

const changed = (options: Options, changes: OptionChanges): Options =>
  Object.fromEntries(
    Object.entries({ ...options, ...changes }).flatMap(([name, value]) => {
      const text = value?.trim() ?? '';
      return text === '' || !isOptionName(name) ? [] : [[name, text]];
    }),
  );

/** The place after a move: the one reducer of the explorer. */
export const move = (place: Place, done: Move): Place => {
  switch (done.type) {
    case 'landscape chosen':
      // Ids, dates, statuses and options are the landscape's own; how one likes to look at it is not.
      return { ...nowhere, view: place.view, landscape: done.landscape };
    case 'view chosen':
      return {
        ...place,
        view: done.view,
        selected: 'selected' in done ? done.selected : place.selected,
        options: changed({}, done.options ?? {}),
      };
    case 'selected':
      return { ...place, selected: done.id };
    case 'options chosen':
      return { ...place, options: changed(place.options, done.options) };
    case 'counted':
      return { ...place, counted: done.statuses, uncounted: [] };
    case 'toggled':
      return { ...place, toggled: toggle(place.toggled, done.filter, done.value) };
    case 'dated':
      return { ...place, date: done.date };
    case 'filters cleared':
      return { ...place, date: undefined, counted: [], uncounted: [], toggled: nothingToggled };
    case 'went':
      return done.place;
    default:
      return done satisfies never;
  }
};
