import { useCallback, useMemo, useRef, useState } from 'react';
import type { Arranging } from './arrange/useArrangement.ts';
import type { Composed } from './compose/asked.ts';
import { drawnOf } from './drawnOf.ts';
import { GroupList } from './GroupList.tsx';
import { heightOf } from './heightOf.ts';
import { withMoved } from './layout/withMoved.ts';
import { lineAt } from './lineAt.ts';
import { Legend } from './Legend.tsx';
import { MapPicture } from './MapPicture.tsx';
import { MapTools } from './MapTools.tsx';
import { NodeActions } from './NodeActions.tsx';
import { OutlineKey } from './OutlineKey.tsx';
import { useOutlines } from './outline/useOutlines.ts';
import type { MapProps } from './partProps.ts';
import { idsOn } from './path/foundPath.ts';
import { PathForm } from './path/PathForm.tsx';
import { usePath } from './path/usePath.ts';
import { aboutOf } from './save/aboutOf.ts';
import { MapDownloads } from './save/MapDownloads.tsx';
import { useCytoscape } from './useCytoscape.ts';
import { useDeeds } from './useDeeds.ts';
import { useDrawing } from './useDrawing.ts';
import { useWalk } from './useWalk.ts';
import { useZoom } from './useZoom.ts';

interface Props extends MapProps {
  readonly arranging: Arranging;
  readonly composed: Composed;
  /** Whether another picture than `composed` is being laid out. */
  readonly isBusy: boolean;
  readonly width: number;
}

const seatTypes: readonly string[] = ['MEMBER_OF', 'OBSERVER_OF', 'ATTENDS', 'ON'];

/**
 * A picture that is laid out, with all that can be done to it: in the picture by mouse or keys, and by the controls around
 * it.
 */
export const ComposedMap = (props: Props) => {
  const { whole, part, shown, toggled, toggle, selected, select, landscape } = props;
  const { arranging, composed, isBusy, width } = props;
  const { arrangement, act } = arranging;
  const { hidden, moved, outlined, path: ends } = arrangement;
  const { groups, picture: standard } = composed;
  const { open, shut } = useMemo(
    () => drawnOf({ part, shown }, composed, hidden),
    [part, shown, composed, hidden],
  );
  const picture = useMemo(() => withMoved(standard, moved, shut.edges), [standard, moved, shut]);
  const path = usePath(ends, props, open);
  const onPath = useMemo(() => idsOn(path.state === 'found' ? path.path : undefined), [path]);
  const outlines = useOutlines(outlined, shut, picture);

  const deeds = useDeeds({ act, groups, select });
  const { ref, cy } = useCytoscape({
    ...deeds,
    lineAt: (place, reach) => lineAt(shut.edges, picture, place, reach),
  });
  const zoom = useZoom(cy, picture);
  const { undo, redo } = arranging;
  const walk = useWalk(shut, picture, selected, { ...deeds, undo, redo, zoom });
  const marks = { selected, reached: walk.reached, path: onPath };
  useDrawing(cy, zoom, { part: shut, standard, picture, outlines, marks, width });

  const target = useRef<HTMLSelectElement>(null);
  const [pathFrom, setPathFrom] = useState(ends?.from ?? '');
  const startPath = useCallback((from: string) => {
    setPathFrom(from);
    target.current?.focus();
  }, []);
  return (
    <>
      <MapTools arranging={arranging} zoom={zoom} />
      <NodeActions
        node={open.nodes.find(({ id }) => id === selected)}
        arranging={arranging}
        hasSeats={open.edges.some(({ type, to }) => to === selected && seatTypes.includes(type))}
        startPath={startPath}
      />
      <MapPicture
        {...walk}
        title={props.title}
        part={shut}
        width={width}
        height={heightOf(picture, width)}
        isBusy={isBusy}
        canvas={ref}
      />
      <OutlineKey outlined={outlined} nodes={open.nodes} act={act} />
      <PathForm
        nodes={shown.nodes}
        now={path}
        ends={ends}
        from={pathFrom}
        setFrom={setPathFrom}
        act={act}
        namesSource={landscape.sources.length > 1}
        select={select}
        targetRef={target}
      />
      <GroupList groups={groups} nodes={whole.nodes} arranging={arranging} />
      <MapDownloads cy={cy} shown={shut} about={aboutOf(props)} />
      <Legend whole={whole} part={part} toggled={toggled} toggle={toggle} />
    </>
  );
};
