/** Facts by what they have in common, in the order given; a fact with several keys stands under each. */
export function groupedByEach<T, K>(facts: readonly T[], keys: (fact: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const fact of facts)
    for (const key of keys(fact)) {
      const group = groups.get(key);
      if (group) group.push(fact);
      else groups.set(key, [fact]);
    }
  return groups;
}

/** The same, of facts with one key each. */
export const grouped = <T, K>(facts: readonly T[], key: (fact: T) => K): Map<K, T[]> =>
  groupedByEach(facts, (fact) => [key(fact)]);
