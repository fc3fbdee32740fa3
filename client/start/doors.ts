/** The questions that people come with, each with the view that answers it: the three that all come with first. */
export const doors: readonly { readonly view: string; readonly title: string; readonly says: string }[] = [
  {
    view: 'sits',
    title: 'Who sits on what?',
    says: 'Find a person, a body, a theme or an area, and read every seat and every fact about it.',
  },
  {
    view: 'fatigue',
    title: 'Who is stretched?',
    says: 'People and bodies by the seats they hold and the meetings these take.',
  },
  {
    view: 'glance',
    title: 'What overlaps, is done twice or is missing between the tiers?',
    says: 'The first few answers to each on one page, to be read in a minute or printed.',
  },
  {
    view: 'overlaps',
    title: 'What overlaps?',
    says: 'Partnerships that share members, themes or areas, and whether that is more than chance.',
  },
  {
    view: 'duplication',
    title: 'What is done twice?',
    says: 'Partnerships that do like work for like people in the same place, and why we think so.',
  },
  {
    view: 'tiers',
    title: 'How do county and districts meet?',
    says: 'Which topics are held at both tiers, at one, at none; who speaks for whom.',
  },
  {
    view: 'keyPeople',
    title: 'Who holds it together?',
    says: 'Whose leaving would cut others off, and who bridges county and districts.',
  },
  {
    view: 'gaps',
    title: 'What is missing, what is stale?',
    says: 'Topics, areas and sectors that nobody holds, vacancies, and bodies that may be alive on paper only.',
  },
  {
    view: 'change',
    title: 'What has changed?',
    says: 'Two dates, two sets of statuses or two landscapes, side by side.',
  },
  {
    view: 'map',
    title: 'The map',
    says: 'The county above, its districts below, and the lines between them.',
  },
  {
    view: 'clusters',
    title: 'Which partnerships cluster?',
    says: 'Partnerships that gather around the same organisations, and whether topics or areas explain it.',
  },
  {
    view: 'evidence',
    title: 'What does it rest on?',
    says: 'The papers, their passages, and the review’s own findings beside ours.',
  },
];
