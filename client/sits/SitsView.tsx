import { ScopeChoice } from '../analysis/ScopeChoice.tsx';
import { statuses } from '../../schema/landscape.ts';
import { Search } from '../search/Search.tsx';
import type { ViewProps } from '../views.ts';
import { NameLists } from './NameLists.tsx';
import { SubjectPage } from './SubjectPage.tsx';

/** Search first: then all about one person, body, theme or area, each fact with its place. */
export const SitsView = (view: ViewProps) => {
  const { landscape, place, select } = view;
  return (
    <>
      <div className="sits__search">
        <Search landscape={landscape.id} select={select} />
      </div>
      <ScopeChoice view={view} standard={statuses} hasObservers={false} />
      {place.selected === undefined ? (
        <NameLists {...view} />
      ) : (
        <SubjectPage key={place.selected} view={view} id={place.selected} />
      )}
    </>
  );
};
