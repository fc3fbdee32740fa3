import type { MouseEvent, ReactNode } from 'react';
import { writeAddress } from '../state/address.ts';
import { move } from '../state/move.ts';
import type { Move } from '../state/move.ts';
import { useHere } from '../state/placeContext.ts';

interface Props {
  /** The move that the link makes. */
  readonly to: Move;
  readonly className?: string;
  /** Whether it leads to where one is: `page` for a view, `true` for one of a list. */
  readonly current?: 'page' | 'true' | undefined;
  readonly children: ReactNode;
}

/** Whether the browser is to open the address itself, as in a new tab. */
const isForBrowser = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button !== 0 || ctrlKey || metaKey || shiftKey || altKey;

/** A link to another place of the explorer: an address to share or open apart, and a move where it is followed here. */
export const PlaceLink = ({ to, className = 'govuk-link', current, children }: Props) => {
  const { place, go } = useHere();
  return (
    <a
      href={location.pathname + writeAddress(move(place, to))}
      className={className}
      aria-current={current}
      onClick={(event) => {
        if (isForBrowser(event)) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
};
