import { landscapeKinds } from '../../../schema/landscape.ts';
import type { LandscapeRecord } from '../../../schema/landscape.ts';
import type { Column } from '../../../schema/register.ts';

/** The sheet in which the register says what it is: a field a row, its value beside it. */
export const recordSheet = 'landscape';

/** The sheet of the words that can stand in columns with closed lists, from which they are chosen. */
export const wordsSheet = 'words';

/** The fields of the record as they stand in its sheet, in that order. */
export const recordFields: readonly (Column & { readonly name: keyof LandscapeRecord })[] = [
  { name: 'id', type: 'text', says: 'Short name of the landscape: lower-case letters, digits and hyphens.' },
  { name: 'name', type: 'text', says: 'Its name.' },
  { name: 'kind', type: 'word', words: landscapeKinds, says: 'What kind of landscape it is.' },
  { name: 'publisher', type: 'text', says: 'Who answers for what it says.' },
  { name: 'date', type: 'edtf', says: 'The date that it is of: 2026, 2026-11 or 2026-11-23.' },
  { name: 'showsPeople', type: 'yesNo', says: 'Whether people may be shown to others than on this machine.' },
  { name: 'description', type: 'text', says: 'What it is, for who has not seen it before.' },
];

/** What is written under a heading: what the column says, and how to write it. Never what a row would say. */
export function explanationOf(column: Column): string {
  const how = howToWrite(column);
  return `${column.says}${column.required ? ' Needed.' : ''}${how === '' ? '' : ` ${how}`}`;
}

function howToWrite({ type }: Column): string {
  switch (type) {
    case 'texts':
    case 'refs':
      return 'Several are separated by a semicolon.';
    case 'edtf':
      return 'Write 2002, 2002-05 or 2002-05-31.';
    case 'pence':
      return 'Whole pence: 1250 for £12.50.';
    case 'yesNo':
    case 'word':
      return 'Choose from the list.';
    case 'text':
    case 'integer':
    case 'number':
    case 'ref':
      return '';
  }
}
