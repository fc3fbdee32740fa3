import { tables } from '../../../schema/register.ts';
import type { Column } from '../../../schema/register.ts';
import { lettersOf } from '../../../seed/formats/workbook/cellName.ts';
import { recordFields, recordSheet, wordsSheet } from '../../../seed/formats/workbook/layout.ts';

/** A closed list, and the column of the sheet of words that it stands in. */
interface WordList {
  readonly heading: string;
  readonly words: readonly string[];
}

const yesOrNo = ['yes', 'no'] as const;

/** The closed list that a column is filled from; undefined where anything can stand in it. */
const wordsOf = (column: Column): readonly string[] | undefined =>
  column.type === 'word' ? column.words : column.type === 'yesNo' ? yesOrNo : undefined;

/** Every closed list of the register once, in the order of the tables. */
const lists: readonly WordList[] = [
  { name: recordSheet, columns: recordFields as readonly Column[] },
  ...tables,
]
  .flatMap(({ name, columns }) =>
    columns.flatMap((column) => {
      const words = wordsOf(column);
      return words ? [{ heading: `${column.name} of ${name}`, words }] : [];
    }),
  )
  .filter(({ words }, at, all) => all.findIndex((one) => one.words.join() === words.join()) === at);

/** The sheet of words as rows: a list a column, under the first column of the register that it is of. */
export function wordRows(): readonly (readonly string[])[] {
  const longest = Math.max(...lists.map(({ words }) => words.length));
  return [
    lists.map(({ heading }) => heading),
    ...Array.from({ length: longest }, (_, at) => lists.map(({ words }) => words[at] ?? '')),
  ];
}

/** Where in the workbook the words stand that a column is filled from; undefined where anything can stand in it. */
export function wordRange(column: Column): string | undefined {
  const words = wordsOf(column);
  const at = lists.findIndex((list) => list.words.join() === words?.join());
  if (words === undefined) return undefined;
  return `${wordsSheet}!$${lettersOf(at)}$2:$${lettersOf(at)}$${words.length + 1}`;
}
