import { landscape } from '../../support/smallLandscape.ts';
import type { Landscape, Value } from '../../../schema/landscape.ts';

/**
 * The landscape that stands in the graph before, and that every file is for. Each worker that runs tests has one of its own:
 * files are imported on the command line and over HTTP at the same time.
 */
export const landscapeId = `hostile-${process.env['VITEST_POOL_ID'] ?? '1'}`;

export const before: Landscape = landscape(landscapeId)
  .node('Source', 'paper', { name: 'Paper', publisher: 'A council', date: '2011' })
  .node('Passage', 'p1', { locator: 'Paragraph 1' })
  .node('Partnership', 'old-lsp', { name: 'What was there before', kind: 'board', passages: ['p1'] })
  .edge('OF', 'p1', 'paper').built;

/** What a file states that is not hostile at all. */
export const harmless = [
  'Organisation county "County" sector=local authority',
  'Partnership lsp "LSP" kind=board',
] as const;

/** All that a landscape states, a line a node or edge; its sources and passages left out. */
export const statedLines = ({ nodes, edges }: Landscape): readonly string[] => {
  const evidence = new Set(
    nodes.filter(({ label }) => label === 'Source' || label === 'Passage').map(({ id }) => id),
  );
  const said = (facts: Readonly<Record<string, Value | undefined>>): string =>
    Object.entries(facts)
      .filter(([, value]) => value !== undefined && String(value) !== '')
      .map(([name, value]) => ` ${name}=${String(value)}`)
      .toSorted()
      .join('');
  return [
    ...nodes
      .filter(({ id }) => !evidence.has(id))
      .map(
        ({ label, id, name, aliases, validFrom, validTo, note, properties }) =>
          `${label} ${id} "${name ?? ''}"${said({ aliases, validFrom, validTo, note, ...properties })}`,
      ),
    ...edges
      .filter(({ from }) => !evidence.has(from))
      .map(
        ({ type, from, to, validFrom, validTo }) => `${type} ${from} ${to}${said({ validFrom, validTo })}`,
      ),
  ].toSorted();
};
