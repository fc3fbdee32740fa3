import type { Arrangement } from '../arrange/arrangement.ts';
import type { DrawnPart } from '../drawn.ts';
import type { Group } from '../group/group.ts';
import type { Picture } from '../layout/picture.ts';

/** What is to be drawn, and how somebody arranged it. */
export interface Asked {
  /** The whole landscape: where it is looked up who covers which area, who works on which theme. */
  readonly whole: DrawnPart;
  /** What the layout rests on, so that a filter moves nothing. */
  readonly part: DrawnPart;
  readonly arrangement: Pick<Arrangement, 'groupBy' | 'closed' | 'near'>;
  /** Pixels that the picture may be wide at zoom 1. */
  readonly width: number;
}

/** Groups and places, and what they are the answer to. */
export interface Composed {
  readonly groups: readonly Group[];
  readonly picture: Picture;
  readonly arrangement: Asked['arrangement'];
}
