import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createSchema, removeLandscape, writeLandscape } from '../../../seed/write.ts';
import { useDatabase } from '../../support/database.ts';
import { runCommand as run } from '../../support/runCommand.ts';
import { landscape } from '../../support/smallLandscape.ts';

const database = useDatabase();
beforeAll(() => createSchema(database()));

const written = async (id: string, ...names: readonly string[]): Promise<string> => {
  onTestFinished(async () => {
    await removeLandscape(database(), id);
  });
  for (const name of names)
    await writeLandscape(
      database(),
      landscape(id, { name }).node('Partnership', 'board', { name, kind: 'board' }).built,
    );
  return id;
};

const revisions = async (id: string) => {
  const { out } = await run(['revisions', id, '--format', 'json']);
  return (JSON.parse(out) as { revision: number; live: boolean; name: string }[]).map(
    ({ revision, live, name }) => `${revision} ${name}${live ? ', live' : ''}`,
  );
};

describe('landscape revert', () => {
  test('goes back to what was live before, and a second time forward again', async () => {
    const id = await written('revert-command', 'First', 'Second');
    expect(await revisions(id)).toEqual(['2 Second, live', '1 First']);
    expect(await run(['revert', id])).toEqual({
      code: 0,
      out: 'revert-command: revision 1, back from 2\n',
      said: '',
    });
    expect(await revisions(id)).toEqual(['1 First, live', '2 Second']);
    expect((await run(['revert', id])).out).toBe('revert-command: revision 2, back from 1\n');
    expect(await revisions(id)).toEqual(['2 Second, live', '1 First']);
  });

  test('goes to the revision that is named', async () => {
    const id = await written('revert-named', 'First', 'Second', 'Third');
    expect((await run(['revert', id, '--to', '1'])).out).toBe('revert-named: revision 1, back from 3\n');
    expect((await run(['revert', id, '--to', '1'])).out).toBe('revert-named: revision 1 is live already\n');
    expect(await revisions(id)).toEqual(['1 First, live', '3 Third', '2 Second']);
  });

  test('says what there is not', async () => {
    const id = await written('revert-nothing', 'First');
    expect(await run(['revert', id])).toMatchObject({
      code: 2,
      said: 'revert-nothing has no other revision that is kept: there is nothing to go back to.\n',
    });
    expect((await run(['revert', id, '--to', '7'])).said).toMatch(
      /^Revision 7 of revert-nothing is not kept\./,
    );
    for (const command of ['revert', 'revisions'])
      expect(await run([command, 'nowhere'])).toMatchObject({
        code: 2,
        said: 'There is no landscape "nowhere". "landscape list" shows those there are.\n',
      });
    expect((await run(['revert', id, '--to', 'first'])).code).toBe(2);
  });
});

test('landscape revisions tells the size of each', async () => {
  const id = await written('revisions-size', 'First');
  const { out } = await run(['revisions', id]);
  expect(out).toMatch(
    /^revision {2}live {2}name +date +written +nodes {2}edges\n1 +true +First +2002-05-31 +\S+ +1 +0\n$/,
  );
});
