/** An object or list that is open where the scan stands. */
interface Level {
  /** Of an object, the fields that it has had; absent of a list. */
  readonly fields?: Set<string>;
  /** The field or the place in the list that the scan stands at. */
  at: string | number;
}

/**
 * The path of the first field that an object of a JSON text has twice, `nodes[4].name`; undefined where none has. Every
 * program reads such a file, and each takes another of the two: what one person checked is not what another imports.
 */
export function repeatedField(json: string): string | undefined {
  const open: Level[] = [];
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    const level = open.at(-1);
    if (sign === '{') open.push({ fields: new Set(), at: '' });
    else if (sign === '[') open.push({ at: 0 });
    else if (sign === '}' || sign === ']') open.pop();
    else if (sign === ',' && typeof level?.at === 'number') level.at += 1;
    else if (sign === '"') {
      const end = endOfText(json, at);
      if (level?.fields && isField(json, end)) {
        level.at = JSON.parse(json.slice(at, end)) as string;
        if (level.fields.has(level.at)) return pathOf(open);
        level.fields.add(level.at);
      }
      at = end - 1;
    }
  }
  return undefined;
}

/** Where a text ends that begins here: behind the first quotation mark that is not escaped. */
function endOfText(json: string, start: number): number {
  let end = start;
  do end = json.indexOf('"', end + 1);
  while (isEscaped(json, end));
  return end + 1;
}

function isEscaped(json: string, at: number): boolean {
  let before = at;
  while (json[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 1;
}

const isField = (json: string, end: number): boolean => /^\s*:/.test(json.slice(end, end + 1_000));

const pathOf = (open: readonly Level[]): string =>
  open
    .map(({ at }) => (typeof at === 'number' ? `[${at}]` : `.${at}`))
    .join('')
    .slice(1);
