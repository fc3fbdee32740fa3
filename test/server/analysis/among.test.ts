import fc from 'fast-check';
import { expect, test } from 'vitest';
import { landscapeOf } from '../../../seed/landscapeOf.ts';
import { duplication } from '../../../server/analysis/duplication.ts';
import { overlap } from '../../../server/analysis/overlap.ts';
import { askedOf } from '../../support/askedOf.ts';
import { randomRegister } from '../../support/randomRegister.ts';

test.each([
  ['overlap', (landscape: Parameters<typeof askedOf>[1]) => askedOf(overlap, landscape)],
  ['duplication', (landscape: Parameters<typeof askedOf>[1]) => askedOf(duplication, landscape)],
])('%s among some partnerships is what it says of all, of those pairs alone', (_name, ask) => {
  fc.assert(
    fc.property(randomRegister(), fc.integer({ min: 0, max: 4 }), (register, count) => {
      const landscape = landscapeOf(register);
      const ids = landscape.nodes.filter(({ label }) => label === 'Partnership').map(({ id }) => id);
      const { results, among } = ask(landscape);
      const some = new Set(ids.slice(0, count));
      const ends = Math.min(2, some.size);
      const isAmong = ({ subjects }: (typeof results)[number]) =>
        subjects.filter(({ id }) => some.has(id)).length === ends;
      expect(among?.(some)).toEqual(ends === 0 ? [] : results.filter(isAmong));
    }),
  );
});
