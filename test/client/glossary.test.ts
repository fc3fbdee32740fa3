import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { terms } from '../../client/glossary/terms.ts';

const rows = readFileSync(new URL('../../schema/README.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test('what the page says a term means is what the glossary says', () => {
  const said = Object.entries(terms).map(([word, meaning]) => [word, meaning.replace(/ {2,}/g, ' ')]);
  const known = new Map(rows.map(([, word, meaning]) => [word, meaning]));
  expect(said).toEqual(Object.keys(terms).map((word) => [word, known.get(word)]));
});
