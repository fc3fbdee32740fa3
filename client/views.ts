import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { LandscapeAnswer, LandscapeEntry } from './queries.ts';
import type { OptionChanges } from './state/move.ts';
import type { Options, Place } from './state/place.ts';
import type { Go } from './state/usePlace.ts';

/** What every view is given. What else it needs it asks itself. */
export interface ViewProps {
  readonly landscape: LandscapeAnswer;
  /** All landscapes there are. */
  readonly landscapes: readonly LandscapeEntry[];
  /** All views there are, for one that leads to others. */
  readonly views: readonly ViewEntry[];
  readonly place: Place;
  /** The view's own options as they stand in the address, unchecked: see `options/chosen.ts`. */
  readonly options: Options;
  /** Sets options; undefined takes one back to its standard. `quietly` for what is typed or dragged: no step for Back. */
  readonly setOptions: (changes: OptionChanges, how?: 'step' | 'quietly') => void;
  /** Selects a node or an edge of the landscape, for `place.selected`. */
  readonly select: (id: string | undefined) => void;
  readonly go: Go;
}

/** A view as it is listed. */
export interface ViewEntry {
  readonly id: string;
  /** What the navigation calls it. */
  readonly title: string;
}

interface View extends ViewEntry {
  /** What the server must offer beside the API; where it does not, nothing leads to the view, and it says why. */
  readonly needs?: 'imports';
  /** The page's heading, where it is another. */
  readonly heading?: string;
  readonly View: ComponentType<ViewProps>;
}

/** The views of the explorer in the order of the navigation, each loaded when it is opened. A new view is an entry here. */
export const views: readonly [View, ...View[]] = [
  {
    id: 'start',
    title: 'Start',
    heading: 'Who works with whom',
    View: lazy(async () => ({ default: (await import('./start/StartView.tsx')).StartView })),
  },
  {
    id: 'glance',
    title: 'At a glance',
    View: lazy(async () => ({ default: (await import('./glance/GlanceView.tsx')).GlanceView })),
  },
  {
    id: 'sits',
    title: 'Who sits on what',
    View: lazy(async () => ({ default: (await import('./sits/SitsView.tsx')).SitsView })),
  },
  {
    id: 'map',
    title: 'Map',
    View: lazy(async () => ({ default: (await import('./explorer/MapPage.tsx')).MapPage })),
  },
  {
    id: 'table',
    title: 'Table',
    View: lazy(async () => ({ default: (await import('./explorer/TablePage.tsx')).TablePage })),
  },
  {
    id: 'overlaps',
    title: 'Overlaps',
    View: lazy(async () => ({ default: (await import('./overlaps/OverlapsView.tsx')).OverlapsView })),
  },
  {
    id: 'clusters',
    title: 'Clusters',
    heading: 'Clusters of partnerships',
    View: lazy(async () => ({ default: (await import('./clusters/ClustersView.tsx')).ClustersView })),
  },
  {
    id: 'duplication',
    title: 'Duplication',
    View: lazy(async () => ({
      default: (await import('./duplication/DuplicationView.tsx')).DuplicationView,
    })),
  },
  {
    id: 'fatigue',
    title: 'Fatigue',
    View: lazy(async () => ({ default: (await import('./fatigue/FatigueView.tsx')).FatigueView })),
  },
  {
    id: 'keyPeople',
    title: 'Key people',
    View: lazy(async () => ({ default: (await import('./keyPeople/KeyPeopleView.tsx')).KeyPeopleView })),
  },
  {
    id: 'tiers',
    title: 'Two tiers',
    View: lazy(async () => ({ default: (await import('./tiers/TiersView.tsx')).TiersView })),
  },
  {
    id: 'gaps',
    title: 'Gaps and stale',
    View: lazy(async () => ({ default: (await import('./gaps/GapsView.tsx')).GapsView })),
  },
  {
    id: 'change',
    title: 'Change',
    View: lazy(async () => ({ default: (await import('./change/ChangeView.tsx')).ChangeView })),
  },
  {
    id: 'evidence',
    title: 'Evidence',
    View: lazy(async () => ({ default: (await import('./evidence/EvidenceView.tsx')).EvidenceView })),
  },
  {
    id: 'import',
    title: 'Bring in',
    heading: 'Bring in a register',
    needs: 'imports',
    View: lazy(async () => ({ default: (await import('./import/ImportView.tsx')).ImportView })),
  },
  {
    id: 'about',
    title: 'About the figures',
    View: lazy(async () => ({ default: (await import('./about/AboutView.tsx')).AboutView })),
  },
];

/** The view of an id; the start page for one that there is not. */
export const viewOf = (id: string | undefined): View => views.find((one) => one.id === id) ?? views[0];
