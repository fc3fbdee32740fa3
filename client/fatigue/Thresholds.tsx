import { OptionField } from '../options/OptionField.tsx';
import { SlideOption } from '../options/SlideOption.tsx';
import type { AnalysisFacts } from '../queries.ts';
import type { ViewProps } from '../views.ts';

type Props = Pick<ViewProps, 'options' | 'setOptions'> & {
  readonly facts: AnalysisFacts;
  readonly of: 'people' | 'organisations' | 'sectors';
};

/** What a slide reaches to: what lies beyond is typed. */
const thresholds = [
  { name: 'maxSeats', label: 'Too many seats: more than', most: 30 },
  { name: 'maxMeetings', label: 'Too many meetings a year: more than', most: 200 },
  { name: 'maxHours', label: 'Too many hours a year: more than', most: 500 },
] as const;

const others = { sort: 'Order by', hourlyRate: 'Pence that an hour costs', exceeding: 'Only those beyond' };

/** Thresholds of local policy, to be dragged or typed, and what else can be chosen. */
export const Thresholds = ({ facts, of, options, setOptions }: Props) => {
  const fact = (wanted: string) => facts.options.find(({ name }) => name === wanted);
  const hidden = of === 'sectors' ? ['exceeding'] : [];
  return (
    <>
      {of !== 'sectors' && (
        <fieldset className="govuk-fieldset weights">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
            Thresholds of local policy
          </legend>
          <div className="weights__slides">
            {thresholds.map(({ name, label, most }) => {
              const option = fact(name);
              const value = options[name];
              return (
                option && (
                  <SlideOption
                    key={name}
                    facts={option}
                    label={label}
                    step={1}
                    reach={most}
                    value={value}
                    change={(text, how) => {
                      setOptions(
                        { [name]: text === option.default ? undefined : text, page: undefined },
                        how,
                      );
                    }}
                  />
                )
              );
            })}
          </div>
        </fieldset>
      )}
      {Object.entries(others)
        .filter(([name]) => !hidden.includes(name))
        .map(([name, label]) => {
          const option = fact(name);
          return (
            option && (
              <OptionField
                key={name}
                facts={option}
                label={label}
                options={options}
                setOptions={setOptions}
              />
            )
          );
        })}
    </>
  );
};
