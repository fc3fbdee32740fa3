import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';

import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { homeArgument } from '../../../server/graph/embedded/neo4jArguments.ts';
import { processesWith } from '../../../server/graph/embedded/processTable.ts';
import { startServer } from '../../support/startServer.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { writeScript } from '../../support/writeScript.ts';

const endingOf = async (settings: Readonly<Record<string, string>>) => {
  const { lines, ended } = startServer(settings);
  const { end, stderr } = await ended;
  return { end, printed: lines(), said: stderr.trim() };
};

const takenPort = async (): Promise<string> => {
  const other = createServer();
  other.listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const address = other.address();
  return String(typeof address === 'object' && address !== null ? address.port : 0);
};

describe('npm start says in one message what is wrong, and what to do', () => {
  test('with settings that make no sense, all at once', async () => {
    expect(await endingOf({ PORT: 'four thousand', GRAPHIQL: 'maybe' })).toEqual({
      end: 2,
      printed: [],
      said: [
        'Correct these settings (.env.example explains each):',
        '  PORT="four thousand" makes no sense: it must be a number from 0 to 65535 (0 picks a free port).',
        '  GRAPHIQL="maybe" makes no sense: it must be on or off.',
      ].join('\n'),
    });
  });

  test('with a port that is taken, and leaves no database running', async () => {
    const [DATA_DIR, PORT] = [await temporaryFolder(), await takenPort()];
    expect(await endingOf({ DATA_DIR, PORT })).toEqual({
      end: 1,
      printed: [],
      said: `Port ${PORT} of 127.0.0.1 is taken by another program. Stop it, or set PORT to another (0 picks a free one).`,
    });
    expect(await processesWith(homeArgument(join(DATA_DIR, 'neo4j')))).toEqual([]);
  });

  test('with an address that is not of this machine', async () => {
    const DATA_DIR = await temporaryFolder();
    expect(await endingOf({ DATA_DIR, HOST: '192.0.2.1', PORT: '4000' })).toEqual({
      end: 1,
      printed: [],
      said: 'Cannot serve on 192.0.2.1, port 4000 (EADDRNOTAVAIL). Set HOST to an address of this machine (127.0.0.1, or 0.0.0.0 for all) and PORT to one that this user may take.',
    });
  });

  test('with a data folder that cannot be written to', async () => {
    const file = join(await temporaryFolder(), 'a file');
    await writeFile(file, '');
    expect(await endingOf({ DATA_DIR: join(file, 'data') })).toEqual({
      end: 1,
      printed: [],
      said: `The folder ${file}/data cannot be written to (ENOTDIR). Give this user the right to, or set DATA_DIR to another.`,
    });
  });

  test('with no Java', async () => {
    const DATA_DIR = await temporaryFolder();
    expect(await endingOf({ DATA_DIR, PATH: DATA_DIR, JAVA_HOME: '' })).toMatchObject({
      end: 1,
      said: expect.stringMatching(/^Neo4j needs Java 17 or 21, and no java was found/) as string,
    });
  });

  test('with the wrong Java', async () => {
    const [DATA_DIR, home] = [await temporaryFolder(), await temporaryFolder()];
    await writeScript(join(home, 'bin', 'java'), `echo 'openjdk version "11.0.22" 2024-01-16' >&2`);
    expect(await endingOf({ DATA_DIR, PATH: join(home, 'bin'), JAVA_HOME: home })).toMatchObject({
      end: 1,
      said: expect.stringMatching(
        /^Neo4j needs Java 17 or 21, but \S+\/bin\/java is Java 11\. Install/,
      ) as string,
    });
  });

  test('with no Maven and nothing fetched yet', async () => {
    const [DATA_DIR, home] = [await temporaryFolder(), await temporaryFolder()];
    await writeScript(join(home, 'bin', 'java'), `echo 'openjdk version "21.0.2" 2024-01-16' >&2`);
    expect(
      await endingOf({ DATA_DIR, NEO4J_CACHE: home, PATH: join(home, 'bin'), JAVA_HOME: '' }),
    ).toMatchObject({
      end: 1,
      said: expect.stringMatching(
        /yet, and no mvn was found on the PATH to fetch it\. Install Maven\./,
      ) as string,
    });
  });

  test('with no network at the first start', async () => {
    const [DATA_DIR, home] = [await temporaryFolder(), await temporaryFolder()];
    await mkdir(join(home, '.m2'));
    await writeFile(join(home, '.m2', 'settings.xml'), '<settings><offline>true</offline></settings>');
    const MAVEN_OPTS = `-Duser.home=${home} -Dmaven.repo.local=${join(home, 'repository')}`;
    expect(await endingOf({ DATA_DIR, NEO4J_CACHE: join(home, 'cache'), MAVEN_OPTS })).toMatchObject({
      end: 1,
      said: expect.stringMatching(/could not be fetched: Maven cannot reach its repository/) as string,
    });
  });

  test('with a database that is out of reach', async () => {
    expect(await endingOf({ NEO4J_URI: 'bolt://127.0.0.1:9' })).toEqual({
      end: 3,
      printed: [],
      said: 'No Neo4j answers at bolt://127.0.0.1:9 (connect ECONNREFUSED 127.0.0.1:9). Start it, or correct NEO4J_URI; leave NEO4J_URI empty to have one started for you.',
    });
  });
});
