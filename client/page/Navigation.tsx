import { useState } from 'react';
import { useOffers } from '../import/useOffers.ts';
import { viewOf, views } from '../views.ts';
import { PlaceLink } from './PlaceLink.tsx';

/** GOV.UK's service navigation: all views in one line, and behind a button on a phone. */
export const Navigation = ({ view }: { readonly view: string | undefined }) => {
  const [isOpen, setIsOpen] = useState(false);
  const current = viewOf(view).id;
  const offers = useOffers();
  const offered = views.filter(({ needs }) => needs === undefined || offers?.[needs].isOn === true);
  return (
    <div className="govuk-service-navigation navigation">
      <div className="page-width">
        <div className="govuk-service-navigation__container">
          <nav aria-label="Views" className="govuk-service-navigation__wrapper">
            <button
              type="button"
              className="govuk-service-navigation__toggle navigation__toggle"
              aria-controls="navigation"
              aria-expanded={isOpen}
              onClick={() => {
                setIsOpen(!isOpen);
              }}
            >
              Menu
            </button>
            <ul
              id="navigation"
              className={`govuk-service-navigation__list navigation__list${isOpen ? ' navigation__list--open' : ''}`}
            >
              {offered.map(({ id, title }) => (
                <li
                  key={id}
                  className={`govuk-service-navigation__item${id === current ? ' govuk-service-navigation__item--active' : ''}`}
                >
                  <PlaceLink
                    to={{ type: 'view chosen', view: id }}
                    className="govuk-service-navigation__link"
                    current={id === current ? 'page' : undefined}
                  >
                    {title}
                  </PlaceLink>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  );
};
