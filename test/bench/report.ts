/** A part of the report: what was measured, how, and the figures as rows of a table. */
export interface Measured {
  readonly title: string;
  readonly says: string;
  readonly rows: readonly string[];
}

const intro = `# Measurements

By \`npm run bench\`, or \`npm run bench -- NAME\` for one part; the others keep the figures of their last run. Each row has two
sides in one run on the same machine: ratios count, times are those of the machine that the part names.
`;
const head = '| what | ours | the other | ratio | goal |\n|---|---|---|---|---|';

/** The report with these parts measured anew and the others as they stood, in the order of `titles`. */
export function renewed(
  old: string,
  titles: readonly string[],
  measured: readonly Measured[],
  machine: string,
): string {
  const parts = new Map(
    old
      .split(/^## /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), `## ${part.trim()}\n`]),
  );
  for (const { title, says, rows } of measured)
    parts.set(title, `## ${title}\n\n${says}\n\n${head}\n${rows.join('\n')}\n\n${machine}\n`);
  return [intro, ...titles.flatMap((title) => parts.get(title) ?? [])].join('\n');
}
