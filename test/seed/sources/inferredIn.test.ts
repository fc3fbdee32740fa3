import { describe, expect, test } from 'vitest';
import { inferredIn } from '../../../seed/sources/inferredIn.ts';

const readme = `# A register

Its \`board\` is not listed here.

## What was inferred

- Whole: \`first-meeting\`, \`COVERS:lsp:*\`. Years of \`stage-*.year\`. Not \`*\`, nor \`a b\`.

## What is doubtful

- \`doubtful\` is not inferred.
`;

describe('what a README lists as inferred', () => {
  const inferred = inferredIn(readme);
  test.each([
    ['first-meeting', 'date', true],
    ['COVERS:lsp:county', 'from', true],
    ['stage-one', 'year', true],
    ['stage-one', 'date', false],
    ['first-meeting-of-all', 'date', false],
    ['board', 'name', false],
    ['doubtful', 'name', false],
  ])('%s, %s: %s', (id, column, is) => {
    expect(inferred(id, column)).toBe(is);
  });

  test('is nothing where there is no such heading', () => {
    expect(inferredIn('# A register\n\n`board`\n')('board', 'name')).toBe(false);
  });

  test('reaches to the end where it is the last heading', () => {
    expect(inferredIn('## What was inferred\n\n- `board`\n')('board', 'name')).toBe(true);
  });
});
