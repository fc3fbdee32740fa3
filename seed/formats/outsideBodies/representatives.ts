/** Who a cell says holds a seat. */
export interface Representative {
  /** Blank for a seat that nobody holds. */
  readonly name: string;
  /** What stood in brackets behind the name: a role, a party. */
  readonly said: string;
}

const vacant =
  /^(?:vacan(?:t|cy)|none|nil|tb[ac]|to be (?:appointed|confirmed|advised)|no appointment|n\/?a|-+|–)\.?$/i;
/** A comma or an "and" is a separator only before a form of address: "Smith, John" is one person. */
const beforeTitle = /(?:,| and| ?&) (?=(?:cllrs?|councillors?|mr|mrs|ms|miss|dr|prof|sir|rev)\b)/i;

/** The people that a cell names, one a line or separated by semicolons; one without a name where it names nobody. */
export function representatives(cell: string): readonly Representative[] {
  const parts = cell
    .split(/\n|;/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .flatMap((part) => part.split(beforeTitle))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length === 0 ? [{ name: '', said: '' }] : parts.map(representative);
}

function representative(part: string): Representative {
  if (vacant.test(part)) return { name: '', said: part };
  const [, name = '', said = ''] = /^(.*?)\s*\(([^()]*)\)$/.exec(part) ?? [];
  if (name === '') return { name: part, said: '' };
  return vacant.test(name) ? { name: '', said: part } : { name, said: said.trim() };
}
