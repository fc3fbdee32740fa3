/** A landscape that no workbook holds: it is larger than one may be, or one of its texts is. */
export class TooLargeForWorkbook extends Error {
  constructor(what: string) {
    super(`${what} Export it as datapackage or json instead.`);
    this.name = 'TooLargeForWorkbook';
  }
}
