export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node as it is drawn: its middle, its size, and the lines of its caption. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** How far the middle of the caption is from the middle of the box, to the right. */
  readonly shift: number;
  readonly as: 'box' | 'hub' | 'frame';
}

/** What lies behind the boxes of a group, with its title at the top left. */
export interface Ground {
  /** Id of the group. */
  readonly id: string;
  readonly title: string;
  /** Size of the title's letters: larger in a picture that is first seen from afar. */
  readonly letters: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A measured picture, in pixels at zoom 1, from its top left corner. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, Box>;
  /**
   * The corners of each edge's line, from its first node to its second, both ends included. An edge that has none runs
   * straight from middle to middle, behind the boxes.
   */
  readonly routes: ReadonlyMap<string, readonly Point[]>;
  readonly grounds: readonly Ground[];
}
