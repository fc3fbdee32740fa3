import { relationshipRules } from '../../schema/landscape.ts';
import type { Label } from '../../schema/landscape.ts';
import { tables } from '../../schema/register.ts';
import type { Column, Table } from '../../schema/register.ts';

interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: 'id' };
}

/** A field of a Frictionless table schema. */
interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: Readonly<Record<string, unknown>>;
}

/** A table of the register as a Frictionless table schema (specs.frictionlessdata.io/table-schema, version 1). */
export function tableSchema(table: Table, present: ReadonlySet<string>): Readonly<Record<string, unknown>> {
  const foreignKeys = table.columns.flatMap((column) => foreignKey(column, present));
  const keyed = table.columns.some((column) => column.name === 'id' && column.required);
  return {
    fields: table.columns.map(field),
    missingValues: [''],
    ...(keyed && { primaryKey: 'id' }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function field(column: Column): Field {
  const constraints = constraintsOf(column);
  return {
    name: column.name,
    type: frictionlessType(column),
    description: column.says,
    ...(column.type === 'yesNo' && { trueValues: ['yes'], falseValues: ['no'] }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function frictionlessType({ type }: Column): string {
  switch (type) {
    case 'yesNo':
      return 'boolean';
    case 'integer':
    case 'pence':
      return 'integer';
    case 'number':
      return 'number';
    case 'text':
    case 'edtf':
    case 'texts':
    case 'word':
    case 'ref':
    case 'refs':
      return 'string';
  }
}

function constraintsOf(column: Column): Readonly<Record<string, unknown>> {
  const [minimum, maximum] = column.range ?? [];
  return {
    ...(column.required && { required: true }),
    ...(minimum !== undefined && { minimum, maximum }),
    ...(column.type === 'word' && { enum: column.words }),
  };
}

/** The format has foreign keys for one id in one table only; lists, and ids of several tables, our own check follows. */
function foreignKey(column: Column, present: ReadonlySet<string>): readonly ForeignKey[] {
  if (column.type !== 'ref') return [];
  const targets: readonly Label[] = relationshipRules[column.edge].to;
  const names = tables.filter(({ label }) => label && targets.includes(label)).map(({ name }) => name);
  const [resource] = names;
  if (names.length !== 1 || resource === undefined || !present.has(resource)) return [];
  return [{ fields: column.name, reference: { resource, fields: 'id' } }];
}
