import { PlaceLink } from '../page/PlaceLink.tsx';
import { useOffers } from './useOffers.ts';

/** The way to bring a register in and to go back, where this server lets its page. */
export const WayIn = () => {
  const offers = useOffers();
  if (offers?.imports.isOn !== true) return null;
  return (
    <p className="govuk-body-s screen-only">
      <PlaceLink to={{ type: 'view chosen', view: 'import', selected: undefined }}>
        Bring in a register, or go back to an earlier revision
      </PlaceLink>
    </p>
  );
};
