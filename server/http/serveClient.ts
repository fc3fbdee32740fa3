import { join } from 'node:path';
import express, { Router } from 'express';

const aYear = 31_536_000;

/**
 * The built client. Its assets carry a hash of their content in their names and may be kept for good; the page that
 * names them is asked for anew each time.
 */
export function serveClient(folder: string): Router {
  const router = Router();
  const assets = express.static(join(folder, 'assets'), {
    immutable: true,
    maxAge: aYear * 1000,
    index: false,
  });
  router.use('/assets', assets);
  router.use(
    express.static(folder, {
      extensions: false,
      setHeaders: (response) => response.set('Cache-Control', 'no-cache'),
    }),
  );
  return router;
}
