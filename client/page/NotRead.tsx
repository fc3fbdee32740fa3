/** What of the address was not taken, in words; nothing where all of it was. */
export const NotRead = ({ said }: { readonly said: readonly string[] }) =>
  said.length === 0 ? null : (
    <div className="govuk-inset-text not-read" role="status">
      {said.map((sentence) => (
        <p key={sentence} className="govuk-body">
          {sentence}
        </p>
      ))}
    </div>
  );
