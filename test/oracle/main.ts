import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { exportJson } from '../../server/export/json.ts';
import { oracleLandscapes } from './landscapes.ts';
import { ourClusters } from './ourClusters.ts';

/**
 * `npm run oracle`: exports the oracle's landscapes and has Python work out anew what the tests expect of them. Where nothing
 * has changed it leaves no difference. Measures may be named to renew those alone: `npm run oracle -- overlap`.
 */

const here = new URL('.', import.meta.url).pathname;
const artifacts = new URL('../../.artifacts/', import.meta.url).pathname;
const [exports, venv] = [join(artifacts, 'oracle'), join(artifacts, 'venv')];
const python = join(venv, 'bin', 'python');
const wanted = join(here, 'requirements.txt');
const installed = join(venv, 'requirements.txt');

/** Sets of texts stand in the same order in every run, so that sums of fractions come out the same to the last digit. */
const settings = { PYTHONDONTWRITEBYTECODE: '1', PYTHONHASHSEED: '0' };

const run = (program: string, words: readonly string[]): void => {
  execFileSync(program, words, { stdio: 'inherit', env: { ...process.env, ...settings } });
};

/** A Python of its own with the versions that are pinned, made once. */
function preparePython(): void {
  const text = readFileSync(wanted, 'utf8');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === text) return;
  run('python3', ['-m', 'venv', '--clear', venv]);
  run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', wanted]);
  writeFileSync(installed, text);
}

async function exportAll(): Promise<void> {
  rmSync(exports, { recursive: true, force: true });
  mkdirSync(join(exports, 'clusters'), { recursive: true });
  for (const landscape of await oracleLandscapes()) {
    const file = `${landscape.landscape.id}.json`;
    writeFileSync(join(exports, file), [...exportJson(landscape)].join(''));
    writeFileSync(join(exports, 'clusters', file), JSON.stringify(ourClusters(landscape)));
  }
}

try {
  preparePython();
} catch (error) {
  process.stderr.write(
    `The oracle needs Python 3.11 or later with venv and pip, as python3: ${error instanceof Error ? error.message : String(error)}\n` +
      'Install it (Debian: python3-venv) and try again. The tests need no Python: what the oracle found is committed.\n',
  );
  process.exit(1);
}
await exportAll();
run(python, ['-W', 'error', join(here, 'main.py'), exports, ...process.argv.slice(2)]);
