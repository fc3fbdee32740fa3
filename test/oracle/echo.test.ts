import { expect, test } from 'vitest';
import { analyses } from '../../server/analysis/index.ts';
import { echoOf } from '../../server/analysis/echo.ts';
import { askedOf } from '../support/askedOf.ts';
import { asked } from './asked.ts';
import { by } from './by.ts';
import { completenessOf } from './completenessOf.ts';
import { differences } from './differences.ts';

interface Expected {
  readonly findings: readonly unknown[];
  readonly completeness: readonly unknown[];
}

const echo = echoOf(analyses);

test.each(asked<Expected>('echo'))('$name', ({ landscape, options, choice, expected }) => {
  const { results, ...answer } = askedOf(echo, landscape, options, choice);
  const findings = results
    .map(({ subjects: [finding, ...about], verdict, results: witnesses }) => [
      finding?.id ?? '',
      about.length,
      verdict,
      witnesses.map(({ id }) => id).toSorted(),
    ])
    .toSorted(by(([finding]) => String(finding)));
  expect(differences({ findings, completeness: completenessOf(answer) }, expected)).toEqual([]);
});
