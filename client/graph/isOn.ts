import type { Filter, Toggled } from '../state/place.ts';

/** What is shown unless somebody asks for more: who sits where. */
const standardLabels: readonly string[] = ['Area', 'Partnership', 'Organisation'];

/** Which area a body covers mostly follows from its name; as lines these links would hide all others. */
const hiddenLinks: readonly string[] = ['COVERS'];

const isStandard = (filter: Filter, value: string): boolean =>
  filter === 'labels' ? standardLabels.includes(value) : filter !== 'links' || !hiddenLinks.includes(value);

/** Whether a label, link, status or tier is shown: by standard, unless it was toggled. */
export const isOn = (toggled: Toggled, filter: Filter, value: string): boolean =>
  isStandard(filter, value) !== toggled[filter].includes(value);
