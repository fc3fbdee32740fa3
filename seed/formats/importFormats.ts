import { dataPackageFormat } from './dataPackage.ts';
import type { ImportFormat } from './importFormat.ts';

/** The formats that registers come in, the most particular first. A new one is a file and a line. */
export const importFormats: readonly ImportFormat[] = [dataPackageFormat];

/** The format of this name, or else the first that fits what lies at the path; undefined where none does. */
export async function importFormatOf(
  path: string,
  id: string | undefined,
): Promise<ImportFormat | undefined> {
  if (id !== undefined) return importFormats.find((format) => format.id === id);
  for (const format of importFormats) if (await format.fits(path)) return format;
  return undefined;
}
