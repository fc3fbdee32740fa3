import { perPage } from '../analysis/pages.ts';
import { SubjectLink } from '../analysis/SubjectLink.tsx';
import { SubjectList } from '../analysis/SubjectList.tsx';
import type { Answer } from '../api/useAnswer.ts';
import type { SubjectEntry } from '../queries.ts';
import { CountyChoice } from '../tiers/CountyChoice.tsx';
import type { ViewProps } from '../views.ts';
import { GlanceList, Headed } from './GlanceList.tsx';
import { GlancePart } from './GlancePart.tsx';
import { firstFew } from './glanceQueries.ts';
import type { BetweenGlance } from './glanceQueries.ts';
import { lackingTopics, topicsInWords } from './lackingTopics.ts';
import { WayOn } from './WayOn.tsx';
import { betweenPart } from './parts.ts';

interface Props {
  readonly view: ViewProps;
  readonly answer: Answer<BetweenGlance>;
}

type Between = BetweenGlance['twoTier'];

const Places = ({ between: { county, districts } }: { readonly between: Between }) => (
  <p className="govuk-body glance__line">
    {county === null ? 'The source names no county' : <SubjectLink subject={county} />}
    {districts.length === 0 ? ', and no district' : ' above '}
    {districts.map((district, at) => (
      <span key={district.id}>
        {at > 0 && ', '}
        <SubjectLink subject={district} />
      </span>
    ))}
    .
  </p>
);

interface NamedProps {
  readonly view: ViewProps;
  readonly title: string;
  readonly subjects: readonly SubjectEntry[];
  readonly total: number;
  /** The part of the two-tier view that holds them all. */
  readonly show: string;
  readonly none: string;
}

const Named = ({ view, title, subjects, total, show, none }: NamedProps) => (
  <Headed title={title} count={total}>
    {total === 0 ? <p className="govuk-body">{none}</p> : <SubjectList subjects={subjects} />}
    <WayOn
      view={view}
      title={title}
      whole={{ in: 'tiers', options: { show, county: view.options['county'] } }}
      shown={subjects.length}
      total={total}
    />
  </Headed>
);

const Lacking = ({ view, between }: { readonly view: ViewProps; readonly between: Between }) => {
  const { results, total } = between;
  const lacking = lackingTopics(results);
  const { county } = view.options;
  return (
    <GlanceList
      view={view}
      title="Topics that a tier has nobody for"
      page={between}
      results={lacking.slice(0, firstFew)}
      total={lacking.length}
      none={total === 0 ? 'The source names no topic.' : 'None: each topic is held at both tiers.'}
      whole={{ in: 'tiers', options: { county } }}
      wholeOf={(topic) => {
        const page = Math.floor(results.indexOf(topic) / perPage) + 1;
        return { in: 'tiers', options: { county, page: page === 1 ? undefined : String(page) } };
      }}
    >
      {total > 0 && <p className="govuk-body">{topicsInWords(results, total)}</p>}
    </GlanceList>
  );
};

/** Where county and districts miss each other: topics that a tier has nobody for, districts not heard, bodies without a counterpart. */
export const BetweenTiers = ({ view, answer }: Props) => (
  <GlancePart
    part={betweenPart}
    answer={answer}
    scope={
      <div className="glance__scope">
        <CountyChoice {...view} />
      </div>
    }
  >
    {({ twoTier: between }) => (
      <>
        <Places between={between} />
        <Lacking view={view} between={between} />
        <Named
          view={view}
          title="Districts without a voice at the county"
          subjects={between.withoutVoice.slice(0, firstFew)}
          total={between.withoutVoice.length}
          show="voices"
          none={between.districts.length === 0 ? 'The source names no district.' : 'None: each has one.'}
        />
        <Named
          view={view}
          title="Partnerships of the county without a counterpart in a district"
          subjects={between.withoutCounterpart}
          total={between.withoutCounterpartTotal}
          show="counterparts"
          none={
            between.counterpartsTotal === 0
              ? 'No partnership of the county is among the facts that are counted.'
              : 'None: each has one.'
          }
        />
      </>
    )}
  </GlancePart>
);
