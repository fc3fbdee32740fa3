import { cellOfItems } from '../../cells.ts';

/** What a source calls something, as cells and as words for the note: which language a name is in, from when to when it was used. */
export interface Names {
  readonly name: string;
  readonly aliases: string;
  readonly said: readonly string[];
}

interface OtherName {
  readonly name: string;
  readonly lang?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly start_date?: string | null | undefined;
  readonly end_date?: string | null | undefined;
}

interface Named {
  readonly [field: string]: unknown;
  readonly other_names?: readonly OtherName[] | null | undefined;
}

/** `name_cy`, `name:cy`, `label_cy`: how some files give a name in another language. */
const inLanguage = /^(?:name|label)[_:@](?<lang>[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?)$/;

/** Whether a field gives a name in another language. */
export const isNameField = (field: string): boolean => inLanguage.test(field);

/** A name, or one in each of several languages. */
type Main = string | Readonly<Record<string, string>> | null | undefined;

/** The names of an entry, of which the first field that has any gives the main one: English where there is a choice. */
export function namesOf(entry: Named, given: Main): Names {
  const main = given ?? '';
  const byLanguage = typeof main === 'object' ? Object.entries(main) : [];
  const english =
    byLanguage.find(([lang]) => lang === 'en') ?? byLanguage.find(([lang]) => /^en\b/.test(lang));
  const name = typeof main === 'string' ? main : ((english ?? byLanguage[0])?.[1] ?? '');
  const others: readonly OtherName[] = [
    ...byLanguage.map(([lang, one]) => ({ lang, name: one })),
    ...Object.entries(entry).flatMap(([field, one]) => {
      const lang = inLanguage.exec(field)?.groups?.['lang'];
      return lang !== undefined && typeof one === 'string' ? [{ lang, name: one }] : [];
    }),
    ...(entry.other_names ?? []),
  ];
  const used = others.filter((other) => other.name.trim() !== '');
  const aliases = new Set(used.map((other) => other.name.trim()));
  aliases.delete(name.trim());
  return { name, aliases: cellOfItems([...aliases]), said: used.flatMap(saidOf) };
}

function saidOf({ name, lang, note, start_date: from, end_date: to }: OtherName): readonly string[] {
  const dates = from || to ? `${from ?? ''} to ${to ?? ''}`.trim() : '';
  // "multilingual" says no more than that there is a language.
  const said = [lang ?? '', note === 'multilingual' ? '' : (note ?? ''), dates].filter((part) => part !== '');
  return said.length === 0 ? [] : [`${name.trim()}: ${said.join(', ')}`];
}
