interface Props {
  readonly what: string;
  readonly isSlow: boolean;
  /** Why it takes its time, as the server says it. */
  readonly said?: string | undefined;
}

/** The busy sign of a question that takes its time. What is quick shows none, so that nothing flickers. */
export const Waiting = ({ what, isSlow, said }: Props) => (
  <div className="waiting" role="status">
    {isSlow && (
      <p className="govuk-body">
        <span className="waiting__sign" aria-hidden="true" /> Loading {what}…
        {said !== undefined && ` ${said}`}
      </p>
    )}
  </div>
);
