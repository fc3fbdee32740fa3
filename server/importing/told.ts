import { givenFields } from '../../schema/importing.ts';
import type { ImportFault, ImportNotice, ImportState, NearPair } from '../../schema/importing.ts';
import type { Checked } from '../../seed/check.ts';
import { visible } from '../../seed/checks/visible.ts';
import type { Near } from '../../seed/names/nearNamesInSteps.ts';
import type { Fault, Notice, Place } from '../../seed/report.ts';

/** What was found in a file, as the page is told of it: never more than anybody reads. */
const most = { notices: 100, near: 50 } as const;

const placed = ({ file, row, path, column = '', cell }: Place) => ({
  file,
  at: cell ?? path ?? (row === undefined ? '' : String(row)),
  column,
});

/** What a remedy of the command line says of an option is said of the page's field of that name. */
const asField = (text: string): string =>
  givenFields.reduce((said, field) => said.replaceAll(new RegExp(`--${field}\\b`, 'g'), `“${field}”`), text);

const faultTold = ({ fault, remedy, ...place }: Fault): ImportFault => ({
  ...placed(place),
  fault: asField(fault),
  remedy: asField(remedy),
});

const noticeTold = ({ notice, ...place }: Notice): ImportNotice => ({
  ...placed(place),
  notice: asField(notice),
});

/** The first notices, and how many there are beyond those. */
export const noticesTold = (notices: readonly Notice[]) => ({
  notices: notices.slice(0, most.notices).map(noticeTold),
  moreNotices: Math.max(0, notices.length - most.notices),
});

/** A register that has faults. */
export const refused = ({ faults, more, notices }: Checked): ImportState => ({
  is: 'refused',
  faults: faults.map(faultTold),
  more,
  notices: noticesTold(notices).notices,
});

/** The nearest names, and how many pairs there are beyond those. */
export const nearTold = (near: readonly Near[]) => ({
  near: near.slice(0, most.near).map(pairTold),
  moreNear: Math.max(0, near.length - most.near),
});

const pairTold = ({ keep, other, names, score, because }: Near): NearPair =>
  visible({ keep: names[0], keepAt: keep.at, other: names[1], otherAt: other.at, score, because });
