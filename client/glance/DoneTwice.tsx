import type { Answer } from '../api/useAnswer.ts';
import type { ViewProps } from '../views.ts';
import { GlanceList } from './GlanceList.tsx';
import { GlancePart } from './GlancePart.tsx';
import type { TwiceGlance } from './glanceQueries.ts';
import { twicePart } from './parts.ts';

interface Props {
  readonly view: ViewProps;
  readonly answer: Answer<TwiceGlance>;
}

/** The two classes of like work that somebody who plans looks at, with what is said where there is none. */
const classes = [
  {
    id: 'duplicate',
    title: 'Duplicates in one tier',
    none: 'No two partnerships of one tier and the same ground are known to do like work.',
  },
  {
    id: 'parallel',
    title: 'Parallel across the tiers: no duplicate by itself',
    none: 'No two partnerships of different tiers are known to do like work.',
  },
] as const;

/** Like work for like people: in one tier, and apart from it across the tiers. */
export const DoneTwice = ({ view, answer }: Props) => (
  <GlancePart part={twicePart} answer={answer}>
    {(found, page) =>
      classes.map(({ id, title, none }) => (
        <GlanceList
          key={id}
          view={view}
          title={title}
          page={page}
          results={found[id].results}
          total={found[id].total}
          none={none}
          whole={{ in: 'duplication', options: { class: id } }}
        />
      ))
    }
  </GlancePart>
);
