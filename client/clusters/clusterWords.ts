const figure = (value: number): string => value.toFixed(2).replace('-', '−');

/**
 * Modularity for who is no statistician. Newman (2004) calls 0.3 and more a sign of real clusters; the steps are a rule of
 * thumb, and the figure stands beside the word.
 */
export const modularityInWords = (modularity: number | null): string => {
  if (modularity === null)
    return 'Whether there are clusters cannot be said: no two partnerships share an organisation.';
  const says =
    modularity < 0.3
      ? 'The clusters are loose: partnerships share members across them nearly as often as within.'
      : modularity < 0.6
        ? 'The clusters are real: partnerships share members within them clearly more than chance would have it.'
        : 'The clusters are tight: partnerships share members within them, and hardly across.';
  return `${says} (Modularity ${figure(modularity)}; 0 is chance, 1 the most there can be.)`;
};

/** Agreement of the clusters with topics or areas: adjusted mutual information, 0 by chance, 1 where they are the same. */
export const agreementInWords = (what: string, agreement: number | null): string => {
  if (agreement === null) return `Whether they follow ${what} cannot be said: too few state any.`;
  const how =
    agreement < 0.1
      ? `They do not follow ${what}: no more than chance would have it`
      : agreement < 0.4
        ? `They follow ${what} a little`
        : agreement < 0.8
          ? `They follow ${what} to a good part`
          : `They are much the same as ${what}`;
  return `${how} (agreement ${figure(agreement)}; 0 is chance, 1 is the same).`;
};

/** "Education; Health; and 3 more". */
export const firstNames = (subjects: readonly { readonly name: string }[], most: number): string => {
  const names = subjects.slice(0, most).map(({ name }) => name);
  const more = subjects.length - names.length;
  return [...names, ...(more > 0 ? [`and ${String(more)} more`] : [])].join('; ');
};
