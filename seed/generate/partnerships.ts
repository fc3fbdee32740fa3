import type { Draft } from './draft.ts';
import type { Place } from './places.ts';
import type { Random } from './random.ts';
import type { PlaceNames } from './names.ts';
import type { Scale } from './scales.ts';

/** A partnership with the place it covers (an index into the places). */
export interface Board {
  readonly id: string;
  readonly place: number;
}

const themes = [
  'Community Safety',
  'Children and Young People',
  'Health and Well-being',
  'Economic Development',
  'Environment',
  'Housing',
  'Transport',
  'Learning and Skills',
  'Arts and Culture',
  'Older People',
] as const;

const kinds = [
  ['Partnership', 'thematic partnership'],
  ['Board', 'board'],
  ['Forum', 'forum'],
  ['Network', 'network'],
  ['Working Group', 'working group'],
  ['Trust', 'trust'],
] as const;

/** Adds an LSP for each place, then thematic bodies place after place until the scale is met. */
export function addPartnerships(
  draft: Draft,
  scale: Scale,
  places: readonly Place[],
  names: PlaceNames,
  random: Random,
): readonly Board[] {
  const themeIds = themes.map((name) => draft.node('Theme', { name }));
  const countyBoards = new Map<string, string>();
  const lsps = places.map((place, at) =>
    addBoard(
      draft,
      place,
      at,
      `${place.name} Local Strategic Partnership`,
      'local strategic partnership',
      random,
    ),
  );
  const boards = [...lsps];
  for (let made = lsps.length; made < scale.partnerships; made += 1) {
    const at = made % places.length;
    const place = places[at];
    const lsp = lsps[at];
    if (!place || !lsp) break;
    const theme = random.below(themes.length);
    const [word, kind] = random.pick(kinds);
    // The first few bodies of a place carry its name, later ones that of a neighbourhood: names stay apart.
    const where = made < places.length * 4 ? place.name : names.village();
    const board = addBoard(draft, place, at, `${where} ${themes[theme] ?? ''} ${word}`, kind, random);
    draft.edge('ADDRESSES', board.id, themeIds[theme] ?? '', 'stated');
    draft.edge('PART_OF', board.id, lsp.id, 'stated');
    const key = `${place.county}/${theme}`;
    const counterpart = countyBoards.get(key);
    if (place.tier === 'county' && counterpart === undefined) countyBoards.set(key, board.id);
    if (place.tier === 'district' && counterpart !== undefined && random.chance(0.2)) {
      draft.edge('COUNTERPART_OF', counterpart, board.id, 'stated');
    }
    boards.push(board);
  }
  return boards;
}

/** One body that covers its place; one in three does not say how often it meets, as in the papers. */
function addBoard(draft: Draft, place: Place, at: number, name: string, kind: string, random: Random): Board {
  const meetings = random.pick([2, 4, 6, 12]);
  const stated = random.chance(2 / 3) ? { meetingsAYearFrom: meetings, meetingsAYearTo: meetings } : {};
  const status = random.chance(0.08) ? 'proposed' : 'existing';
  const id = draft.node('Partnership', { name, status, properties: { kind, tier: place.tier, ...stated } });
  draft.edge('COVERS', id, place.id, 'stated');
  return { id, place: at };
}
