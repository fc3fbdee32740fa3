import type { Answer } from '../api/useAnswer.ts';
import { sharedWords } from '../overlaps/sharedWords.ts';
import { PlaceLink } from '../page/PlaceLink.tsx';
import type { ViewProps } from '../views.ts';
import { GlanceList } from './GlanceList.tsx';
import { GlancePart } from './GlancePart.tsx';
import type { OverlapsGlance } from './glanceQueries.ts';
import { toWhole } from './WayOn.tsx';
import { overlapsPart } from './parts.ts';

interface Props {
  readonly view: ViewProps;
  readonly answer: Answer<OverlapsGlance>;
}

const others = ['people', 'themes', 'areas'] as const;

/** The pairs of partnerships that share organisations least by chance, and the way to what else they can share. */
export const Overlaps = ({ view, answer }: Props) => (
  <GlancePart part={overlapsPart} answer={answer} shown={view.landscape.revision}>
    {({ overlap: { results, total } }, page) => (
      <GlanceList
        view={view}
        title="Pairs of partnerships that share organisations"
        page={page}
        results={results}
        total={total}
        none="No two partnerships are said to have an organisation in common."
        whole={{ in: 'overlaps' }}
      >
        <p className="govuk-body-s screen-only">
          Partnerships can also share{' '}
          {others.map((by, at) => (
            <span key={by}>
              {at > 0 && ', '}
              <PlaceLink to={toWhole(view, { in: 'overlaps', options: { by } })}>
                {sharedWords[by].many}
              </PlaceLink>
            </span>
          ))}
          .
        </p>
      </GlanceList>
    )}
  </GlancePart>
);
