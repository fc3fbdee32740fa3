import { useEffect, useRef } from 'react';
import { CopyCitation } from '../analysis/CopyCitation.tsx';
import { citation } from '../analysis/citation.ts';
import { SubjectLink } from '../analysis/SubjectLink.tsx';
import { Downloads } from '../download/Downloads.tsx';
import { fileName } from '../download/fileName.ts';
import { Passages } from '../panel/Passages.tsx';
import type { LandscapeAnswer } from '../queries.ts';
import { chanceInWords, probability } from './chance.ts';
import type { Member, Pair } from './operations.ts';

interface Props {
  readonly pair: Pair;
  readonly landscape: LandscapeAnswer;
  readonly revision: number;
  readonly asOf: string;
  /** "organisations". */
  readonly what: string;
  /** Whether somebody opened it on this page: then it is what they go on with. */
  readonly isOpened: boolean;
}

interface ListProps {
  readonly title: string;
  readonly members: readonly Member[];
}

/** "chair: Ann Onymous", "member ×7": who sits there for a member. */
const seatsInWords = (seats: Member['seatsInA']): string =>
  seats
    .map(({ role, heldBy, count }) => {
      const many = count > 1 ? ` ×${String(count)}` : '';
      return `${role.replaceAll('_', ' ')}${many}${heldBy === null ? '' : `: ${heldBy.name}`}`;
    })
    .join('; ');

const MemberList = ({ title, members }: ListProps) => (
  <section className="sides__side">
    <h3 className="govuk-heading-s sides__title">
      <bdi>{title}</bdi> <span className="sides__count">({members.length})</span>
    </h3>
    {members.length === 0 ? (
      <p className="govuk-body-s">None.</p>
    ) : (
      <ul className="govuk-list sides__list">
        {members.map(({ member, seatsInA, seatsInB }) => (
          <li key={member.id}>
            <SubjectLink subject={member} />
            {[seatsInA, seatsInB]
              .filter((seats) => seats.length > 0)
              .map((seats) => (
                <span key={seats[0]?.id} className="sides__seats">
                  {seatsInWords(seats)}
                </span>
              ))}
          </li>
        ))}
      </ul>
    )}
  </section>
);

const rowsFor = (where: string, members: readonly Member[]) =>
  members.map(({ member, seatsInA, seatsInB }) => [
    where,
    member.name,
    seatsInWords(seatsInA),
    seatsInWords(seatsInB),
  ]);

/** Two partnerships side by side: who is only in the one, in both, only in the other, and who sits there for them. */
export const PairSides = ({
  pair: { overlap, onlyA, both, onlyB },
  landscape,
  revision,
  asOf,
  what,
  isOpened,
}: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isOpened) heading.current?.focus();
  }, [isOpened]);
  const [a, b] = overlap.subjects;
  if (a === undefined || b === undefined) return null;
  return (
    <section className="sides" aria-label="The pair side by side">
      <h2 className="govuk-heading-m" ref={heading} tabIndex={-1}>
        <SubjectLink subject={a} /> and <SubjectLink subject={b} />
      </h2>
      <p className="govuk-body" dir="auto">
        {overlap.because}
      </p>
      <p className="govuk-body-s">
        {chanceInWords(overlap.q)}: dealt out at random, two of these sizes would share{' '}
        {overlap.expected.toLocaleString('en-GB', { maximumFractionDigits: 2 })} {what}; as many or more with
        a chance of {probability(overlap.p)} (q, over all pairs looked at, {probability(overlap.q)}).
      </p>
      <div className="sides__columns">
        <MemberList title={`Only ${a.name}`} members={onlyA} />
        <MemberList title="Both" members={both} />
        <MemberList title={`Only ${b.name}`} members={onlyB} />
      </div>
      <Downloads
        name={fileName('pair', a.name, b.name)}
        what="the pair"
        csv={() => ({
          headings: ['Where', 'Who', `Seats on ${a.name}`, `Seats on ${b.name}`],
          rows: [
            ...rowsFor(`Only ${a.name}`, onlyA),
            ...rowsFor('Both', both),
            ...rowsFor(`Only ${b.name}`, onlyB),
          ],
        })}
      />
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Where it stands, and how to cite it</span>
        </summary>
        <Passages passages={overlap.passages} namesSource={landscape.sources.length > 1} />
        <CopyCitation
          text={citation({
            sentence: overlap.because,
            landscape,
            revision,
            asOf,
            passages: overlap.passages,
            address: location.href,
          })}
        />
      </details>
    </section>
  );
};
