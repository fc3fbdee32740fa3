import { Parser } from 'saxen';
import { columnOf } from './cellName.ts';
import { limits } from './limits.ts';
import type { Parts, Refusal } from './unpack.ts';

/** What a scan tells of the cells of a workbook, each by its part and address, that their values do not. */
export interface Scanned {
  /** Cells that are calculated. */
  readonly formulas: readonly CellOfPart[];
  /** Cells that show an error instead of a value. */
  readonly errors: readonly CellOfPart[];
}

interface CellOfPart {
  readonly part: string;
  readonly address: string;
}

/** Cells so far, of all parts. */
interface Count {
  cells: number;
  readonly formulas: CellOfPart[];
  readonly errors: CellOfPart[];
}

class Refused extends Error {
  readonly refusal: Refusal;
  constructor(fault: string, remedy: string) {
    super(fault);
    this.refusal = { fault, remedy };
  }
}

/**
 * Goes through the XML of a workbook before anything is made of it: no part may define entities, be no UTF-8 or
 * break off, and no cell may stand where building its row would take all memory.
 */
export function scan(parts: Parts): Scanned | Refusal {
  const count: Count = { cells: 0, formulas: [], errors: [] };
  try {
    for (const [part, bytes] of parts) scanPart(part, textOf(part, bytes), count);
    return count;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

const saveAgain = 'Open it in a spreadsheet program and save it again as .xlsx.';

/** The text of a part. A zero byte is no character of XML: it is what other encodings have, in which a DTD could hide. */
export function textOf(part: string, bytes: Uint8Array): string {
  try {
    if (!bytes.includes(0)) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Told below.
  }
  throw new Refused(`${part} in the workbook is not in UTF-8.`, saveAgain);
}

function scanPart(part: string, xml: string, count: Count): void {
  const parser = new Parser();
  const refuse = (what: string) => () => {
    throw new Refused(`${part} in the workbook ${what}.`, saveAgain);
  };
  parser.on('attention', refuse('has a DTD, which no spreadsheet program writes'));
  parser.on('cdata', refuse('has a part in CDATA, which no spreadsheet program writes'));
  parser.on('error', refuse('is no XML'));
  let address = '';
  parser.on('openTag', (name, attributesOf, decode) => {
    const element = name.replace(/^[^:]*:/, '');
    if (element === 'row') checkRow(attribute(attributesOf(), 'r', decode));
    if (element === 'c') {
      address = attribute(attributesOf(), 'r', decode) ?? '';
      checkCell(address, (count.cells += 1));
      if (attribute(attributesOf(), 't', decode) === 'e') count.errors.push({ part, address });
    }
    if (element === 'f' && address !== '') count.formulas.push({ part, address });
  });
  parser.parse(xml);
}

/** The last attribute of this name, with whatever prefix. */
function attribute(
  attributes: Readonly<Record<string, string>>,
  name: string,
  decode: (text: string) => string,
): string | undefined {
  const found = Object.entries(attributes).findLast(([key]) => key.replace(/^[^:]*:/, '') === name);
  return found && decode(found[1]);
}

const smaller = 'Take it in as a data package, or delete the rows and columns that are not used.';

function checkRow(row: string | undefined): void {
  if (row !== undefined && !(Number(row) >= 1 && Number(row) <= limits.rows))
    throw new Refused(`A sheet has a row ${row}; more than ${limits.rows} are not read.`, smaller);
}

function checkCell(address: string, cells: number): void {
  const [, letters = '', row] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
  if (row === undefined) throw new Refused('A sheet has a cell without an address.', saveAgain);
  checkRow(row);
  if (columnOf(letters) >= limits.columns)
    throw new Refused(
      `A sheet has a cell ${address}; more than ${limits.columns} columns are not read.`,
      smaller,
    );
  if (cells > limits.cells) throw new Refused(`The workbook has more than ${limits.cells} cells.`, smaller);
}
