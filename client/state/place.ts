import type { Status } from '../../schema/landscape.ts';

/** What can be filtered by ticking. */
export const filters = ['labels', 'links', 'statuses', 'tiers'] as const;
export type Filter = (typeof filters)[number];
export type Toggled = Readonly<Record<Filter, readonly string[]>>;

export const nothingToggled: Toggled = { labels: [], links: [], statuses: [], tiers: [] };

/** What a view lets one choose, by name: short texts. Which there are, and what they may be, the view knows. */
export type Options = Readonly<Record<string, string>>;

/** Where in the explorer somebody is: all that the address holds, and all that a link to it brings back. */
export interface Place {
  /** Id of the landscape; undefined: the one looked at last, or the first there is. */
  readonly landscape: string | undefined;
  /** Id of the view; undefined: the start page. */
  readonly view: string | undefined;
  /** Id of the node or edge whose facts are shown. */
  readonly selected: string | undefined;
  /** EDTF date that facts must touch; undefined: the landscape's own. */
  readonly date: string | undefined;
  /** Statuses of the facts that a measure counts; none: the measure's own standard. */
  readonly counted: readonly Status[];
  /** What stands among these in the address and is no status: it is said. */
  readonly uncounted: readonly string[];
  /** What was ticked or unticked, by filter: the values that differ from the standard of `graph/isOn.ts`. */
  readonly toggled: Toggled;
  /** The view's own options. */
  readonly options: Options;
}

export const nowhere: Place = {
  landscape: undefined,
  view: undefined,
  selected: undefined,
  date: undefined,
  counted: [],
  uncounted: [],
  toggled: nothingToggled,
  options: {},
};
