import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const project = resolve(import.meta.dirname, '..');

/** govuk-frontend still carries a rule for Internet Explorer alone, by a width that no other browser reads, and no minifier. */
const withoutHacks: Plugin = {
  name: 'without-hacks',
  transform: {
    filter: { id: /\.scss$/ },
    handler: (code) => code.replaceAll(/\(min-width: 0(\\0|\uFFFD)\)/g, '(max-width: 0)'),
  },
};

/** Two pages: the explorer, and the console that the server shows at /graphql. */
export default defineConfig({
  root: resolve(project, 'client'),
  plugins: [react(), withoutHacks],
  build: {
    outDir: resolve(project, '.dist/client'),
    emptyOutDir: true,
    // The console's editor is large, and nobody waits for it on the first page.
    chunkSizeWarningLimit: 5000,
    // A picture inlined as data: would be refused by a stricter Content-Security-Policy than ours.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The console's libraries carry marks for a compiler that is not used here; nothing is lost with them.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
      input: [resolve(project, 'client/index.html'), resolve(project, 'client/graphiql.html')],
    },
  },
  worker: { format: 'es' },
  css: {
    preprocessorOptions: {
      scss: { loadPaths: [resolve(project, 'node_modules')], quietDeps: true },
    },
  },
});
