import { join } from 'node:path';

/** Neo4j's settings as text of its neo4j.conf. Paths are absolute; `port` is Bolt's. */
export const neo4jConf = ({ home, port }: { readonly home: string; readonly port: number }): string => {
  const settings = {
    'server.directories.data': join(home, 'data'),
    'server.directories.logs': join(home, 'logs'),
    'server.directories.run': join(home, 'run'),
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    // Off because its lines hold the parameters of statements: names of people.
    'db.logs.query.enabled': 'OFF',
    'server.memory.pagecache.size': '256m',
    // Importers set their own timeout; nothing else may run for longer.
    'db.transaction.timeout': '10s',
    'db.memory.transaction.max': '256m',
    'dbms.memory.transaction.total.max': '512m',
    // A quarter of a gigabyte would be set aside for each of two databases that hold a few megabytes.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '32m',
    'db.tx_log.rotation.retention_policy': '128M size',
    // Neo4j otherwise waits twice 5 s for new connections before it ends, with its databases long closed.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
};
