import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Builds the client into `.dist/client`, unless nothing that it is made of has changed since the last build. */
const project = resolve(import.meta.dirname, '..');
const stamp = join(project, '.dist/client.stamp');
const types = join(project, 'client/api/schema.d.ts');
const madeOf = [
  'client',
  'schema/examples',
  'schema/landscape.ts',
  'schema/api.graphql',
  'package-lock.json',
  '.config',
];

const filesUnder = async (path: string): Promise<readonly string[]> => {
  if ((await stat(join(project, path))).isFile()) return [join(project, path)];
  const entries = await readdir(join(project, path), { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

const digest = async (): Promise<string> => {
  const hash = createHash('sha256');
  const files = (await Promise.all(madeOf.map(filesUnder))).flat().sort();
  for (const file of files) hash.update(file.slice(project.length)).update(await readFile(file));
  return hash.digest('hex');
};

const textOf = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');

const isBuilt = async (): Promise<boolean> => {
  const built = await readdir(join(project, '.dist/client')).catch((): string[] => []);
  return built.includes('index.html') && (await textOf(stamp)) === (await digest());
};

if (!(await isBuilt())) {
  // Loaded only now: where the client was built before, an installation without development packages starts.
  const { apiTypes } = await import('./apiTypes.ts');
  const { build } = await import('vite');
  const wanted = await apiTypes(await readFile(join(project, 'schema/api.graphql'), 'utf8'));
  if ((await textOf(types)) !== wanted) await writeFile(types, wanted);
  await build({ configFile: join(import.meta.dirname, 'vite.config.ts'), logLevel: 'warn' });
  await mkdir(join(project, '.dist'), { recursive: true });
  await writeFile(stamp, await digest());
}
