/** What the field's terms mean, as schema/README.md says it; a test holds the two together. */
export const terms = {
  Partnership: 'A body that has seats: an LSP, thematic partnership, board, forum, trust, network.',
  Organisation:
    'Any other body; also a class of bodies that a source does not name one by one (with a count), or a team.',
  Seat: 'A place at one partnership, or several alike (with a count). It knows on whose behalf it is held.',
  Block: 'One of the blocks of a Local Area Agreement, and nothing else. LAAs ended in 2011.',
  Theme: 'A local topic area, priority, theme or strand.',
  Finding: 'What a review itself says, never what we work out: that is a Result.',
  Passage: 'A place in a source: section, paragraph, table row.',
  Landscape:
    'Everything one register says about who works with whom in a place: "Leicestershire 2002". Every node belongs to one.',
  Tier: 'The level of government that a body works at, from neighbourhood to national. Leicestershire in 2002 has two: county and district.',
  'Dual representation': 'One seat held on behalf of two bodies: a district council and its LSP.',
  LSP: 'Local Strategic Partnership: the body that brings the sectors of a place together (2001 to about 2011).',
  LAA: 'Local Area Agreement, between a place and government, in blocks (2005 to 2011).',
  Body: 'A Partnership or an Organisation.',
  Topic: 'A Theme or a Block.',
} as const;

export type TermName = keyof typeof terms;
