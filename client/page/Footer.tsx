/** Where the facts come from that no paper of a landscape states, and where the rest is said. */
export const Footer = () => (
  <footer className="footer">
    <div className="page-width">
      <p className="govuk-body-s">
        Facts come from the papers that each landscape names. Codes, kinds and centres of areas come from{' '}
        <a className="govuk-link" href="https://github.com/mysociety/uk_local_authority_names_and_codes">
          UK local authority names and codes
        </a>{' '}
        by mySociety, used under CC BY 4.0.
      </p>
    </div>
  </footer>
);
