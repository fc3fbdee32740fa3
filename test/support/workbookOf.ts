import { strToU8, zipSync } from 'fflate';
import { lettersOf } from '../../seed/formats/workbook/cellName.ts';

/** A cell as a spreadsheet program writes it: text, a number, a yes or no, a day by its number, or XML of its own. */
export type WorkbookCell =
  string | number | boolean | { readonly day: number } | { readonly xml: string } | null;

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const cellXml = (cell: WorkbookCell, address: string): string => {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'string')
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  return 'day' in cell ? `<c r="${address}" s="1"><v>${cell.day}</v></c>` : cell.xml.replaceAll('@', address);
};

const sheetXml = (rows: readonly (readonly WorkbookCell[])[]): string =>
  `<worksheet xmlns="${main}"><sheetData>${rows
    .map(
      (row, at) =>
        `<row r="${at + 1}">${row.map((cell, column) => cellXml(cell, `${lettersOf(column)}${at + 1}`)).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`;

/** The bytes of a workbook with these sheets. Parts that are given are put in the place of its own, or beside them. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly WorkbookCell[])[]>>,
  parts: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const own: Readonly<Record<string, string>> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${names
      .map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${relationships}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheets[name] ?? [])]),
    ),
  };
  const all = Object.entries({ ...own, ...parts });
  return zipSync(
    Object.fromEntries(all.map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part])),
  );
}
