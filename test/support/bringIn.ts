import { setTimeout as sleep } from 'node:timers/promises';
import { strToU8, zipSync } from 'fflate';
import { ownHeader } from '../../schema/importing.ts';
import type { ImportAnswer, ImportState } from '../../schema/importing.ts';
import { dataPackageOf } from '../../seed/formats/dataPackage.ts';
import type { Register } from '../../seed/register.ts';

type Query = Readonly<Record<string, string>>;

/** A request to a server as its own page sends it. */
export const asOwnPage = (url: string, init: RequestInit = {}): Promise<Response> =>
  fetch(url, { ...init, headers: { [ownHeader]: 'import', ...(init.headers as Record<string, string>) } });

/** Sends a file; gives the response as it is. */
export const sent = (server: string, file: string, body: Uint8Array | string, query: Query = {}) =>
  asOwnPage(`${server}/imports?${new URLSearchParams({ file, ...query }).toString()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: body as BodyInit,
  });

/** How far an import is. Throws where it is not kept. */
export const stateOf = async (server: string, token: string): Promise<ImportState> => {
  const response = await fetch(`${server}/imports/${token}`);
  if (!response.ok) throw new Error(await response.text());
  return ((await response.json()) as ImportAnswer).state;
};

/** Waits until an import is no longer in these states. */
export const after = async (
  server: string,
  token: string,
  ...busy: readonly ImportState['is'][]
): Promise<ImportState> => {
  for (;;) {
    const state = await stateOf(server, token);
    if (!busy.includes(state.is)) return state;
    await sleep(30);
  }
};

/** Sends a file and waits until it has been read. */
export const read = async (
  server: string,
  file: string,
  body: Uint8Array | string,
  query: Query = {},
): Promise<ImportAnswer> => {
  const response = await sent(server, file, body, query);
  if (response.status !== 202) throw new Error(`${response.status} ${await response.text()}`);
  const { token } = (await response.json()) as ImportAnswer;
  return { token, state: await after(server, token, 'reading') };
};

/** Accepts what was checked, and waits until it is written. */
export const accepted = async (server: string, token: string): Promise<ImportState> => {
  await asOwnPage(`${server}/imports/${token}/accept`, { method: 'POST' });
  return after(server, token, 'writing');
};

/** A register as a data package in a zipped folder. */
export const zippedPackage = (register: Register, folder = 'county/'): Uint8Array =>
  zipSync(
    Object.fromEntries(
      [...dataPackageOf(register)].map(([file, text]) => [`${folder}${file}`, strToU8(text)]),
    ),
  );
