import { expect, test } from 'vitest';
import { ping, readRows } from '../../../server/graph/database.ts';
import { useDatabase } from '../../support/database.ts';

const database = useDatabase();

test('a row is a plain object with plain numbers', async () => {
  const rows = await readRows(database(), 'CYPHER 5 RETURN 7 AS count, $name AS name, [1, 2] AS list', {
    name: 'Blaby',
  });
  expect(rows).toEqual([{ count: 7, name: 'Blaby', list: [1, 2] }]);
});

test('a reader cannot write', async () => {
  await expect(readRows(database(), 'CYPHER 5 CREATE (n:Stray) RETURN n')).rejects.toThrow(
    /read access mode not allowed/i,
  );
});

const endless = 'CYPHER 5 UNWIND range(1, 1000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS none';

test('a statement stops in the database when its time is up', async () => {
  await expect(readRows(database(), endless, {}, { timeoutMs: 200 })).rejects.toMatchObject({
    code: expect.stringContaining('TransactionTimedOut') as string,
  });
});

test('a statement stops in the database when its reader goes away', async () => {
  const reader = new AbortController();
  const rows = readRows(database(), `${endless} // gone`, {}, { signal: reader.signal });
  setTimeout(() => {
    reader.abort(new Error('the reader has gone'));
  }, 300);
  await expect(rows).rejects.toThrow('the reader has gone');
  const left = () =>
    readRows(
      database(),
      "CYPHER 5 SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery ENDS WITH '// gone' RETURN currentQuery",
    );
  await expect.poll(left, { timeout: 5_000 }).toEqual([]);
});

test('a database that is there answers a ping', async () => {
  expect(await ping(database())).toBe(true);
});
