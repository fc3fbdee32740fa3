import { useMemo } from 'react';
import { statuses as allStatuses } from '../../../schema/landscape.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import type { Arrangement } from '../arrange/arrangement.ts';
import type { DrawnPart } from '../drawn.ts';
import { isOn } from '../isOn.ts';
import type { MapProps } from '../partProps.ts';
import { connectionQuery } from './connectionQuery.ts';
import type { Connection } from './connectionQuery.ts';
import { foundPath } from './foundPath.ts';
import type { FoundPath } from './foundPath.ts';

/** A path that is asked for: still looked for, or found, which may be that there is none. */
export type PathNow =
  | { readonly state: 'none asked' }
  | { readonly state: 'looking' }
  | { readonly state: 'found'; readonly path: FoundPath };

// The same each time: what is drawn by a path is not drawn anew because another thing changed.
const noneAsked: PathNow = { state: 'none asked' };
const looking: PathNow = { state: 'looking' };

/** What is known where the server found nothing to answer with. */
const unanswered = (said: string | null): Connection => ({ said, completeness: [], results: [] });

/** How the two ends of a path are linked, at the date and for the statuses that the picture shows. */
export const usePath = (
  ends: Arrangement['path'],
  { landscape, asOf, toggled }: Pick<MapProps, 'landscape' | 'asOf' | 'toggled'>,
  part: DrawnPart,
): PathNow => {
  const isAsked = ends !== undefined && ends.from !== ends.to;
  const answer = useAnswer(
    connectionQuery,
    isAsked
      ? {
          landscape: landscape.id,
          asOf,
          statuses: allStatuses.filter((status) => isOn(toggled, 'statuses', status)),
          from: ends.from,
          to: ends.to,
        }
      : undefined,
  );
  const connection = useMemo(() => {
    if (!isAsked) return unanswered(null);
    if (answer.state === 'ready') return answer.result.connection;
    // An end that seats cannot lead to (a document, a seat itself) may still have lines in the picture.
    return answer.state === 'failed' ? unanswered(answer.error.message) : undefined;
  }, [isAsked, answer]);
  return useMemo((): PathNow => {
    if (ends === undefined) return noneAsked;
    if (connection === undefined) return looking;
    return { state: 'found', path: foundPath(ends, connection, part) };
  }, [ends, connection, part]);
};
