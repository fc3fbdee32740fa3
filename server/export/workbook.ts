import writeXlsxFile from 'write-excel-file/node';
import type { Landscape } from '../../schema/landscape.ts';
import { limits } from '../../seed/formats/workbook/limits.ts';
import type { Register } from '../../seed/register.ts';
import { registerOf } from '../../seed/registerOf.ts';
import type { ExportFormat } from './exportFormat.ts';
import { withChoices } from './workbook/choices.ts';
import { TooLargeForWorkbook } from './workbook/errors.ts';
import { sheetsOf } from './workbook/sheets.ts';
import type { SheetWithChoices } from './workbook/sheets.ts';

/** An Excel workbook that an officer edits and that is imported again: a sheet a table, headings explained, lists to choose from. */
export const workbookFormat: ExportFormat = {
  id: 'xlsx',
  says: 'an Excel workbook to edit and import again: a sheet a table',
  into: 'bytes',
  write: (landscape: Landscape) => writeWorkbook(registerOf(landscape)),
};

/** A register as the bytes of a workbook. Throws `TooLargeForWorkbook` for one that could not be read back. */
export async function writeWorkbook(register: Register): Promise<Uint8Array> {
  checkSize(register);
  const sheets = sheetsOf(register);
  const features = [more(sheets)];
  return writeXlsxFile(
    sheets.map(({ sheet }) => sheet),
    { features },
  ).toBuffer();
}

function checkSize({ tables }: Register): void {
  let cells = 0;
  for (const { name, columns, rows } of tables) {
    cells += columns.length * (rows.length + 2);
    if (rows.length + 2 > limits.rows || cells > limits.cells)
      throw new TooLargeForWorkbook('The landscape is too large for a workbook.');
    const long = rows.find((row) => row.cells.some((cell) => cell.length > limits.text));
    if (long)
      throw new TooLargeForWorkbook(
        `A text in row "${long.cells[0] ?? ''}" of ${name} is longer than the ${limits.text} characters of a cell.`,
      );
  }
}

type Features = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>['features']>;

/** What the writer does not do by itself: lists to choose from, and columns in which what is typed stays text. */
const more = (sheets: readonly SheetWithChoices[]): Features[number] => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _, { sheetIndex }) => {
          const { choices = [], styledAs = '' } = sheets[sheetIndex] ?? {};
          return withChoices(withStyledColumns(xml, styledAs), choices);
        },
      },
    },
  },
});

/** Gives the columns of a sheet the style of one of its cells. */
function withStyledColumns(xml: string, cell: string): string {
  const cells = xml.match(/<c [^>]*>/g) ?? [];
  const [, style] = /\bs="(\d+)"/.exec(cells.find((one) => one.includes(` r="${cell}"`)) ?? '') ?? [];
  if (style === undefined) return xml;
  return xml.replace(/<col (?![^>]*\bstyle=)/g, `<col style="${style}" `);
}
