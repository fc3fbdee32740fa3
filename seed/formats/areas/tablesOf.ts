import { earliest, latest } from '../../../schema/edtf.ts';
import type { LandscapeRecord, Status } from '../../../schema/landscape.ts';
import { tables as schemaTables } from '../../../schema/register.ts';
import { cellOfItems } from '../../cells.ts';
import type { RegisterRow, RegisterTable } from '../../register.ts';
import type { Authority } from './authority.ts';
import { idsOf } from './idsOf.ts';

/** The cells of a row by column; a column that is not among them is blank. */
type Cells = Readonly<Record<string, string>>;

/** The tables of a register that say what a list of authorities says. Each row keeps the line it comes from, and cites it. */
export function tablesOf(
  authorities: readonly Authority[],
  file: string,
  record: LandscapeRecord,
  licence: string,
): readonly RegisterTable[] {
  const ids = idsOf(authorities);
  const others = new Map(authorities.map((authority) => [authority.code, authority]));
  const { publisher, date } = record;
  const rowsOf = (cellsOf: (authority: Authority) => readonly Cells[]): readonly Row[] =>
    authorities.flatMap((authority) => cellsOf(authority).map((cells) => [authority.line, cells] as const));
  return [
    table('sources', file, [[1, { id: 'list', name: file, publisher, date, licence, file }]]),
    table(
      'passages',
      file,
      rowsOf((authority) => [passageOf(authority)]),
    ),
    table(
      'areas',
      file,
      rowsOf((authority) => [areaOf(authority, ids, date)]),
    ),
    table(
      'relationships',
      file,
      rowsOf((authority) => linksOf(authority, others, ids, date)),
    ),
  ];
}

/** The line of the file that a row comes from, and its cells. */
type Row = readonly [line: number, cells: Cells];

const passageOf = ({ line, code }: Authority): Cells => ({
  id: `row-${line}`,
  source: 'list',
  locator: `Row ${line}, ${code}`,
  lines: `${line}-${line}`,
});

function table(name: string, file: string, rows: readonly Row[]): RegisterTable {
  const columns = (schemaTables.find((one) => one.name === name)?.columns ?? []).map((column) => column.name);
  return {
    name,
    file,
    columns,
    rows: rows.map(([line, cells]): RegisterRow => ({
      line,
      cells: columns.map((column) => cells[column] ?? ''),
    })),
  };
}

type Ids = ReadonlyMap<string, string>;

function areaOf(authority: Authority, ids: Ids, date: string): Cells {
  const { line, code, name, kind, from, to, latitude, longitude, population, typeName } = authority;
  return {
    id: ids.get(code) ?? '',
    name,
    aliases: cellOfItems(otherNames(authority)),
    kind,
    identifiers: cellOfItems(identifiersOf(authority)),
    latitude,
    longitude,
    population,
    status: statusAt(date, authority),
    validFrom: from,
    validTo: to,
    passages: `row-${line}`,
    note: typeName,
  };
}

/** Names that are the same but for capitals count once. */
function otherNames({ name, officialName, aliases }: Authority): readonly string[] {
  const seen = new Set([name.toLowerCase()]);
  return [officialName, ...aliases].filter((one) => {
    const isNew = one !== '' && !seen.has(one.toLowerCase());
    seen.add(one.toLowerCase());
    return isNew;
  });
}

const identifiersOf = ({ code, gss, formerGss, snac }: Authority): readonly string[] => [
  ...(gss === '' ? [] : [`gss:${gss}`]),
  ...formerGss.map((former) => `former-gss:${former}`),
  ...(snac === '' ? [] : [`snac:${snac}`]),
  `local-authority:${code}`,
];

/** What an authority is at a date: announced, there or gone. */
function statusAt(date: string, { from, to }: Pick<Authority, 'from' | 'to'>): Status {
  const now = latest(date) ?? Infinity;
  if ((earliest(from) ?? -Infinity) > now) return 'expected';
  return (latest(to) ?? Infinity) <= now ? 'ended' : 'existing';
}

function linksOf(
  authority: Authority,
  others: ReadonlyMap<string, Authority>,
  ids: Ids,
  date: string,
): readonly Cells[] {
  const link = (type: string, code: string, stated: Cells): Cells => ({
    type,
    from: ids.get(authority.code) ?? '',
    to: ids.get(code) ?? '',
    passages: `row-${authority.line}`,
    ...stated,
  });
  const within = [authority.county, authority.combined].flatMap((code) => {
    const other = others.get(code);
    return other ? [link('WITHIN', code, both(authority, other, date))] : [];
  });
  const successors = authority.replacedBy.flatMap((code) => {
    const other = others.get(code);
    if (!other) return [];
    const status = statusAt(date, other) === 'expected' ? 'expected' : 'existing';
    return [link('SUCCEEDED_BY', code, { status, validFrom: other.from })];
  });
  return [...within, ...successors];
}

/** An area lies within another as long as there are both. */
function both(one: Authority, other: Authority, date: string): Cells {
  const [from = ''] = stated([one.from, other.from]).toSorted(
    (a, b) => (earliest(b) ?? 0) - (earliest(a) ?? 0),
  );
  const [to = ''] = stated([one.to, other.to]).toSorted((a, b) => (latest(a) ?? 0) - (latest(b) ?? 0));
  return { validFrom: from, validTo: to, status: statusAt(date, { from, to }) };
}

const stated = (dates: readonly string[]): readonly string[] => dates.filter((date) => date !== '');
