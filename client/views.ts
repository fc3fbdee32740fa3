import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { Part } from './graph/show.ts';

/** What every view is given. */
export interface ViewProps {
  /** Name of the landscape. */
  readonly title: string;
  /** All nodes of the chosen labels: what the layout rests on, so that a filter moves nothing. */
  readonly part: Part;
  /** What of it passes the filters. */
  readonly shown: Part;
  readonly selected: string | undefined;
  readonly select: (id: string | undefined) => void;
}

interface View {
  readonly id: string;
  readonly title: string;
  readonly View: ComponentType<ViewProps>;
}

/** The views of the explorer, each loaded when it is opened. A new view is a line here. */
export const views: readonly View[] = [
  {
    id: 'picture',
    title: 'Picture',
    View: lazy(async () => ({ default: (await import('./graph/MapView.tsx')).MapView })),
  },
  {
    id: 'table',
    title: 'Table',
    View: lazy(async () => ({ default: (await import('./table/TableView.tsx')).TableView })),
  },
];
