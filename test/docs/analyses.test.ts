import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyses } from '../../server/analysis/index.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test('the README lists every analysis: its name, its question, its measure and its source', () => {
  const section = readme.split('## The analyses\n')[1]?.split('\n## ')[0] ?? '';
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')));
  const expected = analyses.map(({ id, question, measure, source }) => [
    '',
    id,
    question,
    measure,
    source,
    '',
  ]);
  expect(rows).toEqual(expected);
});
