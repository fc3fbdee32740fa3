import type { ImportNotice, ImportPreview, TablePreview } from '../../schema/importing.ts';
import { counted } from '../../schema/inWords.ts';

const placeOf = ({ file, at, column }: ImportNotice): string =>
  [file, at, column === '' ? '' : `column ${column}`].filter((part) => part !== '').join(', ');

const Table = ({ table, file, rows, columns, sample }: TablePreview) => (
  <details className="govuk-details">
    <summary className="govuk-details__summary">
      <span className="govuk-details__summary-text">
        {table}: {counted(rows, 'row', 'rows')}
        {file === `${table}.csv` || file === table ? '' : ` from ${file}`}
      </span>
    </summary>
    {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- who uses no mouse scrolls it by keyboard */}
    <div className="wide" tabIndex={0} role="region" aria-label={`The first rows of ${table}`}>
      <table className="govuk-table import__sample">
        <thead className="govuk-table__head">
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="govuk-table__header">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, at) => (
                <td key={columns[at]} className="govuk-table__cell">
                  <bdi>{cell}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
);

/** How the file was understood: what was done with its columns, and the tables that came of it. */
export const Understood = ({ preview }: { readonly preview: ImportPreview }) => (
  <>
    <p className="govuk-body">Read as {preview.format}.</p>
    {preview.notices.length > 0 && (
      <ul className="govuk-list govuk-list--bullet">
        {preview.notices.map((notice, at) => (
          <li key={at}>
            <bdi className="name">{placeOf(notice)}</bdi>: <bdi className="name">{notice.notice}</bdi>
          </li>
        ))}
        {preview.moreNotices > 0 && <li>and {preview.moreNotices} more</li>}
      </ul>
    )}
    {preview.tables.map((table) => (
      <Table key={table.table} {...table} />
    ))}
  </>
);
