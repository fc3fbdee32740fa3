import type { ReactNode } from 'react';
import { Panel } from '../panel/Panel.tsx';
import type { ViewProps } from '../views.ts';

interface Props {
  readonly view: Pick<ViewProps, 'landscape' | 'place' | 'select'>;
  readonly children: ReactNode;
}

/** What a view of figures shows, and beside it the facts of what is selected. */
export const BesidePanel = ({ view: { landscape, place, select }, children }: Props) => (
  <div className={`analysis${place.selected === undefined ? '' : ' analysis--beside'}`}>
    <div className="analysis__main">{children}</div>
    {place.selected !== undefined && (
      <Panel landscape={landscape} selected={place.selected} select={select} />
    )}
  </div>
);
