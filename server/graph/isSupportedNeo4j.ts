/**
 * Whether an agent string as Neo4j sends it (`Neo4j/5.26.30`, `Neo4j/2025.08.0`, `Neo4j/5.27-aura`) is a version that
 * our statements work on: 5.26 LTS and later. Versions went from 5.26 to calendar years, so 6 to 2024 never existed.
 */
export const isSupportedNeo4j = (agent: string): boolean => {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  if (major === undefined || minor === undefined) return false;
  return Number(major) >= 2025 || (Number(major) === 5 && Number(minor) >= 26);
};
