import type { ReactNode } from 'react';

interface Props {
  /** What it holds, for who hears the page. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Something wider than a small screen: it scrolls inside itself, by keyboard too, and the page stays where it is. */
export const Wide = ({ label, children }: Props) => (
  // Not every browser lets one come to a part that scrolls by Tab of itself.
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div className="wide" role="region" aria-label={label} tabIndex={0}>
    {children}
  </div>
);
