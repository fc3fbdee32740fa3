import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange } from '../../../../client/graph/arrange/arrange.ts';
import type { Deed } from '../../../../client/graph/arrange/arrange.ts';
import { asDrawn, groupings } from '../../../../client/graph/arrange/arrangement.ts';
import type { Arrangement } from '../../../../client/graph/arrange/arrangement.ts';
import type { Options } from '../../../../client/state/place.ts';
import { begun, redone, stepped, undone } from '../../../../client/graph/arrange/history.ts';
import { arrangementOf, optionsOf } from '../../../../client/graph/arrange/arrangementOptions.ts';

const after = (...deeds: readonly Deed[]): Arrangement => deeds.reduce(arrange, asDrawn);

describe('arranging the picture', () => {
  test('what is hidden is hidden once, and comes back when it is restored', () => {
    const hidden = after({ type: 'hidden', ids: ['a', 'b'] }, { type: 'hidden', ids: ['b', 'c'] });
    expect(hidden.hidden).toEqual(['a', 'b', 'c']);
    expect(arrange(hidden, { type: 'restored', ids: ['a', 'c'] }).hidden).toEqual(['b']);
  });

  test('another grouping forgets groups and places, which belong to the one before, and keeps what is hidden', () => {
    const before = after(
      { type: 'closed', groups: ['group tier loose'] },
      { type: 'moved', id: 'a', to: { x: 1.4, y: 2.6 } },
      { type: 'hidden', ids: ['b'] },
    );
    expect(before.moved).toEqual({ a: { x: 1, y: 3 } });
    expect(arrange(before, { type: 'grouped', by: 'area' })).toEqual({
      ...asDrawn,
      groupBy: 'area',
      hidden: ['b'],
    });
  });

  test('of five outlines the first goes', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id): Deed => ({ type: 'outlined', id }));
    expect(after(...five).outlined).toEqual(['b', 'c', 'd', 'e']);
  });

  test('steps around a node are one to five', () => {
    expect([0, 3, 9].map((steps) => after({ type: 'kept near', id: 'a', steps }).near?.steps)).toEqual([
      1, 3, 5,
    ]);
  });

  test('a deed that changes nothing is no step', () => {
    expect(arrange(asDrawn, { type: 'restored', ids: ['nobody'] })).toBe(asDrawn);
  });
});

const id = fc.oneof(
  fc.constantFrom('board', 'a.b', 'a,b!c', '~21~', 'ü 1'),
  fc.string({ minLength: 1, maxLength: 8 }),
);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const point = fc.record({ x: fc.integer(), y: fc.integer() });
const deeds = fc.array(
  fc.oneof<fc.Arbitrary<Deed>[]>(
    fc.record({ type: fc.constant('grouped' as const), by: fc.constantFrom(...groupings) }),
    fc.record({ type: fc.constantFrom('closed' as const, 'opened' as const), groups: ids }),
    fc.record({ type: fc.constantFrom('hidden' as const, 'restored' as const), ids }),
    fc.record({ type: fc.constant('kept near' as const), id, steps: fc.integer({ min: 0, max: 7 }) }),
    fc.record({ type: fc.constant('moved' as const), id, to: point }),
    fc.record({ type: fc.constant('path asked' as const), from: id, to: id }),
    fc.record({ type: fc.constantFrom('outlined' as const, 'outline dropped' as const), id }),
    fc.constant<Deed>({ type: 'put back' }),
  ),
  { maxLength: 12 },
);

describe('undo and redo', () => {
  test('undo gives the picture as it was before, redo as it was after, and a new step forgets what was undone', () => {
    const one = after({ type: 'hidden', ids: ['a'] });
    const two = arrange(one, { type: 'hidden', ids: ['b'] });
    const both = stepped(stepped(begun(asDrawn), one), two);
    expect(undone(both)).toEqual({ past: [asDrawn], present: one, future: [two] });
    expect(redone(undone(both))).toEqual(both);
    expect(stepped(undone(both), asDrawn)).toEqual({ past: [asDrawn, one], present: asDrawn, future: [] });
    expect(undone(begun(asDrawn))).toEqual(begun(asDrawn));
  });

  test('whatever is done, as many undos give the start back, and as many redos the end', () => {
    fc.assert(
      fc.property(deeds, (done) => {
        const history = done.reduce((so, deed) => stepped(so, arrange(so.present, deed)), begun(asDrawn));
        const back = done.reduce((so) => undone(so), history);
        expect(back.present).toEqual(asDrawn);
        expect(done.reduce((so) => redone(so), back)).toEqual(history);
      }),
    );
  });
});

describe('an arrangement in an address', () => {
  const told = (arrangement: Arrangement): Options =>
    Object.fromEntries(
      Object.entries(optionsOf(arrangement)).flatMap(([name, text]) =>
        text === undefined ? [] : [[name, text]],
      ),
    );

  test('is short, and nothing where all is as drawn', () => {
    expect(told(asDrawn)).toEqual({});
    const arranged = after(
      { type: 'grouped', by: 'area' },
      { type: 'closed', groups: ['group area county'] },
      { type: 'hidden', ids: ['a', 'b,c'] },
      { type: 'kept near', id: 'board', steps: 2 },
      { type: 'moved', id: 'board', to: { x: -5, y: 40 } },
    );
    expect(told(arranged)).toEqual({
      by: 'area',
      closed: 'group~20~area~20~county',
      hidden: 'a,b~2c~c',
      near: '2,board',
      moved: 'board@-5@40',
    });
  });

  test('gives back whatever was arranged', () => {
    fc.assert(
      fc.property(deeds, (done) => {
        const arranged = after(...done);
        expect(arrangementOf(told(arranged))).toEqual(arranged);
      }),
    );
  });

  test('may hold anything: what makes no sense is left out', () => {
    expect(arrangementOf({ by: 'moon', near: '99,a', moved: 'a@x@1,b@1', path: 'a', outlined: ',' })).toEqual(
      asDrawn,
    );
    const text = fc.string();
    fc.assert(
      fc.property(
        fc.record({ closed: text, hidden: text, near: text, path: text, moved: text }),
        (options) => {
          expect(arrangementOf(told(arrangementOf(options)))).toEqual(arrangementOf(options));
        },
      ),
    );
  });
});
