import type { Answer } from '../api/useAnswer.ts';
import { gapOrigins } from '../gaps/gapsQueries.ts';
import { kindWords, originWords } from '../gaps/gapWords.ts';
import { PlaceLink } from '../page/PlaceLink.tsx';
import type { ViewProps } from '../views.ts';
import { GlanceList } from './GlanceList.tsx';
import { GlancePart } from './GlancePart.tsx';
import type { MissingGlance } from './glanceQueries.ts';
import { toWhole } from './WayOn.tsx';
import { nobodyPart } from './parts.ts';

interface Props {
  readonly view: ViewProps;
  readonly answer: Answer<MissingGlance>;
}

type Counts = MissingGlance['all']['counts'];

/** How many gaps there are of each kind, each number leading to its list. */
const Kinds = ({ view, counts }: { readonly view: ViewProps; readonly counts: Counts }) => (
  <ul className="govuk-list glance__kinds">
    {counts.map(({ origin, kind, count }) => (
      <li key={kind}>
        <PlaceLink to={toWhole(view, { in: 'gaps', options: { origins: origin, kinds: kind } })}>
          {kindWords[kind]}: {count.toLocaleString('en-GB')}
          <span className="govuk-visually-hidden"> {originWords[origin]}</span>
        </PlaceLink>
      </li>
    ))}
  </ul>
);

/** Topics, areas and sectors that nobody holds: as the review says, as its tables leave blank, as we work out, never mixed. */
export const Nobody = ({ view, answer }: Props) => (
  <GlancePart part={nobodyPart} answer={answer}>
    {(found, page) =>
      gapOrigins.map((origin) => (
        <GlanceList
          key={origin}
          view={view}
          title={originWords[origin]}
          page={page}
          results={found[origin].results}
          total={found[origin].total}
          none="None among the facts that are counted."
          whole={{ in: 'gaps', options: { origins: origin } }}
        >
          <Kinds view={view} counts={found.all.counts.filter((one) => one.origin === origin)} />
        </GlanceList>
      ))
    }
  </GlancePart>
);
