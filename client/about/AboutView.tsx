import type { ViewProps } from '../views.ts';
import { Accessibility } from './Accessibility.tsx';
import { Attribution } from './Attribution.tsx';
import { Glossary } from './Glossary.tsx';
import { Keyboard } from './Keyboard.tsx';
import { Measures } from './Measures.tsx';
import { UseApi } from './UseApi.tsx';

/** How each figure is worked out, and how the page and the API are used. */
export const AboutView = ({ options }: ViewProps) => (
  <div className="about">
    <nav aria-label="On this page">
      <ul className="lists">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a className="govuk-link" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    {sections.map(({ id, title, Section }) => (
      <section key={id} aria-labelledby={id} className="about__section">
        <h2 className="govuk-heading-m" id={id} tabIndex={-1}>
          {title}
        </h2>
        <Section marked={options['measure']} />
      </section>
    ))}
  </div>
);

const sections = [
  { id: 'measures', title: 'The measures', Section: Measures },
  { id: 'words', title: 'The words', Section: Glossary },
  { id: 'api', title: 'How to use the API', Section: UseApi },
  { id: 'keyboard', title: 'By keyboard', Section: Keyboard },
  { id: 'accessibility', title: 'Accessibility', Section: Accessibility },
  { id: 'attribution', title: 'Whose data, whose programs', Section: Attribution },
] as const;
