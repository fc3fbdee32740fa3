import { labelOf } from '../options/labelOf.ts';
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
  { name: 'maxSeats', most: 30 },
  { name: 'maxMeetings', most: 200 },
  { name: 'maxHours', most: 500 },
] as const;

const others = ['sort', 'hourlyRate', 'exceeding'] as const;

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
            {thresholds.map(({ name, most }) => {
              const option = fact(name);
              const value = options[name];
              return (
                option && (
                  <SlideOption
                    key={name}
                    facts={option}
                    label={labelOf('fatigue', name)}
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
      {others
        .filter((name) => !hidden.includes(name))
        .map((name) => {
          const option = fact(name);
          return (
            option && (
              <OptionField
                key={name}
                facts={option}
                label={labelOf('fatigue', name)}
                options={options}
                setOptions={setOptions}
              />
            )
          );
        })}
    </>
  );
};
