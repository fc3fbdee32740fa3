import type { Scope } from './scope.ts';

/** The areas that an area lies within, directly or through others, each once; not the area itself. */
export function areasAround(scope: Scope, area: string): readonly string[] {
  const around = new Set<string>();
  const follow = (id: string) => {
    for (const { to } of scope.from(id, 'WITHIN'))
      if (to !== area && !around.has(to)) {
        around.add(to);
        follow(to);
      }
  };
  follow(area);
  return [...around];
}
