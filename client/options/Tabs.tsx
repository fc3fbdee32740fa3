import { PlaceLink } from '../page/PlaceLink.tsx';
import type { OptionChanges } from '../state/move.ts';

interface Props {
  /** What is chosen, as "Ways to look at it". */
  readonly label: string;
  readonly tabs: readonly { readonly id: string; readonly title: string }[];
  readonly current: string;
  /** The options that a tab sets. */
  readonly to: (id: string) => OptionChanges;
}

/** Parts of a view to choose from, each with an address of its own: links, so that they can be shared and opened apart. */
export const Tabs = ({ label, tabs, current, to }: Props) => (
  <nav className="tabs" aria-label={label}>
    <ul className="tabs__list">
      {tabs.map(({ id, title }) => (
        <li key={id}>
          <PlaceLink
            to={{ type: 'options chosen', options: to(id) }}
            className="tabs__tab"
            current={id === current ? 'true' : undefined}
          >
            {title}
          </PlaceLink>
        </li>
      ))}
    </ul>
  </nav>
);
