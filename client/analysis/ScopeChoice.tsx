import { isEdtf } from '../../schema/edtf.ts';
import { statuses as allStatuses } from '../../schema/landscape.ts';
import { DateOption } from '../options/DateOption.tsx';
import { StatusOption } from '../options/StatusOption.tsx';
import { YesNoOption } from '../options/YesNoOption.tsx';
import { dateWords } from '../page/dateWords.ts';
import type { ViewProps } from '../views.ts';
import { scopeOf } from './scopeOf.ts';

/** An option that every analysis takes, and the registry therefore does not list. */
const observersFacts = {
  says: 'Observers, advisers and those in attendance count as members.',
  default: 'false',
} as const;

interface Props {
  readonly view: ViewProps;
  /** Statuses that are counted where none are chosen; left out where each part of the view has its own. */
  readonly standard?: readonly string[];
  /** Whether it makes a difference who counts as a member. */
  readonly hasObservers?: boolean;
}

const statusesInWords = (counted: readonly string[]): string => {
  if (counted.length === 0) return 'of the statuses that each part names';
  return counted.length === allStatuses.length ? 'of any status' : `that are ${counted.join(', ')}`;
};

/** Which facts are looked at: at what date, and of which statuses. Said in a line, chosen behind it. */
export const ScopeChoice = ({ view, standard = [], hasObservers = true }: Props) => {
  const { landscape, place, options, setOptions, go } = view;
  const { observers } = scopeOf(view);
  const date = place.date ?? landscape.date;
  // The failure says what is wrong with it.
  const isRefused = !isEdtf(date);
  const counted = place.counted.length === 0 ? standard : place.counted;
  return (
    <details className="govuk-details scope">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          Facts{isRefused ? '' : ` as of ${dateWords(date)}`} {statusesInWords(counted)}
          {observers === true && ', observers counted too'}
        </span>
      </summary>
      <div className="scope__choices">
        <DateOption
          key={place.date}
          date={place.date}
          standard={dateWords(landscape.date)}
          change={(date) => {
            go({ type: 'dated', date });
          }}
        />
        <StatusOption
          chosen={counted}
          change={(statuses) => {
            go({ type: 'counted', statuses });
          }}
        />
        {hasObservers && (
          <YesNoOption
            facts={observersFacts}
            label="Count observers too"
            value={options['observers']}
            change={(text) => {
              setOptions({ observers: text === 'true' ? text : undefined, page: undefined });
            }}
          />
        )}
      </div>
    </details>
  );
};
