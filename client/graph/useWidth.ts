import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** Small changes (a scroll bar that comes and goes) are not worth another layout. */
const step = 8;

/** The width of an element in whole steps of pixels, 0 before it is known. */
export const useWidth = <E extends HTMLElement>(): readonly [RefObject<E | null>, number] => {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (ref.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width / step) * step);
    });
    observer.observe(ref.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [ref, width];
};
