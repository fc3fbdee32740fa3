import { Navigation } from './Navigation.tsx';
import { PlaceLink } from './PlaceLink.tsx';

/** The name of the service and its views. No crown: it is not a page of gov.uk. */
export const Header = ({ view }: { readonly view: string | undefined }) => (
  <>
    <a href="#main" className="govuk-skip-link">
      Skip to main content
    </a>
    <header className="govuk-generic-header header">
      <div className="govuk-generic-header__container page-width">
        <div className="govuk-generic-header__logo">
          <PlaceLink
            to={{ type: 'view chosen', view: 'start', selected: undefined }}
            className="govuk-generic-header__homepage-link header__name"
          >
            Partnership landscape
          </PlaceLink>
        </div>
      </div>
    </header>
    <Navigation view={view} />
  </>
);
