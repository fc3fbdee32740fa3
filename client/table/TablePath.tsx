import { useState } from 'react';
import { useArrangement } from '../graph/arrange/useArrangement.ts';
import type { MapProps } from '../graph/partProps.ts';
import { PathForm } from '../graph/path/PathForm.tsx';
import { usePath } from '../graph/path/usePath.ts';

/** A path between two of what the table lists, asked for and told as beside the picture; one address names it in both. */
export const TablePath = (props: MapProps) => {
  const { shown, options, setOptions, landscape, select } = props;
  const { arrangement, act } = useArrangement(options, setOptions);
  const { path: ends } = arrangement;
  const now = usePath(ends, props, shown);
  const [from, setFrom] = useState(ends?.from ?? '');
  return (
    <PathForm
      nodes={shown.nodes}
      now={now}
      ends={ends}
      from={from}
      setFrom={setFrom}
      act={act}
      namesSource={landscape.sources.length > 1}
      select={select}
    />
  );
};
