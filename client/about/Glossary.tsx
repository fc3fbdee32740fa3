import { terms } from '../glossary/terms.ts';

/** The field's terms, each word for one thing. */
export const Glossary = () => (
  <dl className="measure__options">
    {Object.entries(terms).map(([word, meaning]) => (
      <div key={word}>
        <dt>{word}</dt>
        <dd>{meaning}</dd>
      </div>
    ))}
  </dl>
);
