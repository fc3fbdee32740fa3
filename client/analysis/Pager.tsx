import { counted } from '../../schema/inWords.ts';
import { PlaceLink } from '../page/PlaceLink.tsx';
import { perPage } from './pages.ts';

interface Props {
  /** Results left out before this page. */
  readonly offset: number;
  readonly total: number;
  /** The name of the view's option that holds the page, for views with more than one list. */
  readonly option?: string;
}

/** Which results are on the page, and ways to those before and after. */
export const Pager = ({ offset, total, option = 'page' }: Props) => {
  const page = offset / perPage + 1;
  const to = (number: number) =>
    ({ type: 'options chosen', options: { [option]: number === 1 ? undefined : String(number) } }) as const;
  // The list says itself that it is empty.
  if (total === 0 && offset === 0) return null;
  if (total <= perPage && offset === 0)
    return <p className="govuk-body-s pager__said">{counted(total, 'result', 'results')}</p>;
  if (offset >= total)
    return (
      <p className="govuk-body pager__said">
        This page is past the last of {counted(total, 'result', 'results')}.{' '}
        <PlaceLink to={to(1)}>First page</PlaceLink>
      </p>
    );
  const last = Math.min(offset + perPage, total);
  return (
    <nav className="pager" aria-label="Pages of results">
      <p className="govuk-body-s pager__said">
        {(offset + 1).toLocaleString('en-GB')} to {last.toLocaleString('en-GB')} of{' '}
        {counted(total, 'result', 'results')}
      </p>
      {page > 1 && <PlaceLink to={to(page - 1)}>Previous page</PlaceLink>}
      {last < total && <PlaceLink to={to(page + 1)}>Next page</PlaceLink>}
    </nav>
  );
};
