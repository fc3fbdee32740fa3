import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { ImportFault } from '../../../schema/importing.ts';
import { createSchema, removeLandscape, writeLandscape } from '../../../seed/write.ts';
import { readLandscape } from '../../../server/graph/readLandscape.ts';
import { csvLists } from '../../seed/hostile/csvLists.ts';
import { csvPackages } from '../../seed/hostile/csvPackages.ts';
import type { Content, HostileFile } from '../../seed/hostile/hostileFile.ts';
import { jsonExports } from '../../seed/hostile/jsonExports.ts';
import { popoloFiles } from '../../seed/hostile/popoloFiles.ts';
import { before, landscapeId } from '../../seed/hostile/smallRegister.ts';
import { workbookLists } from '../../seed/hostile/workbookLists.ts';
import { workbooks } from '../../seed/hostile/workbooks.ts';
import { serveApi } from '../../support/api.ts';
import type { Api } from '../../support/api.ts';
import { read } from '../../support/bringIn.ts';
import { useDatabase } from '../../support/database.ts';

const database = useDatabase();
let here: Api;

beforeAll(async () => {
  await createSchema(database());
  await removeLandscape(database(), landscapeId);
  await writeLandscape(database(), before);
  here = await serveApi(database());
});

afterAll(async () => {
  await removeLandscape(database(), landscapeId);
});

/** Of each kind every eighth: each is read in a process of its own, and the command line has them all. */
const some = (rows: readonly HostileFile[]): readonly HostileFile[] =>
  rows.filter(({ must }) => 'refused' in must).filter((_, at) => at % 8 === 1);

const isSendable = (content: Content | undefined): content is string | Uint8Array =>
  typeof content === 'string' || content instanceof Uint8Array;

/** What a browser would send: the file, or the folder zipped; undefined where it cannot be sent (a link, a length alone). */
const bodyOf = ({ files, path }: HostileFile): { file: string; body: string | Uint8Array } | undefined => {
  const all = Object.entries(files());
  if (path !== undefined) {
    const content = files()[path];
    return isSendable(content) ? { file: path, body: content } : undefined;
  }
  const parts = all.flatMap(([name, content]) =>
    isSendable(content) ? [[name, typeof content === 'string' ? strToU8(content) : content] as const] : [],
  );
  return parts.length === all.length
    ? { file: 'county.zip', body: zipSync(Object.fromEntries(parts), { level: 0 }) }
    : undefined;
};

/** `--format xlsx --id hostile` as a query. */
const queryOf = (words: readonly string[] = []): Readonly<Record<string, string>> =>
  Object.fromEntries(
    words.flatMap((word, at) => (word.startsWith('--') ? [[word.slice(2), words[at + 1] ?? '']] : [])),
  );

/** A fault as the command line writes it. */
const line = ({ file, at, column, fault, remedy }: ImportFault): string => {
  const place = at === '' ? '' : /^[A-Z]+\d+$/.test(at) ? `!${at}` : /^\d+$/.test(at) ? `:${at}` : `: ${at}`;
  return `${file}${place}${column === '' ? '' : `, column ${column}`}: ${fault} ${remedy}`;
};

describe.each([
  ['a data package', csvPackages],
  ['a CSV list of outside bodies', csvLists],
  ['a JSON export', jsonExports],
  ['Popolo JSON', popoloFiles],
  ['a workbook', workbooks],
  ['a list of outside bodies in Excel', workbookLists],
] as const)('%s that is sent', (_, rows) => {
  test.each(some(rows).filter((row) => bodyOf(row)))(
    'with $what is refused as the command line refuses it',
    async (row) => {
      onTestFinished(() => {
        expect(here.logged.join('')).not.toContain('"level":50');
      });
      const { file, body } = bodyOf(row) ?? { file: '', body: '' };
      const { state } = await read(here.url, file, body, queryOf(row.words));
      if (state.is !== 'refused') throw new Error(`It was ${state.is}.`);
      const said = [
        ...state.faults.map(line),
        ...(state.more > 0 ? [`… and ${state.more} faults more.`] : []),
      ];
      if ('refused' in row.must) expect(said.join('\n')).toMatch(row.must.refused);
      expect(said.join('')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      expect(state.faults.length).toBeLessThanOrEqual(100);
      expect((await readLandscape(database(), landscapeId))?.landscape).toEqual(before);
    },
  );
});
