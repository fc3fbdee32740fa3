import { capital } from '../words.ts';

interface Props {
  /** What is missing, as in "the picture". */
  readonly what: string;
  readonly error: Error;
  readonly retry: () => void;
}

/** Why there is no answer, and a way to try again. What was shown before, and the choices made, stay. */
export const Failure = ({ what, error, retry }: Props) => (
  <div className="failure" role="alert">
    <h2 className="govuk-heading-m">{capital(what)} could not be loaded</h2>
    <p className="govuk-body">{error.message}</p>
    <button type="button" className="govuk-button govuk-!-margin-bottom-0" onClick={retry}>
      Try again
    </button>
  </div>
);
