import { TableWithPath } from '../table/TableWithPath.tsx';
import type { ViewProps } from '../views.ts';
import { Explorer } from './Explorer.tsx';

/** The landscape as tables. */
export const TablePage = (props: ViewProps) => <Explorer {...props} Drawing={TableWithPath} />;
