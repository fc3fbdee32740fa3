import { PlaceLink } from '../page/PlaceLink.tsx';
import type { ViewProps } from '../views.ts';
import type { OptionChanges } from '../state/move.ts';

/** Where the whole of a list is. */
export interface Whole {
  /** Id of the view. */
  readonly in: string;
  readonly options?: OptionChanges;
}

interface Props {
  readonly view: ViewProps;
  /** What the list is called, for who hears the link alone. */
  readonly title: string;
  readonly whole: Whole;
  readonly shown: number;
  readonly total: number;
}

/** The move to a whole list, about the same facts: date and statuses stay with the place, observers are an option. */
export const toWhole = ({ options: { observers } }: Pick<ViewProps, 'options'>, { in: id, options }: Whole) =>
  ({ type: 'view chosen', view: id, selected: undefined, options: { observers, ...options } }) as const;

/** The way from the first few of a list to the whole of it. */
export const WayOn = ({ view, title, whole, shown, total }: Props) => (
  <p className="govuk-body glance__way">
    <PlaceLink to={toWhole(view, whole)}>
      {total > shown ? `See all ${total.toLocaleString('en-GB')}` : 'See more'} in{' '}
      {view.views.find(({ id }) => id === whole.in)?.title}
      <span className="govuk-visually-hidden">: {title}</span>
    </PlaceLink>
  </p>
);
