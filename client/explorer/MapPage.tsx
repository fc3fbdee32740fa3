import { MapView } from '../graph/MapView.tsx';
import type { ViewProps } from '../views.ts';
import { Explorer } from './Explorer.tsx';

/** The landscape as a picture. */
export const MapPage = (props: ViewProps) => <Explorer {...props} Drawing={MapView} />;
