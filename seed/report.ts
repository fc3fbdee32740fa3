/** Where something stands: a file or sheet, a row of it as the reader's program counts, a column by its heading. */
export interface Place {
  readonly file: string;
  readonly row?: number;
  /** Where in a JSON file, `memberships[3].role`; then nobody counts rows. */
  readonly path?: string;
  readonly column?: string;
  /** In a sheet of a workbook, the cell's address, `F12`; of a whole row its first. Then `file` is the sheet's name. */
  readonly cell?: string;
}

/** What keeps a register from being imported, and what to do about it. */
export interface Fault extends Place {
  readonly fault: string;
  readonly remedy: string;
}

/** What was done with a register that its owner should know of. */
export interface Notice extends Place {
  readonly notice: string;
}

/** Collects what is found while a register is read and checked. */
export interface Report {
  readonly faults: readonly Fault[];
  readonly notices: readonly Notice[];
  /** How many faults there are beyond those kept. */
  readonly more: () => number;
  readonly fault: (place: Place, fault: string, remedy: string) => void;
  readonly notice: (place: Place, notice: string) => void;
}

/** A file with a fault in each row has as many faults as rows: these are all that anybody reads. */
const mostKept = 1_000;

/** An empty report. */
export function startReport(): Report {
  const faults: Fault[] = [];
  const notices: Notice[] = [];
  let more = 0;
  return {
    faults,
    notices,
    more: () => more,
    fault: (place, fault, remedy) => {
      if (faults.length < mostKept) faults.push({ ...place, fault, remedy });
      else more += 1;
    },
    notice: (place, notice) => {
      if (notices.length < mostKept) notices.push({ ...place, notice });
    },
  };
}

/** In the order of the files given, then by row; what is about a whole file first. */
export function inOrder<T extends Place>(found: readonly T[], files: readonly string[]): readonly T[] {
  const rank = ({ file }: T) => (files.indexOf(file) + files.length + 1) % (files.length + 1);
  return found.toSorted((a, b) => rank(a) - rank(b) || (a.row ?? 0) - (b.row ?? 0));
}

/** A place as people write it: `seats.csv:12, column role`, `seats!F12, column role`, or `county.json: nodes[12], column role`. */
export const placeName = (place: Place): string =>
  `${cellName(place)}${place.column === undefined ? '' : `, column ${place.column}`}`;

/** The same without the heading of its column: `seats.csv:12`, `seats!F12` or `county.json: nodes[12]`. */
export function cellName({ file, row, path, cell }: Place): string {
  if (cell !== undefined) return `${file}!${cell}`;
  if (path !== undefined) return `${file}: ${path}`;
  return row === undefined ? file : `${file}:${row}`;
}
