import { join } from 'node:path';
import { build } from 'vite';

const here = join(import.meta.dirname, 'inPage');

/** A script of `inPage/` with all that it imports, as one text that a page can run. */
export async function bundled(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      modulePreload: false,
      lib: { entry: join(here, name), formats: ['iife'], name: 'bench' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const [chunk] = outputs.flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`${name} was not bundled.`);
  return chunk.code;
}
