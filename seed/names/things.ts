import type { Label } from '../../schema/landscape.ts';
import { tables as schemaTables } from '../../schema/register.ts';
import { itemsOf } from '../cells.ts';
import type { Register, RegisterTable } from '../register.ts';
import { placeName } from '../report.ts';

/** Labels of what is compared by name: bodies with bodies, people with people. */
const comparedLabels: readonly (Label | undefined)[] = ['Organisation', 'Partnership', 'Person'];

/** Something that has a name. */
export interface Thing {
  readonly id: string;
  readonly isPerson: boolean;
  /** The name, then the aliases. */
  readonly names: readonly string[];
  /** Where it stands: `organisations.csv:12`, or the graph. */
  readonly at: string;
}

/** Whether the rows of a table are compared by name. */
export const isCompared = ({ name }: RegisterTable): boolean =>
  comparedLabels.includes(schemaTables.find((table) => table.name === name)?.label);

/** The bodies and people of a checked register. */
export const thingsOf = ({ tables }: Register): readonly Thing[] =>
  tables.filter(isCompared).flatMap((table) => {
    const at = (column: string) => table.columns.indexOf(column);
    const [id, name, aliases] = [at('id'), at('name'), at('aliases')];
    return table.rows.map((row) => ({
      id: row.cells[id] ?? '',
      isPerson: table.name === 'people',
      names: [row.cells[name] ?? '', ...itemsOf(row.cells[aliases] ?? '')],
      at: placeName({ file: table.file, row: row.line, ...(row.path !== undefined && { path: row.path }) }),
    }));
  });
