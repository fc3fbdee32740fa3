import { useCallback } from 'react';
import type { KeyboardEvent } from 'react';
import type { Box, Point } from './layout/picture.ts';
import type { Direction } from './nearest.ts';
import type { Zoom } from './useZoom.ts';
import { besideInReading, walkTo } from './walk/walkTo.ts';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** How far a key moves a box, in pixels at zoom 1. */
const step = 10;
const moves: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -step },
  down: { x: 0, y: step },
  left: { x: -step, y: 0 },
  right: { x: step, y: 0 },
};

export interface MapKeys {
  /** The boxes that can be walked to. */
  readonly boxes: ReadonlyMap<string, Box>;
  readonly linkedTo: (id: string) => ReadonlySet<string>;
  /** The box one is at. */
  readonly at: string | undefined;
  readonly reach: (id: string | undefined) => void;
  readonly select: (id: string | undefined) => void;
  readonly move: (id: string, to: Point) => void;
  readonly hide: (id: string) => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly zoom: Zoom;
}

type Act = (keys: MapKeys) => void;

const walk =
  (to: (keys: MapKeys) => string | undefined): Act =>
  (keys) => {
    const next = to(keys);
    if (next !== undefined) keys.reach(next);
    keys.zoom.reveal(next);
  };

const withArrow = (direction: Direction, { shiftKey, altKey }: KeyboardEvent): Act => {
  if (shiftKey) {
    return ({ zoom }) => {
      zoom.pan(direction);
    };
  }
  if (altKey) {
    return ({ boxes, at, move }) => {
      const box = at === undefined ? undefined : boxes.get(at);
      const { x, y } = moves[direction];
      if (box !== undefined && at !== undefined) move(at, { x: box.x + x, y: box.y + y });
    };
  }
  return walk(({ boxes, linkedTo, at }) =>
    walkTo(boxes, at === undefined ? new Set() : linkedTo(at), at, direction),
  );
};

const plain: Readonly<Record<string, Act>> = {
  PageDown: walk(({ boxes, at }) => besideInReading(boxes, at, 1)),
  PageUp: walk(({ boxes, at }) => besideInReading(boxes, at, -1)),
  Enter: ({ at, select }) => {
    if (at !== undefined) select(at);
  },
  ' ': ({ at, select }) => {
    if (at !== undefined) select(at);
  },
  Escape: ({ select }) => {
    select(undefined);
  },
  Delete: ({ at, hide }) => {
    if (at !== undefined) hide(at);
  },
  '+': ({ zoom }) => {
    zoom.by(1.25);
  },
  '=': ({ zoom }) => {
    zoom.by(1.25);
  },
  '-': ({ zoom }) => {
    zoom.by(0.8);
  },
  '0': ({ zoom }) => {
    zoom.fit();
  },
};

/** What a key does in the picture; undefined where it does nothing there, and is the browser's. */
const actOf = (event: KeyboardEvent): Act | undefined => {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (ctrlKey || metaKey) {
    const isZ = key.toLowerCase() === 'z' && !altKey;
    return isZ ? ({ undo, redo }) => (shiftKey ? redo : undo)?.() : undefined;
  }
  const direction = arrows[key];
  if (direction !== undefined) return withArrow(direction, event);
  return altKey ? undefined : plain[key];
};

/** Arrow keys walk along links and from box to box, and all else that the keyboard does in the picture. */
export const useMapKeys = (keys: MapKeys): ((event: KeyboardEvent) => void) =>
  useCallback(
    (event: KeyboardEvent) => {
      const act = actOf(event);
      if (act === undefined) return;
      event.preventDefault();
      act(keys);
    },
    [keys],
  );
