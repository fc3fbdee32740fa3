import type { AnalysisFacts } from '../queries.ts';
import { SlideOption } from '../options/SlideOption.tsx';
import type { ViewProps } from '../views.ts';
import { respects } from './respects.ts';

type Props = Pick<ViewProps, 'options' | 'setOptions'> & { readonly facts: AnalysisFacts };

/** How much each respect counts. The list follows at once; a respect that the paper does not state counts for nothing. */
export const Weights = ({ facts, options, setOptions }: Props) => {
  const isMoved = respects.some(({ weight }) => options[weight] !== undefined);
  return (
    <fieldset className="govuk-fieldset weights">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
        How much each respect counts
      </legend>
      <div className="weights__slides">
        {respects.map(({ title, weight }) => {
          const option = facts.options.find(({ name }) => name === weight);
          return (
            option && (
              <SlideOption
                key={weight}
                facts={option}
                label={title}
                step={0.5}
                value={options[weight]}
                change={(text, how) => {
                  setOptions({ [weight]: text === option.default ? undefined : text, page: undefined }, how);
                }}
              />
            )
          );
        })}
      </div>
      {isMoved && (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            setOptions(Object.fromEntries(respects.map(({ weight }) => [weight, undefined])));
          }}
        >
          Put the weights back
        </button>
      )}
    </fieldset>
  );
};
