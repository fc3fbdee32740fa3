import { tables as schemaTables } from '../../schema/register.ts';
import type { EdgeType } from '../../schema/landscape.ts';
import { itemsOf } from '../cells.ts';
import { edgeId } from '../landscapeOf.ts';
import type { Register } from '../register.ts';
import { cellsIn, joined, passagesOf } from './citedText.ts';
import type { Cited, Found, SourceTexts } from './citedText.ts';
import { claimsOf } from './claimsOf.ts';
import type { Claim } from './claimsOf.ts';
import { inferredIn } from './inferredIn.ts';
import type { Inferred } from './inferredIn.ts';
import { namesOf } from './namesOf.ts';
import type { Names } from './namesOf.ts';
import { stemsOf } from './wording.ts';

/** What became of a fact: all of it stands where it says, or the README says what was inferred, or neither. */
export const comparisons = ['matched', 'inferred', 'unmatched'] as const;

export interface Compared {
  readonly result: (typeof comparisons)[number];
  readonly file: string;
  readonly row: number;
  readonly id: string;
  /** What does not stand in the text, column by column; of an unmatched fact only what is not listed as inferred. */
  readonly missing: readonly string[];
}

interface Sources {
  readonly passages: ReadonlyMap<string, Found>;
  /** Whole sources by file. */
  readonly whole: ReadonlyMap<string, Cited>;
  readonly names: Names;
  readonly inferred: Inferred;
}

/** Something that a fact states and its text does not. */
interface Missing {
  readonly column: string;
  readonly says: string;
}

/**
 * Holds every fact of a checked register against the text that it cites, row by row in the register's order. Sources and
 * passages are no facts. What is looked up, and how: seed/DECISIONS.md.
 */
export function compareWithSources(
  register: Register,
  texts: SourceTexts,
  readme: string,
): readonly Compared[] {
  const sources: Sources = {
    passages: passagesOf(register, texts),
    whole: new Map([...texts].map(([file, lines]) => [file, joined([lines.join('\n')])])),
    names: namesOf(register),
    inferred: inferredIn(readme),
  };
  return register.tables
    .filter(({ name }) => name !== 'sources' && name !== 'passages')
    .flatMap((table) =>
      table.rows.map(({ line, cells }) => {
        const cell = cellsIn(table, cells);
        return { file: table.file, row: line, ...compareRow(table.name, cell, sources) };
      }),
    );
}

type CellOf = (column: string) => string;

function compareRow(
  table: string,
  cell: CellOf,
  sources: Sources,
): Pick<Compared, 'id' | 'result' | 'missing'> {
  const id = cell('id') || edgeId(cell('type') as EdgeType, cell('from'), cell('to'));
  const missing = missingOf(table, cell, sources);
  const unlisted = missing.filter(({ column }) => !sources.inferred(id, column));
  const told = unlisted.length === 0 ? missing : unlisted;
  const result = missing.length === 0 ? 'matched' : unlisted.length === 0 ? 'inferred' : 'unmatched';
  return { id, result, missing: told.map(({ column, says }) => `${column}: ${says}`) };
}

function missingOf(table: string, cell: CellOf, sources: Sources): readonly Missing[] {
  const cited = itemsOf(cell('passages')).map((id) => ({ id, passage: sources.passages.get(id) }));
  const found = cited.flatMap(({ id, passage }) =>
    passage && 'text' in passage ? [{ id, ...passage }] : [],
  );
  const faults = cited.flatMap(({ id, passage }) =>
    passage && 'fault' in passage ? [{ column: 'passages', says: `${id}: ${passage.fault}` }] : [],
  );
  const claims = claimsOf(table, cell, sources.names);
  const words = new Set(stemsOf(wordsOf(table, cell, sources.names)));
  const idle = found.filter((passage) => !carries(passage, claims, words));
  return [
    ...faults,
    ...failedOf(claims, found, sources),
    ...idle.map(({ id }) => ({ column: 'passages', says: `${id} has nothing of it` })),
  ];
}

/** The claims that do not stand where they should, each once. */
function failedOf(
  claims: readonly Claim[],
  found: readonly (Cited & { readonly file: string })[],
  { whole }: Sources,
): readonly Missing[] {
  const passages = joined(found.map(({ text }) => text));
  const files = [...new Set(found.map(({ file }) => file))];
  const failed = claims.filter(({ where, stands }) =>
    where === 'passages' ? !stands(passages) : !files.some((file) => stands(whole.get(file) ?? passages)),
  );
  const told = failed.map(({ column, what, where }) => ({ column, what, where, key: `${column}:${what}` }));
  return [...new Map(told.map((one) => [one.key, one])).values()].map(({ column, what, where }) => ({
    column,
    says: `"${what}" does not stand in its ${where}`,
  }));
}

/** Whether a passage has anything of a fact: a name or figure of it, or a word of how it is put. */
const carries = (passage: Cited, claims: readonly Claim[], words: ReadonlySet<string>): boolean =>
  claims.some((claim) => claim.stands(passage)) || stemsOf(passage.plain).some((stem) => words.has(stem));

const texts = [
  'name',
  'aliases',
  'attribute',
  'value',
  'role',
  'mode',
  'purpose',
  'remit',
  'expectedOutcome',
];

/** The words in which a row and the rows that it names are put. */
function wordsOf(table: string, cell: CellOf, names: Names): string {
  const columns = schemaTables.find(({ name }) => name === table)?.columns ?? [];
  const ids = columns
    .filter(({ type, name }) => type === 'ref' || type === 'refs' || name === 'from' || name === 'to')
    .flatMap(({ name }) => itemsOf(cell(name)));
  return [...texts.map(cell), ...ids.flatMap((id) => names.get(id) ?? [])].join(' ');
}
