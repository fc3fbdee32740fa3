import { BesidePanel } from '../analysis/BesidePanel.tsx';
import { ScopeChoice } from '../analysis/ScopeChoice.tsx';
import { scopeOf } from '../analysis/scopeOf.ts';
import { useAnswer } from '../api/useAnswer.ts';
import type { ViewProps } from '../views.ts';
import { BetweenTiers } from './BetweenTiers.tsx';
import { BriefLine } from './BriefLine.tsx';
import { DoneTwice } from './DoneTwice.tsx';
import { betweenQuery, firstFew, missingQuery, overlapsQuery, twiceQuery } from './glanceQueries.ts';
import { Nobody } from './Nobody.tsx';
import { Overlaps } from './Overlaps.tsx';
import { betweenPart, nobodyPart, overlapsPart, twicePart } from './parts.ts';
import { useSettled } from './useSettled.ts';

/**
 * The four questions, asked one after another in the order in which they are read: of a nation each is seconds of work, and
 * asked at once, or as one, none would be answered within the time that the server takes for an answer.
 */
const useGlance = (view: ViewProps) => {
  const scope = { ...scopeOf(view), first: firstFew };
  const of = JSON.stringify(scope);
  const overlaps = useAnswer(overlapsQuery, scope);
  const isSecond = useSettled(overlaps, of);
  const twice = useAnswer(twiceQuery, isSecond ? scope : undefined);
  const isThird = useSettled(twice, of);
  const between = useAnswer(
    betweenQuery,
    isThird ? { ...scope, county: view.options['county'] ?? null } : undefined,
  );
  const isLast = useSettled(between, of);
  const missing = useAnswer(missingQuery, isLast ? scope : undefined);
  return { overlaps, twice, between, missing };
};

/** What overlaps, is done twice or is missing between the tiers: in a sentence each, then the first few with the way to all. */
export const GlanceView = (view: ViewProps) => {
  const glance = useGlance(view);
  return (
    <BesidePanel view={view}>
      <ul className="govuk-list glance__brief" aria-label="In brief">
        <BriefLine part={overlapsPart} answer={glance.overlaps} />
        <BriefLine part={twicePart} answer={glance.twice} />
        <BriefLine part={betweenPart} answer={glance.between} />
        <BriefLine part={nobodyPart} answer={glance.missing} />
      </ul>
      <ScopeChoice view={view} />
      <Overlaps view={view} answer={glance.overlaps} />
      <DoneTwice view={view} answer={glance.twice} />
      <BetweenTiers view={view} answer={glance.between} />
      <Nobody view={view} answer={glance.missing} />
    </BesidePanel>
  );
};
