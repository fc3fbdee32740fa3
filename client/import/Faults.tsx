import type { ImportFault } from '../../schema/importing.ts';
import { counted } from '../../schema/inWords.ts';
import { SortableTable } from '../table/SortableTable.tsx';
import type { Column } from '../table/SortableTable.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';

interface Props {
  readonly faults: readonly ImportFault[];
  readonly more: number;
}

interface Row extends ImportFault {
  readonly number: number;
}

const mostNamed = 5;
const anchorOf = (number: number): string => `fault-${number}`;
const placeOf = ({ file, at }: ImportFault): string => (at === '' ? file : `${file}, ${at}`);

const columns: readonly Column<Row>[] = [
  {
    id: 'file',
    heading: 'Sheet or file',
    value: ({ file }) => file,
    show: ({ number, file }) => (
      <span id={anchorOf(number)} tabIndex={-1} dir="auto">
        {file}
      </span>
    ),
  },
  { id: 'at', heading: 'Cell or row', value: ({ at }) => at },
  {
    id: 'column',
    heading: 'Column',
    value: ({ column }) => column,
    show: ({ column }) => <bdi>{column}</bdi>,
  },
  {
    id: 'fault',
    heading: 'What is wrong',
    value: ({ fault }) => fault,
    show: ({ fault }) => <bdi>{fault}</bdi>,
  },
  {
    id: 'remedy',
    heading: 'What to do',
    value: ({ remedy }) => remedy,
    show: ({ remedy }) => <bdi>{remedy}</bdi>,
  },
];

/** What keeps a file from being taken in: the first faults to jump to, and all of them by sheet and cell. */
export const Faults = ({ faults, more }: Props) => {
  const rows = faults.map((fault, number) => ({ ...fault, number }));
  return (
    <>
      <ErrorSummary title="The file was not taken in, and nothing was changed">
        <p>
          It has {counted(faults.length + more, 'fault', 'faults')}. Correct{' '}
          {faults.length + more === 1 ? 'it' : 'them'} and choose the file again.
        </p>
        <ul className="govuk-list govuk-error-summary__list">
          {rows.slice(0, mostNamed).map((row) => (
            <li key={row.number}>
              <a
                href={`#${anchorOf(row.number)}`}
                onClick={(event) => {
                  // A hash in the address would be a step that leads nowhere later.
                  event.preventDefault();
                  document.getElementById(anchorOf(row.number))?.focus();
                }}
              >
                <bdi>{placeOf(row)}</bdi>: <bdi>{row.fault}</bdi>
              </a>
            </li>
          ))}
        </ul>
      </ErrorSummary>
      <SortableTable
        caption={more > 0 ? `Faults: the first ${faults.length} of ${faults.length + more}` : 'Faults'}
        columns={columns}
        rows={rows}
        keyOf={({ number }) => String(number)}
        isSelected={() => false}
      />
    </>
  );
};
