/** What stands for more than it says, one word by several. Names are compared with these written out. */
const abbreviations: Readonly<Record<string, string>> = {
  assn: 'association',
  assoc: 'association',
  bc: 'borough council',
  cab: 'citizens advice bureau',
  cc: 'county council',
  cttee: 'committee',
  ctte: 'committee',
  cvs: 'council for voluntary service',
  dc: 'district council',
  dept: 'department',
  govt: 'government',
  hosp: 'hospital',
  icb: 'integrated care board',
  laa: 'local area agreement',
  lsc: 'learning and skills council',
  lsp: 'local strategic partnership',
  ltd: 'limited',
  mbc: 'metropolitan borough council',
  org: 'organisation',
  organization: 'organisation',
  pc: 'parish council',
  pct: 'primary care trust',
  pship: 'partnership',
  ptnrship: 'partnership',
  rda: 'regional development agency',
  sch: 'school',
  sha: 'strategic health authority',
  tc: 'town council',
  uni: 'university',
  univ: 'university',
  vol: 'voluntary',
};

/** Words by which no two bodies differ. */
const silent = new Set(['the', 'of', 'for', 'and', 'in', 'a', 'an', 'on', 'to']);

/** Forms of address and letters behind a name, by which no two people differ. */
const titles = new Set(
  'cllr cllrs councillor councillors mr mrs ms miss mx dr prof professor sir dame lord lady rev revd reverend canon obe mbe cbe jp mp mep dl'.split(
    ' ',
  ),
);

/** The words of a body's name: small letters, `&` and abbreviations written out, the words by which none differ left out. */
export function wordsOfBody(name: string): readonly string[] {
  const spelt = plainWords(name.replaceAll('&', ' and ').replaceAll('+', ' and '));
  return spelt
    .flatMap((word) =>
      Object.hasOwn(abbreviations, word) ? (abbreviations[word] ?? word).split(' ') : [word],
    )
    .filter((word) => !silent.has(word));
}

/** The words of a person's name, the family name last, without forms of address. `Smith, John` is John Smith. */
export function wordsOfPerson(name: string): readonly string[] {
  const [family = '', ...given] = name.split(',');
  const turned = given.length > 0 && plainWords(given.join(' ')).some((word) => !titles.has(word));
  return plainWords(turned ? `${given.join(' ')} ${family}` : name).filter((word) => !titles.has(word));
}

/** Dots and apostrophes belong to a word ("P.C.T.", "St John's"); all else that is no letter or digit parts words. */
const plainWords = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
