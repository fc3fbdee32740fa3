import { defineConfig } from 'vitest/config';

/** One run: unit, integration on one real Neo4j (started once, see globalSetup) and browser tests. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  resolve: {
    // Without this graphql loads twice under vitest, and its types are "from another realm".
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: [new URL('../test/support/neo4j.ts', import.meta.url).pathname],
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 240_000,
    server: { deps: { inline: [/@neo4j\/graphql/, /@graphql-tools/, /graphql-query-complexity/] } },
  },
});
