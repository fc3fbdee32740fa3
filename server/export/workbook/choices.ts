import {
  getClosingTagMarkup,
  getOpeningTagMarkup,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import { relationshipRules } from '../../../schema/landscape.ts';
import type { Label } from '../../../schema/landscape.ts';
import { tables } from '../../../schema/register.ts';
import type { Column } from '../../../schema/register.ts';
import { limits } from '../../../seed/formats/workbook/limits.ts';
import { wordRange } from './wordLists.ts';

/** Cells of a sheet that are filled from a list. */
export interface Choice {
  /** The cells, `D3:D200000`. */
  readonly cells: string;
  /** Where the list stands, `words!$A$2:$A$9`. */
  readonly from: string;
  /** Whether nothing else may be written there. */
  readonly isClosed: boolean;
}

/** The list that a column's cells are filled from: its closed list, or the ids of the one table that it refers to. */
export function choiceOf(column: Column, cells: string): readonly Choice[] {
  const words = wordRange(column);
  if (words !== undefined) return [{ cells, from: words, isClosed: true }];
  if (column.type !== 'ref') return [];
  const targets: readonly Label[] = relationshipRules[column.edge].to;
  const [target, ...others] = tables.filter(({ label }) => label && targets.includes(label));
  if (!target || others.length > 0) return [];
  return [{ cells, from: `${target.name}!$A$3:$A$${limits.rows}`, isClosed: false }];
}

/** The XML of a sheet with its choices. The writer has no data validation of its own; this is how it is told of more. */
export function withChoices(xml: string, choices: readonly Choice[]): string {
  if (choices.length === 0) return xml;
  const markup = [
    getOpeningTagMarkup('dataValidations', { count: choices.length }),
    ...choices.map(validation),
    getClosingTagMarkup('dataValidations'),
  ].join('');
  const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet');
}

const validation = ({ cells, from, isClosed }: Choice): string =>
  [
    getOpeningTagMarkup('dataValidation', {
      type: 'list',
      allowBlank: 1,
      ...(isClosed && {
        showErrorMessage: 1,
        errorTitle: 'Not in the list',
        error: 'Choose one of the list, or leave the cell blank.',
      }),
      sqref: cells,
    }),
    `<formula1>${from}</formula1>`,
    getClosingTagMarkup('dataValidation'),
  ].join('');
