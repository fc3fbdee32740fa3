import type { Filter, Options, Toggled } from '../state/place.ts';
import type { ViewProps } from '../views.ts';
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

/** What a picture is given beside that, to be arranged and filtered. */
export interface MapProps extends PartProps {
  readonly landscape: ViewProps['landscape'];
  /** The date that is shown (EDTF). */
  readonly asOf: string;
  /** All that there is of the landscape at the date. */
  readonly whole: Part;
  readonly toggled: Toggled;
  readonly toggle: (filter: Filter, value: string) => void;
  readonly options: Options;
  readonly setOptions: ViewProps['setOptions'];
}
