import { useRef } from 'react';
import { keyActors } from '../../schema/analysis/words.ts';
import { AnalysisView } from '../analysis/AnalysisView.tsx';
import { offsetOf } from '../analysis/pages.ts';
import { Pager } from '../analysis/Pager.tsx';
import { Results } from '../analysis/Results.tsx';
import { scopeOf } from '../analysis/scopeOf.ts';
import { SubjectLink } from '../analysis/SubjectLink.tsx';
import { ask } from '../api/ask.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { Bars } from '../bars/Bars.tsx';
import { Downloads } from '../download/Downloads.tsx';
import { fileName } from '../download/fileName.ts';
import { wholeList } from '../download/wholeList.ts';
import { Term } from '../glossary/Term.tsx';
import { chosenWord } from '../options/chosen.ts';
import { labelOf } from '../options/labelOf.ts';
import { OptionField } from '../options/OptionField.tsx';
import { Tabs } from '../options/Tabs.tsx';
import { SortableTable } from '../table/SortableTable.tsx';
import type { ViewProps } from '../views.ts';
import { keyColumns, keyTable } from './keyColumns.tsx';
import { keyPeopleQuery, keyRoles } from './keyPeopleQuery.ts';
import type { KeyPeoplePage, KeyPerson } from './keyPeopleQuery.ts';
import { cutOffCount, saidOfBar, shareOfWays, tiersInWords } from './keyWords.ts';

/** Bars of the picture: more than these nobody compares by eye. */
const barsAtMost = 20;
const namedAtMost = 8;

const roleWords = { cuts_others_off: 'Who would cut others off', bridges_tiers: 'Who bridges tiers' };

const CutOff = ({ person }: { readonly person: KeyPerson }) => {
  const { cutOff, bridgesTiers } = person;
  const named = cutOff.slice(0, namedAtMost);
  return (
    <p className="govuk-body-s key-person">
      {bridgesTiers && <strong className="status">Bridges {tiersInWords(person)}</strong>}{' '}
      {named.length > 0 && (
        <>
          <strong className="status">Cuts others off</strong> {cutOffCount(person)}:{' '}
          {named.map((subject, at) => (
            <span key={subject.id}>
              {at > 0 && ', '}
              <SubjectLink subject={subject} />
            </span>
          ))}
          {cutOff.length > named.length &&
            ` and ${(cutOff.length - named.length).toLocaleString('en-GB')} more`}
          .
        </>
      )}
    </p>
  );
};

interface PictureProps {
  readonly page: KeyPeoplePage;
  readonly name: string;
  readonly who: string;
}

const Picture = ({ page, name, who }: PictureProps) => {
  const ref = useRef<SVGSVGElement>(null);
  const shown = page.results.slice(0, barsAtMost);
  // Two standard errors either way: where a value drawn by chance lies nineteen times of twenty.
  const error = 2 * (page.standardError ?? 0);
  if (shown.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Through whom the ways lead</h2>
      <p className="govuk-body key-explained">
        Take any two {who} or partnerships, and the shortest way from one to the other through those who sit
        together. A bar says how many of these ways lead through one of the {who}. A{' '}
        <span aria-hidden="true">◆</span> diamond: without them others would be cut off. More than one{' '}
        <Term name="Tier">tier</Term>: they are a bridge between county and districts.
        {error > 0 &&
          ` The thin lines show how far an estimate may be off: ${shareOfWays(error)} either way.`}
      </p>
      <Bars
        label={`Betweenness of the first ${String(shown.length)} of ${page.total.toLocaleString('en-GB')} ${who}`}
        svg={ref}
        rows={shown.map((person) => ({
          id: person.id,
          name: person.subjects[0]?.name ?? '',
          value: person.betweenness,
          error,
          isCounted: false,
          isMarked: person.cutsOff,
          says: saidOfBar(person),
        }))}
      />
      <Downloads name={name} what="the picture" picture={() => ref.current} />
    </>
  );
};

/** Whose leaving would be felt: through whom the ways lead, who would be cut off, and who bridges the tiers. */
export const KeyPeopleView = (view: ViewProps) => {
  const { landscape, options, setOptions } = view;
  const of = chosenWord(options, 'of', keyActors) ?? 'people';
  const offset = offsetOf(options['page']);
  const variables = { ...scopeOf(view), of, only: chosenWord(options, 'only', keyRoles) };
  const answer = useAnswer(keyPeopleQuery, { ...variables, offset });
  const name = fileName('key', of, landscape.name);
  return (
    <AnalysisView
      analysis="keyPeople"
      view={view}
      answer={answer}
      pageOf={({ keyPeople }) => keyPeople}
      scope={
        <Tabs
          label={labelOf('keyPeople', 'of')}
          tabs={[
            { id: 'people', title: 'People' },
            { id: 'organisations', title: 'Organisations' },
          ]}
          current={of}
          to={(id) => ({ of: id === 'people' ? undefined : id, page: undefined, result: undefined })}
        />
      }
      controls={(facts) =>
        facts.options
          .filter(({ name }) => name === 'only')
          .map((only) => (
            <OptionField
              key={only.name}
              facts={only}
              label={labelOf('keyPeople', only.name)}
              words={roleWords}
              options={options}
              setOptions={setOptions}
            />
          ))
      }
    >
      {({ keyPeople }) => (
        <>
          <Picture page={keyPeople} name={name} who={of} />
          {keyPeople.total > 0 && <h2 className="govuk-heading-m">One by one</h2>}
          <Results
            landscape={landscape}
            page={keyPeople}
            results={keyPeople.results}
            start={offset + 1}
            show={(person) => <CutOff person={person} />}
          />
          <Pager offset={offset} total={keyPeople.total} />
          {keyPeople.results.length > 0 && (
            <>
              <SortableTable
                caption="The same as a table"
                columns={keyColumns}
                rows={keyPeople.results}
                keyOf={({ id }) => id}
                isSelected={({ id }) => id === options['result']}
              />
              <Downloads
                name={name}
                what="the table"
                csv={wholeList({
                  shown: keyPeople,
                  ask: async (part, signal) =>
                    (await ask(keyPeopleQuery, { ...variables, ...part }, signal)).keyPeople,
                  tableOf: keyTable,
                })}
              />
            </>
          )}
        </>
      )}
    </AnalysisView>
  );
};
