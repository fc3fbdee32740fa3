import { useMemo } from 'react';
import { Failure } from '../page/Failure.tsx';
import { Waiting } from '../page/Waiting.tsx';
import { useArrangement } from './arrange/useArrangement.ts';
import type { Asked } from './compose/asked.ts';
import { useComposed } from './compose/useComposed.ts';
import { ComposedMap } from './ComposedMap.tsx';
import type { MapProps } from './partProps.ts';
import { useSlow } from './useSlow.ts';
import { useWidth } from './useWidth.ts';

/** The picture of a landscape as somebody arranged it: laid out, or being laid out, for the width there is. */
export const MapView = (props: MapProps) => {
  const { whole, part, options, setOptions } = props;
  const [frame, width] = useWidth<HTMLDivElement>();
  const arranging = useArrangement(options, setOptions);
  const { groupBy, closed, near } = arranging.arrangement;
  // The arrangement is made anew from the address with every step; most steps lay nothing out.
  const key = JSON.stringify([groupBy, closed, near ?? null]);
  const asked = useMemo((): Asked | undefined => {
    if (width === 0) return undefined;
    const [by, shut, around] = JSON.parse(key) as [typeof groupBy, typeof closed, typeof near | null];
    return { whole, part, arrangement: { groupBy: by, closed: shut, near: around ?? undefined }, width };
  }, [whole, part, key, width]);
  const { composed, isBusy, error, retry } = useComposed(asked);
  const isSlow = useSlow(isBusy);
  return (
    <div className="map" ref={frame}>
      {error !== undefined && <Failure what="the picture" error={error} retry={retry} />}
      {composed === undefined || isSlow ? <Waiting what="the picture" isSlow={isSlow} /> : null}
      {composed !== undefined && (
        <ComposedMap {...props} arranging={arranging} composed={composed} isBusy={isBusy} width={width} />
      )}
    </div>
  );
};
