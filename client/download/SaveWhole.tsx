import { useEffect, useRef, useState } from 'react';
import type { CsvList, CsvTable } from './csvTable.ts';

interface Props {
  readonly list: CsvList;
  readonly keep: (table: CsvTable) => Promise<void>;
  /** Told why it failed; an empty text when it begins anew. */
  readonly told: (fault: string) => void;
}

/** Saves a list that is longer than the page: says how far it is, and stops at a second press or when the view is left. */
export const SaveWhole = ({ list: { total, whole }, keep, told }: Props) => {
  const [count, setCount] = useState<number>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const start = (): void => {
    const controller = new AbortController();
    running.current = controller;
    told('');
    setCount(0);
    whole(controller.signal, setCount)
      .then(keep)
      .catch((error: unknown) => {
        if (!controller.signal.aborted) told(`The CSV could not be made. ${(error as Error).message}`);
      })
      .finally(() => {
        setCount(undefined);
      });
  };
  const all = total.toLocaleString('en-GB');
  return (
    <>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          if (count === undefined) start();
          else running.current?.abort();
        }}
      >
        {count === undefined ? `Save all ${all} results as CSV` : 'Stop saving'}
      </button>
      <span className="downloads__count" role="status">
        {count !== undefined && ` ${count.toLocaleString('en-GB')} of ${all} are there`}
      </span>
    </>
  );
};
