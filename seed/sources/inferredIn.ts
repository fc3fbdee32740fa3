/** Whether a register's README lists what a row states in a column as inferred. */
export type Inferred = (id: string, column: string) => boolean;

/** `id`, `id.column`, `TYPE:from:to`; `*` stands for any letters. */
const listing = /^(?<id>[\w:*-]+)(?:\.(?<column>[A-Za-z]+))?$/;

/**
 * What stands in backticks under the heading "What was inferred": the id of a row excuses all that it states, an id with a
 * column after a full stop only that. `*` for any letters makes one of many, as in `board-*.year`; `*` alone, which would
 * excuse everything, is none.
 */
export function inferredIn(readme: string): Inferred {
  const rules = [...section(readme).matchAll(/`([^`]+)`/g)].flatMap(([, listed = '']) => {
    const { id, column } = listing.exec(listed)?.groups ?? {};
    if (id === undefined || (column === undefined && /^[:*]+$/.test(id))) return [];
    return [{ id: new RegExp(`^${id.replaceAll('*', '.*')}$`), column }];
  });
  return (id, column) =>
    rules.some((rule) => rule.id.test(id) && (rule.column === undefined || rule.column === column));
}

const section = (readme: string): string =>
  /^## What was inferred$(.*?)(?=^## |$(?![^]))/ms.exec(readme)?.[1] ?? '';
