import type { EdgeType } from '../../../schema/landscape.ts';
import type { Scope } from '../scope.ts';

/** All that a body is tied to by edges of a type, step after step; never itself. */
export function reached(scope: Scope, body: string, type: EdgeType): readonly string[] {
  const found = new Set<string>();
  const follow = (id: string) => {
    for (const { to } of scope.from(id, type))
      if (to !== body && !found.has(to)) {
        found.add(to);
        follow(to);
      }
  };
  follow(body);
  return [...found];
}
