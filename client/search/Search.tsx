import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { counted } from '../../schema/inWords.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { searchQuery } from '../queries.ts';
import type { SearchHit } from '../queries.ts';
import { hint } from './hint.ts';
import { useLater } from './useLater.ts';

interface Props {
  readonly landscape: string;
  readonly select: (id: string) => void;
}

/**
 * A search with suggestions: a combo box as the ARIA practices have it. Arrow keys walk over the suggestions, Enter
 * takes one, Escape closes the list.
 */
export const Search = ({ landscape, select }: Props) => {
  const id = useId();
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const asked = useLater(text.trim(), 200);
  const answer = useAnswer(searchQuery, asked === '' ? undefined : { text: asked, landscape });
  const hits = asked !== '' && answer.state === 'ready' ? answer.result.search : [];
  const isListed = isOpen && hits.length > 0;

  const take = (hit: SearchHit): void => {
    setText(hit.node.name);
    setIsOpen(false);
    setActive(-1);
    select(hit.node.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = hits[active] ?? hits[0];
    if (event.key === 'ArrowDown') {
      setIsOpen(true);
      setActive((at) => Math.min(at + 1, hits.length - 1));
    } else if (event.key === 'ArrowUp') setActive((at) => Math.max(at - 1, 0));
    else if (event.key === 'Enter' && isListed && chosen !== undefined) take(chosen);
    else if (event.key === 'Escape') {
      setIsOpen(false);
      setActive(-1);
    } else return;
    event.preventDefault();
  };

  const said =
    asked === '' || !isOpen
      ? ''
      : answer.state === 'failed'
        ? answer.error.message
        : answer.state !== 'ready'
          ? ''
          : hits.length === 0
            ? `Nothing here is called “${asked}”.`
            : counted(hits.length, 'suggestion', 'suggestions');

  return (
    <div className="search">
      <label className="govuk-label" htmlFor={id}>
        Find a body, person or theme
      </label>
      <input
        id={id}
        className="govuk-input"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        aria-expanded={isListed}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isListed && active >= 0 ? `${id}-${active}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setIsOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setIsOpen(false);
        }}
      />
      <div
        className="search__list"
        id={`${id}-list`}
        role="listbox"
        aria-label="Suggestions"
        hidden={!isListed}
      >
        {hits.map((hit, at) => (
          // The keys are those of the input, which keeps the focus.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={hit.node.id}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === active}
            tabIndex={-1}
            className="search__option"
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              take(hit);
            }}
          >
            <span className="search__name">{hit.node.name}</span>
            <span className="search__hint">{hint(hit)}</span>
          </div>
        ))}
      </div>
      <p
        className={hits.length === 0 && said !== '' ? 'search__said' : 'govuk-visually-hidden'}
        role="status"
      >
        {said}
      </p>
    </div>
  );
};
