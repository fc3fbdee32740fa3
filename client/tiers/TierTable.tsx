import { counted } from '../../schema/inWords.ts';
import { PlaceLink } from '../page/PlaceLink.tsx';
import { SortableTable } from '../table/SortableTable.tsx';
import type { Column } from '../table/SortableTable.tsx';
import { placeName, reaches, withoutBody } from './tierGrid.ts';
import type { Grid, GridCell, GridRow } from './tierGrid.ts';
import { reachWords } from './tierWords.ts';

/** Bodies named in a cell of the table; of more it gives the number, and the topic opened gives the names. */
const mostNamed = 3;

const bodiesInWords = ({ bodies }: GridCell): string =>
  bodies.length > mostNamed
    ? counted(bodies.length, 'body', 'bodies')
    : bodies.map(({ name }) => name).join(', ') || 'nobody';

const inDistricts = ({ cells }: GridRow): string =>
  cells
    .filter(({ place, bodies }) => place.kind !== 'county' && bodies.length > 0)
    .map((cell) => `${placeName(cell.place)}: ${bodiesInWords(cell)}`)
    .join('; ') || 'nobody';

const atCounty = ({ cells }: GridRow): string =>
  cells
    .filter(({ place }) => place.kind === 'county')
    .map(bodiesInWords)
    .join();

const missing = (row: GridRow): string => withoutBody(row).map(placeName).join(', ') || 'none';

const columns: readonly Column<GridRow>[] = [
  {
    id: 'topic',
    heading: 'Topic',
    value: ({ topic }) => topic.name,
    show: ({ topic }) => (
      <PlaceLink to={{ type: 'options chosen', options: { topic: topic.id } }} className="govuk-link name">
        <bdi>{topic.name}</bdi>
      </PlaceLink>
    ),
  },
  {
    id: 'held',
    heading: 'Held',
    value: ({ reach }) => reaches.indexOf(reach),
    show: ({ reach }) => reachWords[reach],
  },
  { id: 'county', heading: 'At the county', value: atCounty },
  { id: 'districts', heading: 'In the districts', value: inDistricts },
  { id: 'without', heading: 'Districts without a body', value: missing },
  {
    id: 'blank',
    heading: 'In a table of the review',
    value: ({ isBlank }) => (isBlank ? 'left blank' : '–'),
    isUnstated: ({ isBlank }) => !isBlank,
  },
  { id: 'score', heading: 'Share covered', value: ({ score }) => Number(score.toFixed(2)), isNumber: true },
];

/** The grid as a table: who holds each topic at the county and in the districts, and which districts have nobody. */
export const TierTable = ({ grid, opened }: { readonly grid: Grid; readonly opened: string | undefined }) => (
  <SortableTable
    caption="The same as a table"
    columns={columns}
    rows={grid.rows}
    keyOf={({ topic }) => topic.id}
    isSelected={({ topic }) => topic.id === opened}
  />
);
