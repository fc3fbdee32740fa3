import { Pager } from '../analysis/Pager.tsx';
import { Results } from '../analysis/Results.tsx';
import type { AnalysisPage } from '../analysis/analysisPage.ts';
import type { CsvSource, CsvTable } from '../download/csvTable.ts';
import { Downloads } from '../download/Downloads.tsx';
import { fileName } from '../download/fileName.ts';
import { PlaceLink } from '../page/PlaceLink.tsx';
import type { LandscapeAnswer } from '../queries.ts';
import { chanceInWords, probability } from './chance.ts';
import type { Overlap } from './operations.ts';

interface Props {
  readonly landscape: LandscapeAnswer;
  readonly page: AnalysisPage & { readonly results: readonly Overlap[] };
  readonly offset: number;
  readonly csv: CsvSource;
}

const percent = (share: number): string => `${String(share * 100)}%`;

/** What two partnerships have in common, as a bar: only the one, both, only the other. */
const Shares = ({ overlap: { sizes, shared } }: { readonly overlap: Overlap }) => {
  const [sizeA = 0, sizeB = 0] = sizes;
  const all = sizeA + sizeB - shared;
  return (
    <svg className="shares" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="shares__one" x="0" width={percent((sizeA - shared) / all)} height="10" />
      <rect
        className="shares__both"
        x={percent((sizeA - shared) / all)}
        width={percent(shared / all)}
        height="10"
      />
      <rect
        className="shares__other"
        x={percent(sizeA / all)}
        width={percent((sizeB - shared) / all)}
        height="10"
      />
    </svg>
  );
};

const Figures = ({ overlap }: { readonly overlap: Overlap }) => {
  const { shared, sizes, q, subjects } = overlap;
  const [a, b] = subjects;
  return (
    <div className="pair">
      <Shares overlap={overlap} />
      <p className="pair__figures">
        {shared} shared of {sizes.join(' and ')}. {chanceInWords(q)} (q {probability(q)}).{' '}
        {a !== undefined && b !== undefined && (
          <PlaceLink
            to={{ type: 'options chosen', options: { a: a.id, b: b.id } }}
            className="govuk-link screen-only"
          >
            Side by side
            <span className="govuk-visually-hidden">
              {' '}
              : {a.name} and {b.name}
            </span>
          </PlaceLink>
        )}
      </p>
    </div>
  );
};

/** Pairs as a table to keep. */
export const pairTable = (pairs: readonly Overlap[]): CsvTable => ({
  headings: [
    'Partnership',
    'Other partnership',
    'Shared',
    'Size',
    'Size of the other',
    'Jaccard',
    'Overlap coefficient',
    'Expected by chance',
    'p',
    'q',
    'In words',
  ],
  rows: pairs.map(({ subjects, sizes, ...overlap }) => [
    subjects[0]?.name ?? null,
    subjects[1]?.name ?? null,
    overlap.shared,
    sizes[0] ?? null,
    sizes[1] ?? null,
    overlap.jaccard,
    overlap.overlapCoefficient,
    overlap.expected,
    overlap.p,
    overlap.q,
    overlap.because,
  ]),
});

/** Pairs in their order, each with a small picture of what is shared, its sentence and its passages. */
export const PairsList = ({ landscape, page, offset, csv }: Props) => (
  <>
    <Results
      landscape={landscape}
      page={page}
      results={page.results}
      start={offset + 1}
      show={(overlap) => <Figures overlap={overlap} />}
    />
    <Pager offset={offset} total={page.total} />
    <Downloads name={fileName('overlaps', landscape.name)} what="these pairs" csv={csv} />
  </>
);
