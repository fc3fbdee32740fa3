import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edgeTypes, labels, membershipTypes, statuses } from '../../schema/landscape.ts';
import { buildSchema } from '../../server/api/buildSchema.ts';
import { rootResolvers } from '../../server/api/rootResolvers.ts';

/** The glossary has an entry for every word of the vocabulary, under its heading, and none for a word that is gone. */

const text = readFileSync(new URL('../../schema/README.md', import.meta.url), 'utf8');
const rowsUnder = (heading: string): readonly (readonly string[])[] => {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^[|\s-]+$/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => cells.slice(1, -1))
    .filter(([first]) => first !== 'word' && first !== 'not');
};
const wordsUnder = (heading: string) => rowsUnder(heading).map(([word]) => word);

test('labels, in their order', () => {
  expect(wordsUnder('Nodes')).toEqual(labels);
});

test('statuses, in their order', () => {
  expect(wordsUnder('Status')).toEqual(statuses);
});

test('relationships and memberships, in their order', () => {
  expect(wordsUnder('Relationships')).toEqual([...edgeTypes, ...membershipTypes]);
});

test('no entry is empty', () => {
  const rows = ['Nodes', 'Status', 'Relationships', 'Other words', 'Words to avoid'].flatMap(rowsUnder);
  expect(rows.filter((row) => row.some((cell) => cell === ''))).toEqual([]);
  expect(wordsUnder('Words to avoid').length).toBeGreaterThan(5);
});

test('the fields that it names for a relationship are fields of the API', async () => {
  const sdl = Object.values((await buildSchema(rootResolvers)).getTypeMap()).flatMap((type) =>
    'getFields' in type ? Object.keys(type.getFields()) : [],
  );
  const known = new Set(sdl);
  const named = rowsUnder('Relationships')
    .flatMap((row) => (row[3] ?? '').split(', '))
    .map((field) => field.replaceAll('`', ''))
    .filter((field) => field !== '');
  expect(named.filter((field) => !known.has(field))).toEqual([]);
  expect(named).toHaveLength(edgeTypes.length * 2);
});
