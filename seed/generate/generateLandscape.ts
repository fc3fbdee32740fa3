import type { Landscape } from '../../schema/landscape.ts';
import { passages, startDraft } from './draft.ts';
import { placeNames } from './names.ts';
import { addOrganisations } from './organisations.ts';
import { addPartnerships } from './partnerships.ts';
import { addPlaces } from './places.ts';
import { seeded } from './random.ts';
import { scales } from './scales.ts';
import type { ScaleName } from './scales.ts';
import { addSeats } from './seats.ts';

/**
 * A made-up landscape for measuring and trying things out: counties and districts, bodies that prefer their
 * neighbours, a few that sit on everything. The same scale and seed give the same landscape on every machine.
 */
export function generateLandscape(scaleName: ScaleName, seed: number): Landscape {
  const scale = scales[scaleName];
  const random = seeded(seed);
  const names = placeNames(random);
  const draft = startDraft();
  const places = addPlaces(draft, scale, names);
  const pools = addOrganisations(draft, scale, places, names, random);
  const boards = addPartnerships(draft, scale, places, names, random);
  addSeats(draft, scale, places, pools, boards, random);
  return {
    landscape: {
      id: `made-up-${scaleName}-${seed}`,
      name: `Made-up landscape (${scaleName}, seed ${seed})`,
      kind: 'imported',
      publisher: 'Nobody: made up by the landscape generator',
      date: '2010-01-01',
      showsPeople: false,
      description: 'A landscape made by chance. No body, person or place in it exists.',
    },
    nodes: [...evidence(), ...draft.nodes],
    edges: [
      {
        id: 'OF:made-up:generator',
        type: 'OF',
        from: 'made-up',
        to: 'generator',
        passages: [],
        row: 0,
        properties: {},
      },
      ...draft.edges,
    ],
  };
}

function evidence(): Landscape['nodes'] {
  const stated = { aliases: [], passages: [], row: 1 };
  return [
    {
      ...stated,
      id: 'generator',
      label: 'Source',
      name: 'The landscape generator',
      properties: { publisher: 'Nobody', date: '2010-01-01' },
    },
    { ...stated, id: passages[0], label: 'Passage', properties: { locator: 'made up by chance' } },
  ];
}
