import { counted } from '../../schema/inWords.ts';
import { Pager } from '../analysis/Pager.tsx';
import { Results } from '../analysis/Results.tsx';
import { wholeList } from '../download/wholeList.ts';
import type { ViewProps } from '../views.ts';
import { gridCsv } from './gridCsv.ts';
import { OpenTopic } from './OpenTopic.tsx';
import { tierGrid } from './tierGrid.ts';
import type { GridRow } from './tierGrid.ts';
import { TierGrid } from './TierGrid.tsx';
import type { TiersPage } from './tiersQueries.ts';
import { TierTable } from './TierTable.tsx';
import { reachesInWords } from './tierWords.ts';

interface Props {
  readonly view: ViewProps;
  readonly page: TiersPage;
  readonly offset: number;
  /** Asks for another part of the topics. */
  readonly ask: (
    part: { readonly first: number; readonly offset: number },
    signal: AbortSignal,
  ) => Promise<TiersPage>;
}

/** "Of 19 topics: 7 at the county alone, 12 at neither tier." */
const summary = (rows: readonly GridRow[], total: number): string => {
  const shown = rows.length === total ? '' : ' shown here';
  const blank = rows.filter(({ isBlank }) => isBlank).length;
  const left = blank === 0 ? '' : ` The review left ${String(blank)} blank in a table of its own.`;
  return `Of ${counted(rows.length, 'topic', 'topics')}${shown}: ${reachesInWords(rows.map(({ reach }) => reach))}.${left}`;
};

/** The grid of topics by place, the same as a table, and each topic in words with its passages. */
export const TopicsByTier = ({ view, page, offset, ask }: Props) => {
  const { landscape, options, setOptions } = view;
  const grid = tierGrid(page);
  const opened = grid.rows.find(({ topic }) => topic.id === options['topic']);
  if (grid.rows.length === 0)
    return <p className="govuk-body">No topic of this kind is named among the facts that are counted.</p>;
  return (
    <>
      <p className="govuk-body" role="status">
        {summary(grid.rows, page.total)}
      </p>
      {opened !== undefined && <OpenTopic row={opened} />}
      <TierGrid
        grid={grid}
        landscape={landscape.name}
        open={(topic) => {
          setOptions({ topic });
        }}
        csv={wholeList({
          shown: page,
          ask,
          tableOf: (results) => gridCsv(tierGrid({ ...page, results: [...results] })),
        })}
      />
      <TierTable grid={grid} opened={opened?.topic.id} />
      <Pager offset={offset} total={page.total} />
      <h2 className="govuk-heading-m">Each topic in words</h2>
      <Results landscape={landscape} page={page} results={page.results} start={offset + 1} />
    </>
  );
};
