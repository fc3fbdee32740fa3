import type { ApiContext } from '../api/context.ts';
import { analyses } from '../analysis/index.ts';
import type { Analysis } from '../analysis/analysis.ts';
import { BadOption } from '../analysis/options.ts';
import { BadUserInput } from '../errors.ts';
import { visibleLandscape } from '../explore/visibleLandscape.ts';
import { answer } from './answer.ts';
import type { Asked, Given, Page } from './answer.ts';
import { totalWithPlanned } from './totalWithPlanned.ts';

/** A page, and what is worked out only where it is asked for. */
interface PageOfApi extends Page {
  readonly totalWithPlanned: () => Promise<number | null>;
}

interface Arguments extends Asked {
  readonly landscape: string;
  readonly toLandscape?: string | null;
}

/** The root fields of schema/analysis, one an analysis of the registry. */
export const analysisResolvers = Object.fromEntries(
  analyses.map((analysis) => [
    analysis.id,
    (_root: unknown, asked: Arguments, context: ApiContext) => resolve(analysis, asked, context),
  ]),
);

async function resolve(analysis: Analysis, asked: Arguments, context: ApiContext): Promise<PageOfApi> {
  const landscape = await read(context, `${analysis.id}.landscape`, asked.landscape);
  const other = analysis.compares
    ? await read(context, `${analysis.id}.toLandscape`, asked.toLandscape ?? asked.landscape)
    : undefined;
  try {
    const ask = (more: Partial<Asked> = {}) =>
      answer(analysis, landscape, { ...asked, ...more }, context.analysing, other);
    const page = await ask();
    return {
      ...page,
      totalWithPlanned: () => totalWithPlanned(page, landscape.landscape, (statuses) => ask({ statuses })),
    };
  } catch (error) {
    throw error instanceof BadOption
      ? new BadUserInput(`${analysis.id}.${error.option}`, error.remedy)
      : error;
  }
}

async function read(context: ApiContext, argument: string, id: string): Promise<Given> {
  const found = await visibleLandscape(context, id);
  if (found) return found;
  throw new BadUserInput(argument, `there is no landscape "${id}". Ask \`landscapes\` for those there are.`);
}
