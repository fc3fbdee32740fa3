import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Landscape } from '../../schema/landscape.ts';
import { checkRegister } from '../../seed/check.ts';
import { readDataPackage } from '../../seed/formats/dataPackage.ts';
import { landscapeOf } from '../../seed/landscapeOf.ts';
import { shippedFolder } from '../../seed/loadShipped.ts';

/** Ids of the landscapes that come with the software. */
export const shippedIds: readonly string[] = readdirSync(shippedFolder).toSorted();

/** A landscape that comes with the software, read from its register: no database is asked. */
export async function shippedLandscape(id: string): Promise<Landscape> {
  const { register } = checkRegister(await readDataPackage(join(shippedFolder, id)));
  if (!register) throw new Error(`The register ${id} has faults.`);
  return landscapeOf(register);
}
