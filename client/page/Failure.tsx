import { capital } from '../../schema/inWords.ts';
import { NotAnswered } from '../api/failures.ts';
import { refusalInWords } from '../api/refusalInWords.ts';
import { nowhere } from '../state/place.ts';
import { useHere } from '../state/placeContext.ts';
import { PlaceLink } from './PlaceLink.tsx';

interface Props {
  /** What is missing, as in "the picture". */
  readonly what: string;
  readonly error: Error;
  readonly retry: () => void;
}

/** The way out of a date, status or option that the server refuses: the same view with none of them chosen. */
const AsStandard = () => {
  const { place } = useHere();
  const { landscape, view } = place;
  return (
    <p className="govuk-body">
      <PlaceLink to={{ type: 'went', place: { ...nowhere, landscape, view } }}>
        Go back to the standard date and options
      </PlaceLink>
    </p>
  );
};

/** Why there is no answer, and a way to try again. What was shown before, and the choices made, stay. */
export const Failure = ({ what, error, retry }: Props) => (
  <div className="failure" role="alert">
    <h2 className="govuk-heading-m">{capital(what)} could not be loaded</h2>
    <p className="govuk-body">{refusalInWords(error.message)}</p>
    {error instanceof NotAnswered && <AsStandard />}
    <button type="button" className="govuk-button govuk-!-margin-bottom-0" onClick={retry}>
      Try again
    </button>
  </div>
);
