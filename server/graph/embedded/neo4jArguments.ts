import { join } from 'node:path';

/** The argument by which a running Neo4j of this home folder is told from any other program. */
export const homeArgument = (home: string): string => `--home-dir=${home}`;

/** What java is started with to run Neo4j: `lib` holds its jars, `heapMegabytes` is the most that it may use. */
export const neo4jArguments = (lib: string, home: string, heapMegabytes: number): readonly string[] => [
  '-Xms256m',
  `-Xmx${heapMegabytes}m`,
  // Out of memory it would go on half alive; ended, it is started again.
  '-XX:+ExitOnOutOfMemoryError',
  '-cp',
  join(lib, '*'),
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
  '-Dlog4j2.disable.jmx=true',
  'org.neo4j.server.CommunityEntryPoint',
  homeArgument(home),
  `--config-dir=${join(home, 'conf')}`,
];
