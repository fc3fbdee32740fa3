import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { counted } from '../../schema/inWords.ts';
import { Passages } from '../panel/Passages.tsx';
import type { LandscapeAnswer, SubjectEntry } from '../queries.ts';
import { writeAddress } from '../state/address.ts';
import { move } from '../state/move.ts';
import type { Move } from '../state/move.ts';
import { useHere } from '../state/placeContext.ts';
import { PlaceLink } from '../page/PlaceLink.tsx';
import type { AnalysisPage, ListedEntry } from './analysisPage.ts';
import { citation } from './citation.ts';
import { CopyCitation } from './CopyCitation.tsx';
import { SubjectLink } from './SubjectLink.tsx';

/** Results of a list that are printed: what nobody leafs through stands behind the address. */
const printedAtMost = 20;

interface ItemProps<Result extends ListedEntry> {
  readonly landscape: LandscapeAnswer;
  readonly page: AnalysisPage;
  readonly result: Result;
  /** What stands before the sentence: a small picture, figures. */
  readonly show?: ((result: Result) => ReactNode) | undefined;
  /** A subject's name as a link, where it is not to lead to its page in this landscape. */
  readonly link?: ((subject: SubjectEntry, result: Result) => ReactNode) | undefined;
  /** Whether it is among those that are printed. */
  readonly isPrinted: boolean;
  /** The way to the list that holds a result for good, where this one does not: its address is there. */
  readonly home?: ((result: Result) => Move) | undefined;
}

interface SourcesProps extends Pick<ItemProps<ListedEntry>, 'landscape' | 'page' | 'result'> {
  readonly home: Move | undefined;
}

const Sources = ({ landscape, page, result, home }: SourcesProps) => {
  const { place } = useHere();
  const there = home === undefined ? place : move(place, home);
  const itself = move(there, { type: 'options chosen', options: { result: result.id } });
  return (
    <details className="govuk-details result__sources">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          Where it stands ({counted(result.passages.length, 'passage', 'passages')}) and how to cite it
        </span>
      </summary>
      <Passages passages={result.passages} namesSource={landscape.sources.length > 1} />
      <CopyCitation
        text={citation({
          sentence: result.because,
          landscape,
          revision: page.revision,
          asOf: page.asOf,
          passages: result.passages,
          address: location.origin + location.pathname + writeAddress(itself),
        })}
      />
      <PlaceLink to={{ type: 'went', place: itself }}>Link to this result</PlaceLink>
    </details>
  );
};

/** A result: who it is about, its sentence, and on demand its passages, a citation and its own address. */
const ResultItem = <Result extends ListedEntry>({
  landscape,
  page,
  result,
  show,
  link,
  isPrinted,
  home,
}: ItemProps<Result>) => {
  const { place } = useHere();
  const isChosen = place.options['result'] === result.id;
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) ref.current?.scrollIntoView({ block: 'center' });
  }, [isChosen]);
  return (
    <li
      ref={ref}
      className={`result${isChosen ? ' result--chosen' : isPrinted ? '' : ' screen-only'}`}
      aria-current={isChosen ? 'true' : undefined}
    >
      <p className="result__subjects">
        {result.subjects.map((subject, at) => (
          <span key={subject.id}>
            {at > 0 && <span aria-hidden="true"> · </span>}
            {link?.(subject, result) ?? <SubjectLink subject={subject} />}
          </span>
        ))}
      </p>
      {show?.(result)}
      <p className="govuk-body result__because" dir="auto">
        {result.because}
      </p>
      <Sources landscape={landscape} page={page} result={result} home={home?.(result)} />
    </li>
  );
};

interface Props<Result extends ListedEntry> {
  readonly landscape: LandscapeAnswer;
  readonly page: AnalysisPage;
  readonly results: readonly Result[];
  /** Number of the first one, from 1, of a whole page of results; absent for a group of them. */
  readonly start?: number;
  /** Whether it is one of several lists that are numbered on; a result that is not in it may be in another. */
  readonly isPart?: boolean;
  readonly show?: (result: Result) => ReactNode;
  readonly link?: (subject: SubjectEntry, result: Result) => ReactNode;
  readonly home?: (result: Result) => Move;
}

/** What an address asks for and the list before one does not hold. */
const NotHere = () => (
  <p className="govuk-inset-text">
    The result that this address names is not on this page: date, statuses and options may be others than when
    the link was made, or the landscape has been renewed.{' '}
    <PlaceLink to={{ type: 'options chosen', options: { result: undefined } }}>
      Show the list without it
    </PlaceLink>
  </p>
);

const Empty = () => (
  <p className="govuk-body">There is nothing of this kind among the facts that are counted.</p>
);

/** What is not on paper, and where it is. */
const NotPrinted = ({ count }: { readonly count: number }) =>
  count > 0 && (
    <p className="print-only">
      Printed are the first {printedAtMost}; {counted(count, 'result', 'results')} more of this list can be
      read and saved at the address below.
    </p>
  );

/** Results in their order, strongest first. `?result=` marks one and brings it into sight. */
export const Results = <Result extends ListedEntry>({
  landscape,
  page,
  results,
  start,
  isPart = false,
  show,
  link,
  home,
}: Props<Result>) => {
  const asked = useHere().place.options['result'];
  const isMissing =
    !isPart && start !== undefined && asked !== undefined && !results.some(({ id }) => id === asked);
  return (
    <>
      {isMissing && <NotHere />}
      {results.length === 0 ? (
        // Past the last page the pager says so.
        (isPart || (start ?? 1) === 1) && <Empty />
      ) : (
        <ol className="results" start={start ?? 1}>
          {results.map((result, at) => (
            <ResultItem
              key={result.id}
              landscape={landscape}
              page={page}
              result={result}
              show={show}
              link={link}
              isPrinted={at < printedAtMost}
              home={home}
            />
          ))}
        </ol>
      )}
      <NotPrinted count={results.length - printedAtMost} />
    </>
  );
};
