import type { ValidationRule } from 'graphql';
import { QueryTooLarge } from '../../errors.ts';

const mostAliases = 15;
const mostDirectives = 10;

/** Refuses documents with more than 15 aliases or 10 directives, each counted where it is written. */
export const limitCounts: ValidationRule = (context) => {
  let aliases = 0;
  let directives = 0;
  return {
    Field: (field) => {
      if (field.alias) aliases += 1;
    },
    Directive: () => {
      directives += 1;
    },
    Document: {
      leave: () => {
        if (aliases > mostAliases) {
          context.reportError(tooMany('TOO_MANY_ALIASES', 'aliases', aliases, mostAliases));
        }
        if (directives > mostDirectives) {
          context.reportError(tooMany('TOO_MANY_DIRECTIVES', 'directives', directives, mostDirectives));
        }
      },
    },
  };
};

function tooMany(
  code: 'TOO_MANY_ALIASES' | 'TOO_MANY_DIRECTIVES',
  what: string,
  found: number,
  most: number,
): QueryTooLarge {
  return new QueryTooLarge(
    code,
    `The query has ${found} ${what}; ${most} are allowed. Ask in several queries.`,
  );
}
