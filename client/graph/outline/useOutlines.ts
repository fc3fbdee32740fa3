import type { ElementDefinition } from 'cytoscape';
import { useEffect, useState } from 'react';
import type { DrawnPart } from '../drawn.ts';
import type { Picture } from '../layout/picture.ts';

const none: readonly ElementDefinition[] = [];

/** The outlines that are asked for. What works them out is loaded when the first one is. */
export const useOutlines = (
  ids: readonly string[],
  part: DrawnPart,
  picture: Picture,
): readonly ElementDefinition[] => {
  const [outlines, setOutlines] = useState(none);
  const asked = ids.join('\n');
  useEffect(() => {
    let isWanted = true;
    if (asked !== '') {
      void import('./outlineElements.ts').then(({ outlineElements }) => {
        if (isWanted) setOutlines(outlineElements(asked.split('\n'), part, picture));
      });
    }
    return () => {
      isWanted = false;
    };
  }, [asked, part, picture]);
  return asked === '' ? none : outlines;
};
