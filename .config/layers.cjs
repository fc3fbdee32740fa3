/** Who may import whom: server/DECISIONS.md says why. Each rule with its reason. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(server|schema|seed|client|test)/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    only(
      'schema-imports-nothing',
      '^schema/',
      '^schema/',
      'The vocabulary is what everything else agrees on; it depends on nothing of ours.',
    ),
    only(
      'seed-is-handed-a-driver',
      '^seed/',
      '^(seed|schema)/',
      'Importers write what they are given to where they are told; they know no server.',
    ),
    only(
      'analysis-is-pure',
      '^server/analysis/',
      '^(server/analysis/|schema/(?!steps/withPauses))',
      'A measure is a function of a landscape: no database, no files, no clock, no waiting.',
    ),
    only(
      'graph-reads-only',
      '^server/graph/',
      '^(server/graph/|schema/)',
      'Reading the graph knows the vocabulary and the driver, nothing above it.',
    ),
    only('server-knows-no-client', '^server/', '^(server|schema|seed)/', 'The server serves any client.'),
    only(
      'client-knows-the-api',
      '^client/',
      '^(client|schema)/',
      'The page speaks to the API like any other tool.',
    ),
    {
      name: 'nobody-imports-test',
      severity: 'error',
      comment: 'Tests look at the code, never the other way round.',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Data flows one way.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file that nobody imports is not part of anything.',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '\\.(test|bench)\\.tsx?$',
          'test/support/neo4j\\.ts$',
          '^client/.*\\.(css|scss)$',
        ],
      },
      to: {},
    },
    {
      name: 'no-dev-at-run-time',
      severity: 'error',
      comment: 'A deployment installs without development packages.',
      from: { path: '^(server|seed|schema)/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: '@types' },
    },
    {
      name: 'only-the-edge-touches-process',
      severity: 'error',
      comment: 'Effects arrive as arguments.',
      from: { path: '^(seed|schema|server/analysis)/' },
      to: { path: '^(node:)?process$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.dist|\\.data|\\.artifacts)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
