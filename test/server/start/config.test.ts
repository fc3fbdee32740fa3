import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig, variables } from '../../../server/config.ts';
import { WrongSettings } from '../../../server/startErrors.ts';

const project = join(import.meta.dirname, '../../..');
const plain = { HOME: '/home/officer', PATH: '/usr/bin' };

const faultsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig({ ...plain, ...env });
    return [];
  } catch (error) {
    if (error instanceof WrongSettings) return error.faults;
    throw error;
  }
};

describe('settings', () => {
  test('an empty environment gives a server for this machine alone, with its console', () => {
    expect(readConfig(plain)).toEqual({
      host: '127.0.0.1',
      port: 4000,
      loopback: true,
      dataDir: join(project, '.data'),
      neo4jCache: '/home/officer/.cache/partnership-landscape',
      graphiql: true,
      introspection: true,
      allowedOrigins: [],
      trustProxy: false,
      logLevel: 'info',
      programs: { path: '/usr/bin', env: plain },
    });
  });

  test('a loopback address behind a proxy is read by the world: no console, no introspection', () => {
    const { loopback, graphiql, introspection } = readConfig({ ...plain, TRUST_PROXY: '1' });
    expect({ loopback, graphiql, introspection }).toEqual({
      loopback: false,
      graphiql: false,
      introspection: false,
    });
  });

  test('a server behind a proxy, on a Neo4j that runs elsewhere', () => {
    const env = {
      HOST: '0.0.0.0',
      PORT: '8080',
      DATA_DIR: '/var/lib/landscape',
      XDG_CACHE_HOME: '/var/cache',
      NEO4J_URI: 'neo4j+s://graph.example.gov.uk',
      NEO4J_USER: 'reader',
      NEO4J_PASSWORD: 'a secret',
      NEO4J_DATABASE: 'landscapes',
      CORS_ORIGINS: 'https://maps.example.org, http://127.0.0.1:3000',
      TRUST_PROXY: 'loopback, 10.0.0.0/8',
      LOG_LEVEL: 'warn',
      JAVA_HOME: '/opt/jdk-21',
      CHROMIUM_PATH: '/usr/bin/chromium',
    };
    expect(readConfig({ ...plain, ...env })).toEqual({
      host: '0.0.0.0',
      port: 8080,
      loopback: false,
      dataDir: '/var/lib/landscape',
      neo4jCache: '/var/cache/partnership-landscape',
      chromiumPath: '/usr/bin/chromium',
      graphiql: false,
      introspection: false,
      allowedOrigins: ['https://maps.example.org', 'http://127.0.0.1:3000'],
      trustProxy: ['loopback', '10.0.0.0/8'],
      logLevel: 'warn',
      neo4j: {
        uri: 'neo4j+s://graph.example.gov.uk',
        user: 'reader',
        password: 'a secret',
        database: 'landscapes',
      },
      programs: {
        javaHome: '/opt/jdk-21',
        path: '/usr/bin',
        env: Object.fromEntries(
          Object.entries({ ...plain, ...env }).filter(([name]) => !name.startsWith('NEO4J_')),
        ),
      },
    });
  });

  test.each(['localhost', '::1', '127.0.0.1', '127.1.2.3'])('%s is loopback', (HOST) => {
    expect(readConfig({ ...plain, HOST })).toMatchObject({ loopback: true, graphiql: true });
  });

  test.each(['0.0.0.0', '::', '192.168.1.5', 'landscape.example.gov.uk', '127.example.org'])(
    '%s is not loopback, so the console is off unless asked for',
    (HOST) => {
      expect(readConfig({ ...plain, HOST })).toMatchObject({ loopback: false, graphiql: false });
      expect(readConfig({ ...plain, HOST, GRAPHIQL: 'on' })).toMatchObject({
        graphiql: true,
        introspection: true,
      });
    },
  );

  test('an empty variable is one that is not set', () => {
    const empty = Object.fromEntries(Object.keys(variables).map((name) => [name, '']));
    expect(readConfig({ ...plain, ...empty })).toEqual({
      ...readConfig(plain),
      programs: expect.anything() as unknown,
    });
  });

  test('all that makes no sense is named at once, with what would', () => {
    expect(
      faultsOf({
        HOST: 'http://here',
        PORT: '70000',
        NEO4J_URI: 'https://graph.example.org',
        GRAPHIQL: 'yes',
        CORS_ORIGINS: 'https://maps.example.org/path',
        TRUST_PROXY: 'everyone',
        LOG_LEVEL: 'loud',
      }),
    ).toEqual([
      'HOST="http://here" makes no sense: it must be a host name or an IP address.',
      'PORT="70000" makes no sense: it must be a number from 0 to 65535 (0 picks a free port).',
      'NEO4J_URI="https://graph.example.org" makes no sense: it must be an address like bolt://host:7687 or neo4j+s://host.',
      'GRAPHIQL="yes" makes no sense: it must be on or off.',
      'CORS_ORIGINS="https://maps.example.org/path" makes no sense: it must be exact origins like https://maps.example.org, separated by commas.',
      'TRUST_PROXY="everyone" makes no sense: it must be off, a number from 1 to 9, or IP addresses and subnets separated by commas.',
      'LOG_LEVEL="loud" makes no sense: it must be trace, debug, info, warn, error, fatal or silent.',
    ]);
  });

  test.each(['4000x', '-1', '65536', '1e3', '40 00'])('PORT=%s is no port', (PORT) => {
    expect(faultsOf({ PORT })).toHaveLength(1);
  });

  test.each(['0/8', '10.0.0.0/33', '1.2.3', '10', '::1/129', 'true'])('TRUST_PROXY=%s is no proxy', (it) => {
    expect(faultsOf({ TRUST_PROXY: it })).toHaveLength(1);
  });

  test('a password for no Neo4j is not passed over in silence', () => {
    expect(faultsOf({ NEO4J_PASSWORD: 'a secret', NEO4J_DATABASE: 'landscapes' })).toEqual([
      'NEO4J_PASSWORD is set but NEO4J_URI is not: set both, or neither.',
      'NEO4J_DATABASE is set but NEO4J_URI is not: set both, or neither.',
    ]);
  });
});

test('.env.example names every variable with a phrase, what it must be and what holds without it', () => {
  const [, ...entries] = readFileSync(join(project, '.env.example'), 'utf8').trim().split('\n\n');
  const read = entries.map((entry) => entry.split('\n'));
  expect(read).toEqual(
    Object.entries(variables).map(([name, { says, expects, standard }]) => [
      `# ${says}`,
      `# It must be ${expects}.`,
      `#${name}=${standard}`,
    ]),
  );
});
