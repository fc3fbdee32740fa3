import type { Landscape } from '../../schema/landscape.ts';
import { landscape } from './smallLandscape.ts';

/** One seat, held by a person for two bodies, and text that has to be written with care in most formats. */
export const fiveNodes = (): Landscape =>
  landscape('five-nodes', { name: 'Five <nodes> & "more"', publisher: 'A & B' })
    .node('Organisation', 'county', {
      name: 'Shire & County <Council>',
      aliases: ['SCC', 'The Shire; "County"'],
      sector: 'local authority',
    })
    .node('Organisation', 'pct', { name: 'PCT', sector: 'health', count: 7 })
    .node('Partnership', 'lsp', {
      name: 'LSP',
      kind: 'board',
      meetingsAYearFrom: 2.5,
      statutory: false,
      remit: 'One line\nand\tanother',
      validFrom: '2002-05',
    })
    .node('Person', 'barber', { name: 'Mr Barber' })
    .node('Seat', 'seat-1', { role: 'chair', status: 'proposed', voting: true })
    .edge('ON', 'seat-1', 'lsp', { status: 'proposed' })
    .edge('ON_BEHALF_OF', 'seat-1', 'county', { status: 'proposed' })
    .edge('ON_BEHALF_OF', 'seat-1', 'pct', { status: 'proposed', place: 2 })
    .edge('HELD_BY', 'seat-1', 'barber', { status: 'proposed' }).built;
