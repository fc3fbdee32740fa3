import { useCallback, useMemo, useState } from 'react';
import type { KeyboardEventHandler } from 'react';
import type { DrawnPart } from './drawn.ts';
import type { Picture } from './layout/picture.ts';
import { nearest } from './nearest.ts';
import { useMapKeys } from './useMapKeys.ts';
import type { MapKeys } from './useMapKeys.ts';
import { adjacent, otherEnd } from './walk/adjacent.ts';

interface Walk {
  /** The box that the keyboard has reached; undefined while the keyboard is elsewhere. */
  readonly reached: string | undefined;
  readonly enter: () => void;
  readonly leave: () => void;
  readonly onKeyDown: KeyboardEventHandler;
}

/** Where in a picture the keyboard is, and what its keys do. */
export const useWalk = (
  part: DrawnPart,
  picture: Picture,
  selected: string | undefined,
  deeds: Omit<MapKeys, 'boxes' | 'linkedTo' | 'at' | 'reach'>,
): Walk => {
  const [reached, setReached] = useState<string>();
  const boxes = useMemo(() => {
    const ids = new Set(part.nodes.map(({ id }) => id));
    return new Map([...picture.boxes].filter(([id]) => ids.has(id)));
  }, [picture, part]);
  const links = useMemo(() => adjacent(part.edges), [part]);
  const linkedTo = useCallback(
    (id: string) => new Set((links.get(id) ?? []).map((edge) => otherEnd(edge, id))),
    [links],
  );
  const onKeyDown = useMapKeys({ ...deeds, boxes, linkedTo, at: reached ?? selected, reach: setReached });
  return {
    reached,
    enter: () => {
      setReached((one) => one ?? selected ?? nearest(boxes, undefined, 'down'));
    },
    leave: () => {
      setReached(undefined);
    },
    onKeyDown,
  };
};
