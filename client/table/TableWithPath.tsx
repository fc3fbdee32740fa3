import type { MapProps } from '../graph/partProps.ts';
import { TablePath } from './TablePath.tsx';
import { TableView } from './TableView.tsx';

/** All that the picture says and does for somebody who reads it as tables. */
export const TableWithPath = (props: MapProps) => (
  <>
    <TablePath {...props} />
    <TableView {...props} />
  </>
);
