import { Argument, Option } from '@commander-js/extra-typings';
import { tableFormats } from './tabulate.ts';

/** `--format` of commands that answer with a table. */
export const tableFormat = () =>
  new Option('--format <format>', 'how to print the answer').choices(tableFormats).default('table' as const);

/** The folder of a register. */
export const folderArgument = () =>
  new Argument('<folder>', 'folder of a register: datapackage.json and its CSV tables');

/** The id of a landscape. */
export const idArgument = () =>
  new Argument('<id>', 'id of a landscape, for instance leicestershire-2002; "landscape list" shows them');
