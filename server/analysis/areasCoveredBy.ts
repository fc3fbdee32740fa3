import type { Scope } from './scope.ts';

/** The areas that a body covers; where the source says none, those of the nearest body that it is part of. */
export function areasCoveredBy(scope: Scope, body: string): readonly string[] {
  const seen = new Set([body]);
  let level: readonly string[] = [body];
  while (level.length > 0) {
    const areas = level.flatMap((id) => scope.from(id, 'COVERS').map(({ to }) => to));
    if (areas.length > 0) return [...new Set(areas)];
    level = level
      .flatMap((id) => scope.from(id, 'PART_OF').map(({ to }) => to))
      .filter((id) => !seen.has(id));
    for (const id of level) seen.add(id);
  }
  return [];
}
