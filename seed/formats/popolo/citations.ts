import { cellOfItems } from '../../cells.ts';
import type { Ids } from '../startIds.ts';

/** What an entry gives as its sources. */
export type Cited = readonly {
  readonly url?: string | null | undefined;
  readonly note?: string | null | undefined;
}[];

/** Cells of a row of `passages`. */
export interface PassageCells {
  readonly id: string;
  readonly source: string;
  readonly locator: string;
}

/** The places that facts rest on: the sources that an entry cites itself, or else the list of the file that it stands in. */
export interface Citations {
  /** The cell `passages` of an entry of a list. */
  readonly of: (list: string, sources: Cited | null | undefined) => string;
  readonly passages: () => readonly PassageCells[];
}

/** Starts without a citation; all passages will be of one source, which is the file. */
export function startCitations(ids: Ids, source: string): Citations {
  const passages = new Map<string, PassageCells>();
  const cite = (locator: string, wanted: string): string => {
    const known = passages.get(locator);
    if (known) return known.id;
    const passage = { id: ids.fresh(wanted, 'passage'), source, locator };
    passages.set(locator, passage);
    return passage.id;
  };
  return {
    of: (list, sources) => {
      const cited = (sources ?? []).map(locatorOf).filter((locator) => locator !== '');
      const found = cited.map((locator) => cite(locator, `cited-${passages.size + 1}`));
      return found.length === 0 ? cite(`List "${list}"`, list) : cellOfItems([...new Set(found)]);
    },
    passages: () => [...passages.values()],
  };
}

function locatorOf({ url, note }: Cited[number]): string {
  const [at, said] = [(url ?? '').trim(), (note ?? '').trim()];
  return at === '' || said === '' ? at || said : `${said} (${at})`;
}
