/** The name of the service. No crown: it is not a page of gov.uk. */
export const Header = () => (
  <>
    <a href="#main" className="govuk-skip-link">
      Skip to main content
    </a>
    <header className="govuk-generic-header header">
      <div className="govuk-generic-header__container page-width">
        <div className="govuk-generic-header__logo">
          <a href="/" className="govuk-generic-header__homepage-link header__name">
            Partnership landscape
          </a>
        </div>
      </div>
    </header>
  </>
);
