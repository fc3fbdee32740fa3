import { useEffect, useRef, useState } from 'react';
import { runQuery } from './runQuery.ts';

/** The question that an example begins with, as a comment of one or more lines. */
const questionOf = (query: string): string =>
  query
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .map((line) => line.replace(/^#\s*/, ''))
    .join(' ');

/** A question, its query, and on demand the API's own answer to it. */
export const Example = ({ query }: { readonly query: string }) => {
  const [said, setSaid] = useState<string>();
  const controller = useRef<AbortController>(undefined);
  useEffect(() => () => controller.current?.abort(), []);
  const question = questionOf(query);
  const run = (): void => {
    controller.current?.abort();
    const mine = new AbortController();
    controller.current = mine;
    setSaid('…');
    runQuery(query, mine.signal).then(setSaid, () => {
      if (!mine.signal.aborted) setSaid('No answer came. Try again in a moment.');
    });
  };
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{question}</span>
      </summary>
      {/* Wider than a phone: it scrolls inside itself, which the keyboard must be able to do too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className="code" tabIndex={0} aria-label={`Query: ${question}`} role="region">
        {query}
      </pre>
      <button type="button" className="govuk-button govuk-button--secondary" onClick={run}>
        Run it<span className="govuk-visually-hidden">: {question}</span>
      </button>
      <div role="status">
        {said !== undefined && (
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          <pre className="code code--answer" tabIndex={0} aria-label={`Answer: ${question}`} role="region">
            {said}
          </pre>
        )}
      </div>
    </details>
  );
};
