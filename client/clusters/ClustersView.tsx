import { useRef } from 'react';
import { AnalysisView } from '../analysis/AnalysisView.tsx';
import { offsetOf } from '../analysis/pages.ts';
import { Pager } from '../analysis/Pager.tsx';
import { Results } from '../analysis/Results.tsx';
import { scopeOf } from '../analysis/scopeOf.ts';
import { SubjectLink } from '../analysis/SubjectLink.tsx';
import { ask } from '../api/ask.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { Bars } from '../bars/Bars.tsx';
import { Downloads } from '../download/Downloads.tsx';
import { fileName } from '../download/fileName.ts';
import { wholeList } from '../download/wholeList.ts';
import { chosenInteger, chosenNumber } from '../options/chosen.ts';
import { labelOf } from '../options/labelOf.ts';
import { OptionField } from '../options/OptionField.tsx';
import type { SubjectEntry } from '../queries.ts';
import { SortableTable } from '../table/SortableTable.tsx';
import type { ViewProps } from '../views.ts';
import { clusterColumns, clusterTable, titleOf } from './clusterColumns.ts';
import { clustersQuery } from './clustersQuery.ts';
import type { Cluster, ClustersPage } from './clustersQuery.ts';
import { agreementInWords, firstNames, modularityInWords } from './clusterWords.ts';

const Names = ({
  title,
  subjects,
}: {
  readonly title: string;
  readonly subjects: readonly SubjectEntry[];
}) =>
  subjects.length === 0 ? null : (
    <div className="cluster__fact">
      <dt>{title}</dt>
      <dd>
        {subjects.map((subject, at) => (
          <span key={subject.id}>
            {at > 0 && ', '}
            <SubjectLink subject={subject} />
          </span>
        ))}
      </dd>
    </div>
  );

/** Partnerships that head a cluster; the others of a large one are named on demand. */
const headedBy = 10;

const Facts = ({ cluster }: { readonly cluster: Cluster }) => (
  <dl className="cluster">
    {cluster.size > cluster.subjects.length && (
      <div className="cluster__fact">
        <dt>Partnerships</dt>
        <dd>
          {cluster.size.toLocaleString('en-GB')}, the first ten named here; the file below the table names all
        </dd>
      </div>
    )}
    <Names title="Held together by" subjects={cluster.bindingOrganisations} />
    <Names title="Topics" subjects={cluster.topics} />
    <Names title="Areas" subjects={cluster.areas} />
  </dl>
);

const Reading = ({ page }: { readonly page: ClustersPage }) => (
  <ul className="govuk-list govuk-list--bullet cluster-reading">
    <li>{modularityInWords(page.modularity)}</li>
    <li>{agreementInWords('topics', page.topicAgreement)}</li>
    <li>{agreementInWords('areas', page.areaAgreement)}</li>
  </ul>
);

interface PictureProps {
  readonly page: ClustersPage;
  readonly start: number;
  readonly name: string;
}

const Picture = ({ page, start, name }: PictureProps) => {
  const ref = useRef<SVGSVGElement>(null);
  return (
    <>
      <h2 className="govuk-heading-m">How large the clusters are, and who holds them together</h2>
      <Bars
        label={`Partnerships in each of ${String(page.results.length)} clusters`}
        svg={ref}
        rows={page.results.map((cluster, at) => ({
          id: cluster.id,
          name: titleOf(cluster, start + at),
          value: cluster.size,
          error: 0,
          isCounted: true,
          isMarked: false,
          says: `${String(cluster.size)}: ${firstNames(cluster.bindingOrganisations, 3)}`,
        }))}
      />
      <Downloads name={name} what="the picture" picture={() => ref.current} />
    </>
  );
};

/** Clusters of partnerships that share organisations, who holds them together, and whether they follow topics or areas. */
export const ClustersView = (view: ViewProps) => {
  const { landscape, options, setOptions } = view;
  const offset = offsetOf(options['page']);
  const variables = {
    ...scopeOf(view),
    resolution: chosenNumber(options, 'resolution'),
    seed: chosenInteger(options, 'seed'),
  };
  const answer = useAnswer(clustersQuery, { ...variables, offset });
  const name = fileName('clusters', landscape.name);
  return (
    <AnalysisView
      analysis="communities"
      view={view}
      answer={answer}
      pageOf={({ communities }) => communities}
      controls={(facts) =>
        facts.options.map((option) => (
          <OptionField
            key={option.name}
            facts={option}
            label={labelOf('communities', option.name)}
            options={options}
            setOptions={setOptions}
          />
        ))
      }
    >
      {({ communities }) => (
        <>
          {communities.results.length > 0 && (
            <>
              <Reading page={communities} />
              <Picture page={communities} start={offset + 1} name={name} />
            </>
          )}
          {communities.total > 0 && <h2 className="govuk-heading-m">Cluster by cluster</h2>}
          <Results
            landscape={landscape}
            page={communities}
            results={communities.results.map((one) => ({
              ...one,
              subjects: one.subjects.slice(0, headedBy),
            }))}
            start={offset + 1}
            show={(cluster) => <Facts cluster={cluster} />}
          />
          <Pager offset={offset} total={communities.total} />
          {communities.results.length > 0 && (
            <>
              <SortableTable
                caption="The same as a table"
                columns={clusterColumns}
                rows={communities.results}
                keyOf={({ id }) => id}
                isSelected={({ id }) => id === options['result']}
              />
              <Downloads
                name={name}
                what="the table"
                csv={wholeList({
                  shown: communities,
                  ask: async (part, signal) =>
                    (await ask(clustersQuery, { ...variables, ...part }, signal)).communities,
                  tableOf: clusterTable,
                })}
              />
            </>
          )}
        </>
      )}
    </AnalysisView>
  );
};
