/// <reference types="vite/client" />

const files = import.meta.glob<string>('../../schema/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The example questions, in the order of their file names. Each begins with the question as a comment. */
export const examples: readonly string[] = Object.keys(files)
  .sort()
  .flatMap((name) => files[name] ?? []);
