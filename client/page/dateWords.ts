const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const seasons: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** An EDTF date as people write it: "31 May 2002", "May 2002", "summer 2002". What is none of these stays as it is. */
export const dateWords = (edtf: string): string => {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf);
  if (parts === null) return edtf;
  const [, year = '', month, day] = parts;
  if (month === undefined) return year;
  const word = seasons[month] ?? months[Number(month) - 1];
  if (word === undefined) return edtf;
  return [...(day === undefined ? [] : [String(Number(day))]), word, year].join(' ');
};
