import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/config.ts';
import type { Programs } from '../../../server/graph/embedded/programs.ts';
import { fetchNeo4j, pinnedVersion } from '../../../server/graph/embedded/fetchNeo4j.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const version = await pinnedVersion();
const { programs } = readConfig(process.env);
const goOn = new AbortController().signal;
const silent = (): void => undefined;

/** Maven as it is on this machine, but with an empty repository of its own and these settings. */
const mavenWith = async (settings: string): Promise<Programs> => {
  const home = await temporaryFolder();
  await mkdir(join(home, '.m2'));
  await writeFile(join(home, '.m2', 'settings.xml'), `<settings>${settings}</settings>`);
  const options = `-Duser.home=${home} -Dmaven.repo.local=${join(home, 'repository')}`;
  return { ...programs, env: { ...programs.env, MAVEN_OPTS: options } };
};

const nobodyListens =
  '<mirrors><mirror><id>away</id><mirrorOf>*</mirrorOf><url>http://127.0.0.1:9/</url></mirror></mirrors>';

describe('Neo4j', () => {
  test('that was fetched once needs no Maven any more', async () => {
    const neo4jCache = await temporaryFolder();
    await mkdir(join(neo4jCache, version));
    await writeFile(join(neo4jCache, version, `neo4j-${version}.jar`), '');
    expect(await fetchNeo4j({ neo4jCache, programs: { path: '', env: {} } }, silent, goOn)).toBe(
      join(neo4jCache, version),
    );
  });

  test('is missed with a remedy where there is no Maven to fetch it', async () => {
    const neo4jCache = await temporaryFolder();
    await expect(
      fetchNeo4j({ neo4jCache, programs: { path: neo4jCache, env: {} } }, silent, goOn),
    ).rejects.toMatchObject({
      name: 'NoMaven',
      exitCode: 1,
      message: `Neo4j ${version} is not in ${neo4jCache} yet, and no mvn was found on the PATH to fetch it. Install Maven. Or set NEO4J_URI to a Neo4j that runs elsewhere.`,
    });
  });

  test.each([
    ['Maven is told to stay offline', '<offline>true</offline>'],
    ['nobody answers', nobodyListens],
  ])('cannot be fetched for the first time where %s, and nothing is left behind', async (_, settings) => {
    const neo4jCache = await temporaryFolder();
    await expect(
      fetchNeo4j({ neo4jCache, programs: await mavenWith(settings) }, silent, goOn),
    ).rejects.toMatchObject({
      name: 'NoNetwork',
      exitCode: 1,
      message: expect.stringMatching(/The first start needs a network; behind a proxy, name it/) as string,
    });
    expect(await readdir(neo4jCache)).toEqual([]);
  });

  test('that was stopped while being fetched leaves nothing behind', async () => {
    const neo4jCache = await temporaryFolder();
    const stop = new AbortController();
    const fetching = fetchNeo4j(
      { neo4jCache, programs },
      () => {
        stop.abort(new Error('stopped'));
      },
      stop.signal,
    );
    await expect(fetching).rejects.toThrow('stopped');
    expect(await readdir(neo4jCache)).toEqual([]);
  });

  test('is not fetched into a folder that cannot be written to', async () => {
    const file = join(await temporaryFolder(), 'a file');
    await writeFile(file, '');
    await expect(
      fetchNeo4j({ neo4jCache: join(file, 'cache'), programs }, silent, goOn),
    ).rejects.toMatchObject({
      name: 'FolderNotWritable',
      exitCode: 1,
      message: `The folder ${file}/cache cannot be written to (ENOTDIR). Give this user the right to, or set NEO4J_CACHE to another.`,
    });
  });
});
