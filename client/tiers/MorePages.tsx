import { PlaceLink } from '../page/PlaceLink.tsx';

interface Props {
  /** What is listed, as in "More counterparts". */
  readonly what: string;
  /** The page in sight, from 1. */
  readonly page: number;
  readonly hasMore: boolean;
}

/** Ways to the pages before and after of a list whose length the API does not tell. */
export const MorePages = ({ what, page, hasMore }: Props) => {
  const to = (number: number) =>
    ({
      type: 'options chosen',
      options: { page: number === 1 ? undefined : String(number) },
    }) as const;
  if (page === 1 && !hasMore) return null;
  return (
    <nav className="pager" aria-label={`Pages of ${what}`}>
      <p className="govuk-body-s pager__said">Page {page}</p>
      {page > 1 && <PlaceLink to={to(page - 1)}>Previous page</PlaceLink>}
      {hasMore && <PlaceLink to={to(page + 1)}>Next page</PlaceLink>}
    </nav>
  );
};
