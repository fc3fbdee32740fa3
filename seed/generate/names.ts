import type { Random } from './random.ts';

const beginnings =
  'Ash Beck Bram Brough Cald Clay Cold Dray Elm Fen Finch Gads Hal Harrow Heath Hollin Kirk Lang Lough Mal Mar Nether Nor Oak Pend Quorn Raven Red Ship Stan Sut Thorn Upp Wal Wat Wel Whit Win Wych Yar'.split(
    ' ',
  );
const endings =
  'beck borough bridge burn bury by caster cliffe combe den don field ford ham hurst ley low mere minster mouth over port stead stone thorpe ton wade well wick worth'.split(
    ' ',
  );
const qualifiers = [
  '',
  '',
  '',
  'Great ',
  'Little ',
  'Upper ',
  'Lower ',
  'North ',
  'South ',
  'East ',
  'West ',
];
const additions =
  ',,,, Magna, Parva, Regis, Abbots, Priors, St Mary, St Peter, on the Hill, in the Vale, by the Water, under Edge, Green, Heath, End, Cross, Common, Park'.split(
    ',',
  );

/** Names for places: towns for the larger ones, about 200,000 different villages for the rest. */
export interface PlaceNames {
  readonly town: () => string;
  readonly village: () => string;
}

/** Draws place names that look English, none twice. */
export function placeNames(random: Random): PlaceNames {
  const taken = new Set<string>();
  const fresh = (draw: () => string) => () => {
    for (;;) {
      const name = draw();
      if (taken.has(name)) continue;
      taken.add(name);
      return name;
    }
  };
  const town = () => random.pick(beginnings) + random.pick(endings);
  return {
    town: fresh(town),
    village: fresh(() => random.pick(qualifiers) + town() + random.pick(additions)),
  };
}

const firstNames =
  'Aisha Alan Amir Andrea Barbara Chloe Daniel David Edith Emma Farah Fiona Gareth Grace Harpreet Helen Ian Imran Jane Joseph Karen Kofi Laura Leon Maria Martin Nadia Nigel Olive Patrick Priya Rachel Ravi Rosa Samuel Susan Tariq Una Victor Yasmin'.split(
    ' ',
  );
const lastNames =
  'Abbott Ahmed Baker Barnes Begum Bennett Carter Chowdhury Clarke Cooper Davies Dhillon Edwards Evans Farrow Foster Green Griffiths Hall Hughes Hussain Jackson Jones Kaur Khan King Lewis Mistry Morris Nowak Okafor Palmer Patel Reid Roberts Shah Singh Taylor Turner Walker Ward Wilson Wright Young'.split(
    ' ',
  );

/** A person's name; two people may share one, as they do. */
export const personName = (random: Random): string => `${random.pick(firstNames)} ${random.pick(lastNames)}`;
