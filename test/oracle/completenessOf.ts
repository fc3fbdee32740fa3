import type { Completeness } from '../../server/analysis/analysis.ts';

/** How complete the landscape is for a measure, as [known, of]; throws where the sentence does not say these numbers. */
export const completenessOf = ({
  completeness,
}: {
  readonly completeness: readonly Completeness[];
}): readonly (readonly [known: number, of: number])[] =>
  completeness.map(({ known, of, says }) => {
    if (!says.replaceAll(',', '').startsWith(`${known} of ${of} `))
      throw new Error(`"${says}" is said of ${known} of ${of}.`);
    return [known, of];
  });
