import { describe, expect, inject, test } from 'vitest';
import { close, connect, open, ping } from '../../../server/graph/database.ts';
import { boltServerOf, httpServer, silentServer } from '../../support/otherServers.ts';

const uri = inject('neo4jUri');
const user = inject('neo4jUser');
const password = inject('neo4jPassword');
const outcomeOf = async (settings: Partial<Parameters<typeof connect>[0]>) => {
  const database = await connect({ uri, user, password, ...settings });
  await close(database);
  return database.name;
};
const at = (port: number) => ({ uri: `bolt://127.0.0.1:${port}` });

describe('a database that is to be used', () => {
  test('says which it is where the settings do not', async () => {
    expect(await outcomeOf({})).toBe('neo4j');
  });

  test.each(['bolt', 'neo4j'])('is reached by %s://', async (scheme) => {
    expect(await outcomeOf({ uri: uri.replace(/^\w+/, scheme) })).toBe('neo4j');
  });

  test('that is not there is named with a remedy', async () => {
    await expect(outcomeOf(at(9))).rejects.toMatchObject({
      name: 'DatabaseUnreachable',
      exitCode: 3,
      message: expect.stringMatching(
        /^No Neo4j answers at bolt:\/\/127\.0\.0\.1:9 \(.+\)\. Start it, or correct NEO4J_URI; leave NEO4J_URI empty to have one started for you\.$/,
      ) as string,
    });
  });

  test('is not there either where another program answers, or one that never says a word', async () => {
    await expect(outcomeOf(at(await httpServer()))).rejects.toMatchObject({ name: 'DatabaseUnreachable' });
    await expect(outcomeOf(at(await silentServer()))).rejects.toMatchObject({ name: 'DatabaseUnreachable' });
  });

  // A user that there is would be locked out for a while, and every other test with it.
  test.skipIf(password === '')('does not let in everybody', async () => {
    await expect(outcomeOf({ user: 'nobody' })).rejects.toMatchObject({
      name: 'WrongPassword',
      exitCode: 3,
      message: `Neo4j at ${uri} does not accept the user "nobody" with this password. Correct NEO4J_USER and NEO4J_PASSWORD.`,
    });
  });

  test('has to be one of this Neo4j', async () => {
    await expect(outcomeOf({ database: 'absent' })).rejects.toMatchObject({
      name: 'NoSuchDatabase',
      exitCode: 3,
      message: `Neo4j at ${uri} has no database "absent". Correct NEO4J_DATABASE, or leave it empty.`,
    });
  });

  test.each(['Neo4j/5.26.0', 'Neo4j/5.27-aura', 'Neo4j/2025.10.1', 'Neo4j/2026.01.0'])(
    'may be a %s',
    async (agent) => {
      expect(await outcomeOf(at(await boltServerOf(agent)))).toBe('neo4j');
    },
  );

  test.each(['Neo4j/4.4.38', 'Neo4j/5.25.1', 'Neo4j/6.0.0', 'Memgraph/2.14'])(
    'may not be a %s',
    async (agent) => {
      const other = at(await boltServerOf(agent));
      await expect(outcomeOf(other)).rejects.toMatchObject({
        name: 'UnsupportedNeo4j',
        exitCode: 3,
        message: `${other.uri} is ${agent}; Neo4j 5.26 LTS or later is needed (5.26, 2025.x, 2026.x). Upgrade it, or correct NEO4J_URI.`,
      });
    },
  );

  test('that has frozen does not answer a ping, and does not keep one waiting', async () => {
    const frozen = open({ ...at(await silentServer()), user, password });
    expect(await ping(frozen)).toBe(false);
    await close(frozen);
  });
});
