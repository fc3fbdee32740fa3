import { minifyIntrospection, outputIntrospectionFile } from 'gql.tada/internal';
import {
  buildSchema,
  getNamedType,
  GraphQLObjectType,
  GraphQLSchema,
  introspectionFromSchema,
} from 'graphql';
import type { GraphQLOutputType } from 'graphql';
import prettier from 'prettier';

/** The root fields that the page asks beside the analyses; what they reach is all that it has to know of the schema. */
const asked = ['landscapes', 'landscape', 'search', 'graph', 'groups', 'evidence', 'analyses'];

/** The analyses answer with pages of results, and nothing else does. */
const isAnalysis = (type: GraphQLOutputType): boolean => getNamedType(type).name.endsWith('Page');

/** `api.graphql` cut down to what the page asks: the whole would be 770 kB of types, and slow to check. */
const cut = (sdl: string): GraphQLSchema => {
  const whole = buildSchema(sdl).getQueryType()?.toConfig();
  if (whole === undefined) throw new Error('schema/api.graphql has no type Query.');
  const missing = asked.filter((field) => !Object.hasOwn(whole.fields, field));
  if (missing.length > 0) throw new Error(`schema/api.graphql lacks Query.${missing.join(', Query.')}.`);
  const fields = Object.fromEntries(
    Object.entries(whole.fields).filter(([name, { type }]) => asked.includes(name) || isAnalysis(type)),
  );
  return new GraphQLSchema({ query: new GraphQLObjectType({ ...whole, fields }) });
};

/** The types of `client/api/schema.d.ts`, made from the printed schema. */
export const apiTypes = async (sdl: string): Promise<string> => {
  const types = outputIntrospectionFile(minifyIntrospection(introspectionFromSchema(cut(sdl))), {
    fileType: '.d.ts',
    shouldPreprocess: true,
    preamble: '/* Made by `npm run build` from schema/api.graphql: not to be edited. */',
  });
  // What follows the types sets them up for the whole program; client/api/graphql.ts does that where it can be seen.
  const [own = ''] = types.split('import * as gqlTada');
  const text = own.replace(/\/\*\*[^]*?\*\//g, '');
  return prettier.format(text, { parser: 'typescript', printWidth: 110, singleQuote: true });
};
