interface Props {
  readonly isFiltered: boolean;
  readonly clear: () => void;
}

/** Nothing to show, and why. */
export const Empty = ({ isFiltered, clear }: Props) => (
  <div className="empty">
    <h2 className="govuk-heading-m">Nothing to show</h2>
    {isFiltered ? (
      <>
        <p className="govuk-body">Nothing in this landscape passes the filters and the date that are set.</p>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={clear}>
          Clear filters
        </button>
      </>
    ) : (
      <p className="govuk-body">This landscape holds no bodies yet.</p>
    )}
  </div>
);
