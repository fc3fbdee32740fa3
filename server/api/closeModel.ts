import { Kind, parse, parseConstValue, visit } from 'graphql';
import type { ConstDirectiveNode, DocumentNode, FieldDefinitionNode, TypeNode } from 'graphql';

/** Records a page holds at most, whatever is asked for. */
export const largestPage = 500;

/**
 * The model with everything taken away that a reader does not need: the library would otherwise generate mutations,
 * aggregates and pages of any size for each type. Added here and not written in the model, so that a type or
 * relationship that is added later cannot be left open. People cannot be filtered by from elsewhere either: where
 * they are withheld, `seats(where: { heldBy: … })` would tell a name letter by letter.
 */
export function closeModel(model: string): DocumentNode {
  const document = parse(model);
  const personal = typesWithPeople(document);
  return visit(document, {
    ObjectTypeDefinition: (type) =>
      has(type.directives, 'node')
        ? { ...type, directives: [...(type.directives ?? []), limit, ...closedQuery(type.directives)] }
        : undefined,
    InterfaceTypeDefinition: (type) => ({ ...type, directives: [...(type.directives ?? []), limit, unread] }),
    UnionTypeDefinition: (type) => ({ ...type, directives: [...(type.directives ?? []), unread] }),
    FieldDefinition: (field) => closeField(field, personal),
  });
}

const limit = directive('limit', { max: String(largestPage) });
const unread = directive('query', { read: 'false', aggregate: 'false' });
const readOnly = directive('query', { read: 'true', aggregate: 'false' });
const unset = directive('settable', { onCreate: 'false', onUpdate: 'false' });
const filterable = (byValue: boolean) =>
  directive('filterable', { byValue: String(byValue), byAggregate: 'false' });

function closedQuery(directives: readonly ConstDirectiveNode[] | undefined): readonly ConstDirectiveNode[] {
  return has(directives, 'query') ? [] : [readOnly];
}

function closeField(
  field: FieldDefinitionNode,
  personal: ReadonlySet<string>,
): FieldDefinitionNode | undefined {
  const related = has(field.directives, 'relationship');
  if (!related && !has(field.directives, 'declareRelationship')) return undefined;
  const closed = (field.directives ?? []).map((one) =>
    one.name.value === 'relationship'
      ? {
          ...one,
          arguments: [
            ...(one.arguments ?? []),
            ...argumentsOf({ nestedOperations: '[]', aggregate: 'false' }),
          ],
        }
      : one,
  );
  const byValue = !personal.has(targetOf(field.type));
  return { ...field, directives: [...closed, filterable(byValue), ...(related ? [unset] : [])] };
}

/** Person, and every union that it is one of. */
function typesWithPeople(document: DocumentNode): ReadonlySet<string> {
  const unions = document.definitions.filter((one) => one.kind === Kind.UNION_TYPE_DEFINITION);
  const withPeople = unions.filter((one) => one.types?.some((type) => type.name.value === 'Person'));
  return new Set(['Person', ...withPeople.map((one) => one.name.value)]);
}

function targetOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : targetOf(type.type);
}

function has(directives: readonly ConstDirectiveNode[] | undefined, name: string): boolean {
  return directives?.some((one) => one.name.value === name) ?? false;
}

function directive(name: string, values: Readonly<Record<string, string>>): ConstDirectiveNode {
  return { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: name }, arguments: argumentsOf(values) };
}

function argumentsOf(values: Readonly<Record<string, string>>) {
  return Object.entries(values).map(([name, value]) => ({
    kind: Kind.ARGUMENT as const,
    name: { kind: Kind.NAME as const, value: name },
    value: parseConstValue(value),
  }));
}
