import fc from 'fast-check';
import type { GeneratorValue } from 'fast-check';
import { relationshipRules } from '../../schema/landscape.ts';
import type { EdgeType, Label } from '../../schema/landscape.ts';
import { tables } from '../../schema/register.ts';
import type { Column, Table } from '../../schema/register.ts';
import { cellOfItems, itemsOf } from '../../seed/cells.ts';
import type { Register } from '../../seed/register.ts';

type Ids = ReadonlyMap<Label, readonly string[]>;
type Any = GeneratorValue;

/** Registers without a fault: any tables, any number of rows up to three, any text that an officer could write. */
export const randomRegister = (id = 'random'): fc.Arbitrary<Register> =>
  fc.gen().map((any) => {
    const ids = idsFor(any);
    return {
      record: {
        id,
        name: any(() => line),
        kind: 'imported',
        publisher: any(() => line),
        date: '2002-05',
        showsPeople: any(fc.boolean),
        description: text(any),
      },
      tables: tables
        .map((table) => ({
          name: table.name,
          file: `${table.name}.csv`,
          columns: table.columns.map(({ name }) => name),
          rows: (table.label === undefined ? linksFor(any, table, ids) : nodesFor(any, table, ids)).map(
            (cells, at) => ({ line: at + 2, cells }),
          ),
        }))
        .filter(({ rows }) => rows.length > 0),
    };
  });

/** Every label has a row at least, so that what needs another finds one. */
const idsFor = (any: Any): Ids =>
  new Map(
    tables.flatMap(({ name, label }) => {
      if (label === undefined) return [];
      const count = any(fc.integer, { min: 1, max: 3 });
      return [[label, Array.from({ length: count }, (_, at) => `${name}-${at + 1}`)] as const];
    }),
  );

const nodesFor = (any: Any, table: Table, ids: Ids): readonly (readonly string[])[] =>
  (table.label === undefined ? [] : (ids.get(table.label) ?? [])).map((id) =>
    withoutOwnSeat(
      table,
      inRange(
        table,
        table.columns.map((column) => (column.name === 'id' ? id : cell(any, column, ids))),
      ),
    ),
  );

/** The number of a value that a column could state too keeps to the range of that. */
const inRange = ({ columns }: Table, cells: readonly string[]): readonly string[] => {
  const value = cells[columns.findIndex(({ name }) => name === 'attribute')] ?? '';
  const isRanged = /^(?:seat limit|meetings|hours)/.test(value);
  return cells.map((cell, at) => (isRanged && columns[at]?.name === 'number' ? '12' : cell));
};

/** No seat is held on behalf of the partnership that it is on. */
const withoutOwnSeat = ({ columns }: Table, cells: readonly string[]): readonly string[] => {
  const on = cells[columns.findIndex(({ name }) => name === 'partnership')];
  return cells.map((value, at) =>
    columns[at]?.name === 'onBehalfOf' ? cellOfItems(itemsOf(value).filter((id) => id !== on)) : value,
  );
};

/** Types that stand in a column are never rows. */
const inColumns = new Set<string>(
  tables.flatMap(({ columns }) => columns.flatMap((column) => ('edge' in column ? [column.edge] : []))),
);
const rowTypes = (Object.keys(relationshipRules) as EdgeType[]).filter((type) => !inColumns.has(type));

const linksFor = (any: Any, table: Table, ids: Ids): readonly (readonly string[])[] => {
  const seen = new Set<string>();
  return Array.from({ length: any(fc.integer, { min: 0, max: 5 }) }, (_, at) => at).flatMap((at) => {
    const type = oneOf(any, rowTypes);
    const from = one(any, relationshipRules[type].from, ids);
    const to = one(any, relationshipRules[type].to, ids);
    const isArea = (id: string) => id.startsWith('areas');
    // One way only, so that nothing leads round in a ring.
    if (from >= to || isArea(from) !== isArea(to) || seen.has(`${type}:${from}:${to}`)) return [];
    seen.add(`${type}:${from}:${to}`);
    const ends: Readonly<Record<string, string>> = {
      type,
      from,
      to,
      id: any(fc.boolean) ? '' : `link-${at}`,
    };
    return [table.columns.map((column) => ends[column.name] ?? cell(any, column, ids))];
  });
};

const cell = (any: Any, column: Column, ids: Ids): string =>
  column.required || any(fc.boolean) ? stated(any, column, ids) : '';

/** Pairs of which one is never more than the other, and columns whose text has a form. */
const special: Readonly<Record<string, readonly string[]>> = {
  validFrom: ['2001', '2001-05', '../2001'],
  validTo: ['2002', '200X', '2003-02-28', '2002/..'],
  meetingsAYearFrom: ['0', '1', '2.5'],
  meetingsAYearTo: ['4', '12', '52'],
  seatLimitPreferred: ['1', '20'],
  seatLimitAbsolute: ['25', '1000'],
  identifiers: ['gss:E10000018', 'gss:E10000018; snac:31'],
  sameAs: ['areas-uk/leicestershire'],
};

const stated = (any: Any, column: Column, ids: Ids): string => {
  const known = special[column.name];
  if (known) return oneOf(any, known);
  if (column.name === 'passages') return several(any, ['Passage'], ids);
  switch (column.type) {
    case 'word':
      return oneOf(any, column.words);
    case 'yesNo':
      return oneOf(any, ['yes', 'no']);
    case 'edtf':
      return oneOf(any, ['2002', '2002-05', '2002-05-31', 'XXXX-06-27']);
    case 'integer':
    case 'pence':
      return String(any(fc.integer, { min: column.range?.[0] ?? -5_000, max: column.range?.[1] ?? 9e15 }));
    case 'number':
      return String(any(fc.integer, { min: -1_000, max: 1_000 }) / 100 + (column.range?.[1] ?? 0) - 10);
    case 'texts':
      return cellOfItems(any(fc.array, line, { minLength: 1, maxLength: 3 }));
    case 'text':
      return text(any);
    case 'ref':
      return one(any, relationshipRules[column.edge].to, ids);
    case 'refs':
      return several(any, relationshipRules[column.edge].to, ids);
  }
};

const oneOf = <T>(any: Any, words: readonly T[]): T => words[any(fc.nat, { max: words.length - 1 })] as T;
const all = (labels: readonly Label[], ids: Ids) => labels.flatMap((label) => ids.get(label) ?? []);
const one = (any: Any, labels: readonly Label[], ids: Ids) => oneOf(any, all(labels, ids));
const several = (any: Any, labels: readonly Label[], ids: Ids) => {
  const known = all(labels, ids);
  const chosen = any(fc.subarray, known, { minLength: 1, maxLength: Math.min(3, known.length) });
  return cellOfItems(chosen);
};

const unseen =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
const visible = (written: string) => written.replace(unseen, '').trim();

/** Text on one line: any letter there is, and whatever CSV, lists and spreadsheets take for their own. */
const line = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('=', '+', '-', "'", '"', ',', ';', '\\', ' ', '; '),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => visible(parts.join('')))
  // Contact details would be left out, which tests of their own see to.
  .filter((written) => written !== '' && !/@|\d[\d\s()-]*\d/.test(written));

const text = (any: Any): string =>
  any(fc.boolean) ? any(() => line) : `${any(() => line)}\n${any(() => line)}`;
