import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { tables } from '../../schema/register.ts';
import { nearest } from '../checks/nearest.ts';
import type { Register, RegisterTable } from '../register.ts';
import { startReport } from '../report.ts';
import type { Report } from '../report.ts';
import { readCsv, writeCsv } from './csv.ts';
import { folderFiles } from './dataPackage/folderFiles.ts';
import type { PackageFiles } from './dataPackage/packageFiles.ts';
import { isZippedPackage, zippedFiles } from './dataPackage/zippedFiles.ts';
import { descriptorFile, readDescriptor, writeDescriptor } from './descriptor.ts';
import type { Descriptor } from './descriptor.ts';
import type { ImportFormat } from './importFormat.ts';
import type { Reading } from './reading.ts';

/** A folder with `datapackage.json` and a CSV file a table (Frictionless tabular data package, version 1). */
export const dataPackageFormat: ImportFormat = {
  id: 'datapackage',
  says: 'a folder with datapackage.json and a CSV file a table, or such a folder zipped',
  fits: async (path) => (await isFolder(path)) || (await isZippedPackage(path)),
  read: readDataPackage,
};

/** A table's name and the file that holds it. */
interface Resource {
  readonly name: string;
  readonly path: string;
}

/** Reads a data package, a folder or a zipped one: `datapackage.json` and a CSV file a table. Faults are reported, not thrown. */
export async function readDataPackage(path: string): Promise<Reading> {
  const report = startReport();
  const isFile = (await stat(path).catch(() => undefined))?.isFile() === true;
  const files = isFile ? await zippedFiles(path) : await folderFiles(path);
  if (!('fault' in files)) return readPackage(files, report);
  report.fault({ file: basename(path) }, files.fault, files.remedy);
  return { whole: false, report };
}

async function readPackage(files: PackageFiles, report: Report): Promise<Reading> {
  const json = await files.text(descriptorFile, report);
  const descriptor = json === undefined ? undefined : readDescriptor(json, report);
  const resources = resourcesOf(descriptor, files.names, report);
  const read: RegisterTable[] = [];
  for (const { name, path } of resources) {
    const text = await files.text(path, report);
    const table = text === undefined ? undefined : readCsv(text, name, path, report);
    if (table) read.push(table);
  }
  const whole = read.length === resources.length;
  return { ...(descriptor && { register: { record: descriptor.record, tables: read } }), whole, report };
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() === true;

/**
 * Writes a register as a data package into a folder, which is made where it is not there; gives the files' names. Tables
 * of an earlier package in it that the register does not have go, or they would be read as part of it.
 */
export async function writeDataPackage(folder: string, register: Register): Promise<readonly string[]> {
  const files = dataPackageOf(register);
  await mkdir(folder, { recursive: true });
  const earlier = tables.map(({ name }) => `${name}.csv`).filter((file) => !files.has(file));
  for (const file of earlier) await rm(join(folder, file), { force: true });
  for (const [file, text] of files) await writeFile(join(folder, file), text);
  return [...files.keys()];
}

/** The files of a register's data package and what stands in them. */
export function dataPackageOf(register: Register): ReadonlyMap<string, string> {
  return new Map([
    [descriptorFile, writeDescriptor(register)],
    ...register.tables.map((table) => [`${table.name}.csv`, writeCsv(table)] as const),
  ]);
}

/** The tables to be read: those that the descriptor lists, and those that lie in the folder unlisted. */
function resourcesOf(
  descriptor: Descriptor | undefined,
  files: readonly string[],
  report: Report,
): readonly Resource[] {
  const listed = (descriptor?.resources ?? []).filter((resource) => isOurs(resource, report));
  const paths = new Set((descriptor?.resources ?? []).map(({ path }) => path));
  const unlisted = files
    .filter((file) => file.endsWith('.csv') && !paths.has(file))
    .map((file) => ({ name: basename(file, '.csv'), path: file }))
    .filter((resource) => isOurs(resource, report));
  const all = [...listed, ...unlisted];
  return all.filter((resource, at) => isFirst(resource, all.slice(0, at), report));
}

function isOurs({ name, path }: Resource, report: Report): boolean {
  if (basename(path) !== path || path.includes('\\')) {
    const remedy = 'Put the file beside datapackage.json and name it without a folder.';
    report.fault(
      { file: descriptorFile, column: 'resources' },
      `"${path}" is no file of this folder.`,
      remedy,
    );
    return false;
  }
  const names = tables.map((table) => table.name);
  if (names.includes(name)) return true;
  const meant = nearest(name, names);
  const remedy = meant === undefined ? `A register has ${names.join(', ')}.` : `Call it ${meant}.`;
  report.fault({ file: path }, `There is no table "${name}".`, remedy);
  return false;
}

function isFirst(resource: Resource, before: readonly Resource[], report: Report): boolean {
  const other = before.find(({ name }) => name === resource.name);
  if (!other) return true;
  const fault = `The table ${resource.name} is in ${other.path} already.`;
  report.fault({ file: resource.path }, fault, 'Put its rows into one file.');
  return false;
}
