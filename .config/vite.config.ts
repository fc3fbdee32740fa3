import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const project = resolve(import.meta.dirname, '..');

/** Two pages: the explorer, and the console that the server shows at /graphql. */
export default defineConfig({
  root: resolve(project, 'client'),
  plugins: [react()],
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
    // govuk-frontend still carries a hack for Internet Explorer that the minifier stumbles over.
    lightningcss: { errorRecovery: true },
    preprocessorOptions: {
      scss: { loadPaths: [resolve(project, 'node_modules')], quietDeps: true },
    },
  },
});
