import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Type-checked and strict everywhere; accessibility and hook rules where there is a page. */
export default tseslint.config(
  { ignores: ['node_modules/', '.data/', '.dist/', '.artifacts/', 'client/**/*.d.ts'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      globals: { ...globals.node },
      parserOptions: {
        tsconfigRootDir: new URL('..', import.meta.url).pathname,
        project: ['./tsconfig.json', './client/tsconfig.json'],
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // The Neo4j driver declares the shapes of its options as classes, and documents object literals for them.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Named exports only: a name says what it is at every import.',
        },
        { selector: 'TSEnumDeclaration', message: 'Use a const array of words.' },
      ],
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', '.config/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['client/**/*.ts', 'client/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { globals: { ...globals.browser } },
    rules: { ...reactHooks.configs.recommended.rules },
  },
);
