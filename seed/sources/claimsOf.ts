import { tables as schemaTables } from '../../schema/register.ts';
import type { Column } from '../../schema/register.ts';
import { itemsOf } from '../cells.ts';
import type { Cited } from './citedText.ts';
import { dateStands } from './dateStands.ts';
import { figuresIn, saysYearly } from './figures.ts';
import { namedByUs } from './namesOf.ts';
import type { Names } from './namesOf.ts';
import { standsIn } from './plainText.ts';
import { standsInPart } from './wording.ts';

/** Something that a row states and that can be looked up. */
export interface Claim {
  readonly column: string;
  /** What must stand in the text. */
  readonly what: string;
  /** Where: in the passages that the row cites, or anywhere in their source. */
  readonly where: 'passages' | 'source';
  readonly stands: (cited: Cited) => boolean;
}

/** Text in our own words, of which only the figures can be looked up. */
const inOurWords = new Set(['remit', 'purpose', 'measure', 'period', 'expectedOutcome', 'value']);
const sourcesNames = new Set(['statute']);
const perYear = new Set(['meetingsAYearFrom', 'meetingsAYearTo']);
/** Numbers that are no figures of the text: a place in a list, and a centre. */
const notStated = new Set(['order', 'latitude', 'longitude']);
/** Columns of ids of `relationships`. */
const ends = new Set(['from', 'to']);
/**
 * What a row is about and who says it: a section goes on about what its heading names, and a paper seldom names its author.
 * Such names must stand in the source, those that the row puts there (who sits, for whom, who is linked to whom) in its passages.
 */
const ofContext = new Set(['partnership', 'body', 'about', 'saidBy', 'concerns', 'describes']);
const isContext = (table: string, { name }: Column): boolean =>
  ofContext.has(name) || (table === 'allocations' && name === 'from');

/** What a row of a table states, column by column. */
export function claimsOf(table: string, cell: CellOf, names: Names): readonly Claim[] {
  const columns = schemaTables.find(({ name }) => name === table)?.columns ?? [];
  return columns.flatMap((column) => {
    const value = cell(column.name);
    return value === '' ? [] : claimsOfCell(table, column, value, cell, names);
  });
}

type CellOf = (column: string) => string;

function claimsOfCell(
  table: string,
  column: Column,
  value: string,
  cell: CellOf,
  names: Names,
): readonly Claim[] {
  const { name, type } = column;
  const claim: Make = (what, stands, where = 'passages') => ({ column: name, what, where, stands });
  if (name === 'name') return nameClaims(table, value, cell, claim);
  if (name === 'aliases') return namedByUs.has(table) ? [] : aliasClaims(value, claim);
  if (sourcesNames.has(name)) return [claim(value, ({ plain }) => standsIn(value, plain))];
  if (inOurWords.has(name)) return [...figuresIn(value).numbers].map((number) => numberClaim(number, claim));
  if (type === 'ref' || type === 'refs' || (table === 'relationships' && ends.has(name))) {
    const where = isContext(table, column) ? 'source' : 'passages';
    return itemsOf(value).flatMap((id) => endClaim(id, names, claim, where));
  }
  return figureClaims(column, value, cell, claim);
}

type Make = (what: string, stands: Claim['stands'], where?: Claim['where']) => Claim;

const numberClaim = (number: number, claim: Make): Claim =>
  claim(String(number), ({ text }) => figuresIn(text).numbers.has(number));

const aliasClaims = (aliases: string, claim: Make): readonly Claim[] =>
  itemsOf(aliases).map((alias) => claim(alias, ({ plain }) => standsIn(alias, plain), 'source'));

function nameClaims(table: string, name: string, cell: CellOf, claim: Make): readonly Claim[] {
  const all = [name, ...itemsOf(cell('aliases'))];
  const stands: Claim['stands'] = ({ plain }) => all.some((one) => standsIn(one, plain));
  if (!namedByUs.has(table))
    return [claim(name, stands), claim(name, ({ plain }) => standsIn(name, plain), 'source')];
  const figures = name.match(/\d+/g) ?? [];
  return [
    claim(name, (cited) => stands(cited) || standsInPart(name, cited.plain)),
    ...figures.map((figure) =>
      claim(figure, ({ text }) => new RegExp(`(?<!\\d)${figure}(?!\\d)`).test(text)),
    ),
  ];
}

/**
 * The row that an id names, by any of its names; of an option or finding, whose name is ours, half of its words will do.
 * An event, often the paper itself, claims nothing, nor does a row without a name.
 */
function endClaim(id: string, names: Names, claim: Make, where: Claim['where']): readonly Claim[] {
  const all = names.get(id);
  const table = names.tableOf(id) ?? '';
  const isOurs = namedByUs.has(table);
  if (!all || table === 'events' || (isOurs && where === 'source')) return [];
  const stands: Claim['stands'] = ({ plain }) =>
    all.some((one) => standsIn(one, plain) || (isOurs && standsInPart(one, plain)));
  return [claim(all[0] ?? id, stands, where)];
}

function figureClaims(column: Column, value: string, cell: CellOf, claim: Make): readonly Claim[] {
  if (column.type === 'edtf') return dateClaims(value, claim);
  const stated = Number(value);
  const isAmount =
    column.type === 'pence' ||
    (column.name === 'number' && /£|^amount/.test(cell('value') + cell('attribute')));
  if (isAmount)
    return [claim(`£${(stated / 100).toFixed(2)}`, ({ text }) => figuresIn(text).pence.has(stated))];
  if (perYear.has(column.name)) return [claim(`${stated} a year`, ({ text }) => saysYearly(stated, text))];
  if ((column.type === 'integer' || column.type === 'number') && !notStated.has(column.name))
    return [numberClaim(stated, claim)];
  return [];
}

/** A date, and its year by itself: a paper often leaves the year to its heading, and it is then inferred. */
function dateClaims(value: string, claim: Make): readonly Claim[] {
  const years = value.match(/\b\d[\dX]{3}(?=$|[-/?~%])/g) ?? [];
  const withoutYear = value.replace(/\b[\dX]{4}(?=-)/g, 'XXXX');
  const hasYear = (text: string) => years.some((year) => dateStands(year, text));
  // Where no year is given at all, day and month must stand; where one is, they must stand with it.
  const stands: Claim['stands'] = ({ text }) => dateStands(hasYear(text) ? value : withoutYear, text);
  return [
    ...(withoutYear === value ? [] : [claim(value, stands)]),
    ...years.map((year) => ({ ...claim(year, ({ text }) => dateStands(year, text)), column: 'year' })),
  ];
}
