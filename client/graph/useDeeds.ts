import { useMemo } from 'react';
import type { Deed } from './arrange/arrange.ts';
import type { Group } from './group/group.ts';
import type { Point } from './layout/picture.ts';

interface Given {
  readonly act: (deed: Deed) => void;
  readonly groups: readonly Group[];
  readonly select: (id: string | undefined) => void;
}

/** What mouse and keys do to a box. */
interface Deeds {
  /** Selects a box or a line; a closed group is opened. */
  readonly select: (fact: string | undefined) => void;
  readonly move: (id: string, to: Point) => void;
  readonly hide: (id: string) => void;
}

export const useDeeds = ({ act, groups, select }: Given): Deeds =>
  useMemo(
    () => ({
      select: (fact) => {
        const isGroup = groups.some(({ id }) => id === fact);
        if (fact !== undefined && isGroup) act({ type: 'opened', groups: [fact] });
        else select(fact);
      },
      move: (id, to) => {
        act({ type: 'moved', id, to });
      },
      hide: (id) => {
        act({ type: 'hidden', ids: [id] });
      },
    }),
    [act, groups, select],
  );
