/** The busy sign of a question that takes its time. What is quick shows none, so that nothing flickers. */
export const Waiting = ({ what, isSlow }: { readonly what: string; readonly isSlow: boolean }) => (
  <div className="waiting" role="status">
    {isSlow && (
      <p className="govuk-body">
        <span className="waiting__sign" aria-hidden="true" /> Loading {what}…
      </p>
    )}
  </div>
);
