import type { SubjectEntry } from '../queries.ts';
import { SubjectLink } from './SubjectLink.tsx';

/** Subjects of which no more is said than that they are. */
export const SubjectList = ({ subjects }: { readonly subjects: readonly SubjectEntry[] }) => (
  <ul className="govuk-list govuk-list--bullet">
    {subjects.map((subject) => (
      <li key={subject.id}>
        <SubjectLink subject={subject} />
      </li>
    ))}
  </ul>
);
