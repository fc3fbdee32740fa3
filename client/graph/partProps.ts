import type { Part } from './show.ts';

/** What a drawing of a landscape is given, be it picture or table. */
export interface PartProps {
  /** Name of the landscape. */
  readonly title: string;
  /** All nodes of the chosen labels: what the layout rests on, so that a filter moves nothing. */
  readonly part: Part;
  /** What of it passes the filters. */
  readonly shown: Part;
  readonly selected: string | undefined;
  readonly select: (id: string | undefined) => void;
}
