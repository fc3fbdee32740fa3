import type { Draft } from './draft.ts';
import type { PlaceNames } from './names.ts';
import type { Scale } from './scales.ts';

/** An area with the name that bodies in it carry. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly tier: 'county' | 'district';
  /** The county it lies in; itself for a county. */
  readonly county: number;
}

/** Adds counties and their districts, counties first. */
export function addPlaces(draft: Draft, scale: Scale, names: PlaceNames): readonly Place[] {
  const counties = Array.from({ length: scale.counties }, (_, county): Place => {
    const name = `${names.town()}shire`;
    return { id: draft.node('Area', { name, properties: { kind: 'county' } }), name, tier: 'county', county };
  });
  const districts = counties.flatMap((county) =>
    Array.from({ length: scale.districts }, (): Place => {
      const name = names.town();
      const id = draft.node('Area', { name, properties: { kind: 'district' } });
      draft.edge('WITHIN', id, county.id, 'stated');
      return { id, name, tier: 'district', county: county.county };
    }),
  );
  return [...counties, ...districts];
}
