import { earliest } from '../../../schema/edtf.ts';
import type { Report } from '../../report.ts';
import type { Authority } from './authority.ts';
import { slug } from '../slug.ts';
import { idsOf } from './idsOf.ts';

/** Something that may be wrong in a list of authorities: which ones, and what of them. */
interface Doubt {
  readonly says: string;
  readonly of: (all: readonly Authority[]) => readonly Authority[];
}

const aDay = 24 * 60 * 60 * 1000;

/** What makes a row doubtful. All are taken in as they stand; an officer decides. */
const doubts: readonly Doubt[] = [
  {
    says: 'have ended, and the list names no successor',
    of: (all) => all.filter(({ to, replacedBy }) => to !== '' && replacedBy.length === 0),
  },
  {
    says: 'have successors that do not begin on the day after their last',
    of: (all) =>
      all.filter((one) => one.to !== '' && successorsOf(one, all).some((next) => !follows(next, one))),
  },
  {
    says: 'begin on another day than a first of April, on which councils begin; it may be the day of an entry',
    of: (all) =>
      all.filter(({ from, kind }) => from !== '' && !/-04-01$/.test(from) && kind !== 'sub-region'),
  },
  {
    says: 'share their name with another, and have an id of their own',
    of: (all) => {
      const ids = idsOf(all);
      return all.filter(({ code, name }) => ids.get(code) !== slug(name));
    },
  },
  {
    says: 'are called current though they have ended, or gone though they have not',
    of: (all) => all.filter(({ isCurrent, to }) => isCurrent !== undefined && isCurrent === (to !== '')),
  },
  {
    says: 'are put at a place outside all of their districts',
    of: (all) => all.filter((one) => one.kind === 'county' && isElsewhere(one, all)),
  },
  {
    says: 'have no county, though they are districts of England',
    of: (all) =>
      all.filter(({ kind, county, gss }) => kind === 'district' && county === '' && gss.startsWith('E07')),
  },
  {
    says: 'still stand in a county that has ended',
    of: (all) =>
      all.filter(({ to, county }) => to === '' && all.some((one) => one.code === county && one.to !== '')),
  },
  { says: 'have no GSS code', of: (all) => all.filter(({ gss }) => gss === '') },
  {
    says: 'have the GSS code of another',
    of: (all) =>
      all.filter(({ gss, code }) => gss !== '' && all.some((one) => one.gss === gss && one.code !== code)),
  },
  {
    says: 'are of a type that is not known, and of the kind "other"',
    of: (all) => all.filter(({ kind }) => kind === 'other'),
  },
];

/** Names every row that is doubtful, with its line, one notice a doubt. */
export function nameDoubts(all: readonly Authority[], file: string, report: Report): void {
  for (const { says, of } of doubts) {
    const found = of(all);
    if (found.length === 0) continue;
    const named = found.map(({ name, line }) => `${name} (${line})`).join(', ');
    report.notice({ file }, `Doubtful: ${found.length} ${says}: ${named}.`);
  }
}

const successorsOf = ({ replacedBy }: Authority, all: readonly Authority[]): readonly Authority[] =>
  all.filter(({ code }) => replacedBy.includes(code));

const follows = (next: Authority, one: Authority): boolean =>
  next.from === '' || (earliest(next.from) ?? 0) - (earliest(one.to) ?? 0) === aDay;

/** Whether a county's centre lies outside the box around its districts' centres, which are too few to tell if under two. */
function isElsewhere({ code, latitude, longitude }: Authority, all: readonly Authority[]): boolean {
  const districts = all.filter((one) => one.county === code && one.latitude !== '' && one.longitude !== '');
  if (latitude === '' || longitude === '' || districts.length < 2) return false;
  const isOutside = (at: string, among: readonly string[]) =>
    Number(at) < Math.min(...among.map(Number)) || Number(at) > Math.max(...among.map(Number));
  return (
    isOutside(
      latitude,
      districts.map((one) => one.latitude),
    ) ||
    isOutside(
      longitude,
      districts.map((one) => one.longitude),
    )
  );
}
