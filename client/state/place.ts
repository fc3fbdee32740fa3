/** What can be filtered by ticking. */
export const filters = ['labels', 'links', 'statuses', 'tiers'] as const;
export type Filter = (typeof filters)[number];
export type Toggled = Readonly<Record<Filter, readonly string[]>>;

export const nothingToggled: Toggled = { labels: [], links: [], statuses: [], tiers: [] };

/** Where in the explorer somebody is: all that the address holds, and all that a link to it brings back. */
export interface Place {
  /** Id of the landscape; undefined: the first there is. */
  readonly landscape: string | undefined;
  /** Id of the view; undefined: the one that fits the screen. */
  readonly view: string | undefined;
  /** Id of the node or edge whose facts are shown. */
  readonly selected: string | undefined;
  /** EDTF date that facts must touch; undefined: the landscape's own. */
  readonly date: string | undefined;
  /** What was ticked or unticked, by filter: the values that differ from the standard of `graph/isOn.ts`. */
  readonly toggled: Toggled;
}

export const nowhere: Place = {
  landscape: undefined,
  view: undefined,
  selected: undefined,
  date: undefined,
  toggled: nothingToggled,
};
