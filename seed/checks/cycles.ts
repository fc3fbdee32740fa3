import type { EdgeType } from '../../schema/landscape.ts';
import type { RegisterRow } from '../register.ts';
import type { Report } from '../report.ts';
import { cellsOf, placeOf } from './table.ts';
import type { OrderedTable } from './table.ts';

/** Relationships that lead up or onward, and so never back to where they began. */
const acyclic = ['PART_OF', 'WITHIN', 'NESTS_IN', 'SUCCEEDED_BY'] as const satisfies readonly EdgeType[];

interface Link {
  readonly to: string;
  readonly row: RegisterRow;
}
type Links = ReadonlyMap<string, readonly Link[]>;

/** Checks that nothing is, by way of others, part of itself or its own successor. One fault for each link that closes a ring. */
export function checkCycles(ordered: OrderedTable, report: Report): void {
  for (const type of acyclic) {
    const links = linksOf(ordered, type);
    for (const { path, row } of rings(links))
      report.fault(
        placeOf(ordered, row, 'to'),
        `${type} leads round in a ring: ${path.join(' → ')}.`,
        'Take out the link that is wrong.',
      );
  }
}

function linksOf({ table, rows }: OrderedTable, wanted: EdgeType): Links {
  const [type, from, to] = [cellsOf(table, 'type'), cellsOf(table, 'from'), cellsOf(table, 'to')];
  const links = new Map<string, Link[]>();
  for (const row of rows) {
    // A link to itself is reported by itself.
    if (type(row) !== wanted || from(row) === to(row)) continue;
    const others = links.get(from(row));
    if (others) others.push({ to: to(row), row });
    else links.set(from(row), [{ to: to(row), row }]);
  }
  return links;
}

interface Ring {
  readonly path: readonly string[];
  readonly row: RegisterRow;
}

/** Depth-first search with a stack of its own, since a chain may be as long as the register. */
function rings(links: Links): readonly Ring[] {
  const found: Ring[] = [];
  const done = new Set<string>();
  for (const start of links.keys()) {
    const path = [{ id: start, next: 0 }];
    const onPath = new Set([start]);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const link = done.has(top.id) ? undefined : links.get(top.id)?.[top.next];
      if (!link) {
        done.add(top.id);
        onPath.delete(top.id);
        path.pop();
        continue;
      }
      top.next += 1;
      if (onPath.has(link.to)) found.push({ path: ringFrom(path, link.to), row: link.row });
      else if (!done.has(link.to)) {
        path.push({ id: link.to, next: 0 });
        onPath.add(link.to);
      }
    }
  }
  return found;
}

function ringFrom(path: readonly { readonly id: string }[], back: string): readonly string[] {
  const ids = path.map(({ id }) => id);
  return [...ids.slice(ids.indexOf(back)), back];
}
