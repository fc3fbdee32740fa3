import { capital } from '../../schema/inWords.ts';

/** The status of a fact as a tag: the word, in a border that says the same as the picture's lines. */
export const Status = ({ status }: { readonly status: string | null }) =>
  status === null ? null : <strong className={`status status--${status}`}>{capital(status)}</strong>;
