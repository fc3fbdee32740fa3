import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { codeOf } from './graph/codeOf.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The environment with what the project's `.env` file adds to it; what the environment itself says goes before. */
export const withEnvFile = (env: Env, file = resolve(import.meta.dirname, '..', '.env')): Env => {
  try {
    return { ...parseEnv(readFileSync(file, 'utf8')), ...env };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return env;
    throw error;
  }
};
