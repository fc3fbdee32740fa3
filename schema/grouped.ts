/** Facts by what they have in common, in the order given; a fact with several keys stands under each. */
export function groupedByEach<T, K>(facts: readonly T[], keys: (fact: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const fact of facts) for (const key of keys(fact)) put(groups, key, fact);
  return groups;
}

/** Puts one more fact under a key. */
export function put<T, K>(groups: Map<K, T[]>, key: K, fact: T): void {
  const group = groups.get(key);
  if (group) group.push(fact);
  else groups.set(key, [fact]);
}

/** The same, of facts with one key each. */
export const grouped = <T, K>(facts: readonly T[], key: (fact: T) => K): Map<K, T[]> =>
  groupedByEach(facts, (fact) => [key(fact)]);
