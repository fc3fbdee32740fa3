import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findJava } from '../../../server/graph/embedded/findJava.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { writeScript } from '../../support/writeScript.ts';

/** A Java installation that says of itself to be of this version. */
const javaOf = async (version: string): Promise<string> => {
  const home = await temporaryFolder();
  await writeScript(join(home, 'bin', 'java'), `echo 'openjdk version "${version}" 2024-01-16' >&2`);
  return home;
};
const binOf = (...homes: readonly string[]): string => homes.map((home) => join(home, 'bin')).join(':');

describe('the Java that Neo4j is run with', () => {
  test('is the first on the path that fits', async () => {
    const [old, fitting, later] = [await javaOf('11.0.22'), await javaOf('21'), await javaOf('17.0.9')];
    expect(await findJava({ path: binOf(old, fitting, later), env: {} })).toEqual({
      command: join(fitting, 'bin', 'java'),
      version: 21,
    });
  });

  test('is rather the one that JAVA_HOME names', async () => {
    const [named, onPath] = [await javaOf('17.0.9'), await javaOf('21')];
    expect(await findJava({ javaHome: named, path: binOf(onPath), env: {} })).toEqual({
      command: join(named, 'bin', 'java'),
      version: 17,
    });
  });

  test('is one of the path where the one JAVA_HOME names does not fit', async () => {
    const [named, onPath] = [await javaOf('1.8.0_402'), await javaOf('21.0.2')];
    expect(await findJava({ javaHome: named, path: binOf(onPath), env: {} })).toMatchObject({ version: 21 });
  });

  test('is missed with a remedy where there is none', async () => {
    const empty = await temporaryFolder();
    await expect(findJava({ javaHome: empty, path: empty, env: {} })).rejects.toMatchObject({
      name: 'NoJava',
      exitCode: 1,
      message:
        'Neo4j needs Java 17 or 21, and no java was found by JAVA_HOME or on the PATH. Install a JDK 17 or 21. Or set NEO4J_URI to a Neo4j that runs elsewhere.',
    });
  });

  test('is missed with what was found instead', async () => {
    const [eleven, eight] = [await javaOf('11.0.22'), await javaOf('1.8.0_402')];
    await expect(findJava({ javaHome: eight, path: binOf(eleven), env: {} })).rejects.toMatchObject({
      name: 'WrongJava',
      exitCode: 1,
      message: `Neo4j needs Java 17 or 21, but ${eight}/bin/java is Java 8, ${eleven}/bin/java is Java 11. Install one of these and set JAVA_HOME to it. Or set NEO4J_URI to a Neo4j that runs elsewhere.`,
    });
  });
});
