import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';
import { views } from '../../client/views.ts';

const root = new URL('../..', import.meta.url).pathname;
const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
const pages = tracked.filter((file) => file.endsWith('.md'));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

test('only the agreed files and folders are visible at the top', () => {
  const visible = new Set(
    tracked.map((file) => file.split('/')[0] ?? '').filter((name) => !name.startsWith('.')),
  );
  expect([...visible].sort()).toEqual([
    'LICENSE',
    'README.md',
    'client',
    'docker-compose.yml',
    'package-lock.json',
    'package.json',
    'schema',
    'seed',
    'server',
    'test',
    'tsconfig.json',
  ]);
});

test.each(pages)('every link of %s to a file of ours leads somewhere', (page) => {
  const links = [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)];
  const broken = links
    .map(([, target]) => target ?? '')
    .filter((target) => !existsSync(join(root, dirname(page), target)));
  expect(broken).toEqual([]);
});

test('the README says of every view what it answers, in the order of the page', () => {
  const table = readme.split('## The page')[1]?.split('\n## ')[0] ?? '';
  const said = [...table.matchAll(/^\| (.*?) +\|/gm)]
    .map(([, cell]) => cell ?? '')
    .filter((cell) => !/^(view|-+)$/.test(cell));
  expect(said).toEqual(views.map(({ title }) => title));
});

test('the README says of every dependency why it is here, and of no other', () => {
  const table = readme.split('## What it is built on')[1]?.split('\n## ')[0] ?? '';
  const said = [...table.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) =>
    [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
  );
  const used = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
  expect(said.sort()).toEqual(used.sort());
});

test('every dependency is pinned to one version', () => {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('every npm script that the README names exists', () => {
  const named = [...readme.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, script]) => script ?? '');
  expect(named.filter((script) => !(script in manifest.scripts))).toEqual([]);
});

test('the lockfile names no place to download from', () => {
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "https?:/);
});
