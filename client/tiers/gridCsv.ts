import type { CsvTable } from '../download/csvTable.ts';
import { placeName, withoutBody } from './tierGrid.ts';
import type { Grid } from './tierGrid.ts';
import { reachWords } from './tierWords.ts';

/** The grid as a table to keep: a row a topic, a column a place with the names of its bodies. */
export const gridCsv = ({ places, rows }: Grid): CsvTable => ({
  headings: [
    'Topic',
    'Held',
    ...places.map(placeName),
    'Districts without a body',
    'Left blank in a table of the review',
    'Share covered',
  ],
  rows: rows.map((row) => [
    row.topic.name,
    reachWords[row.reach],
    ...row.cells.map(({ bodies }) => bodies.map(({ name }) => name).join('; ')),
    withoutBody(row).map(placeName).join('; '),
    row.isBlank,
    row.score,
  ]),
});
