import { examples } from '../graphiql/examples.ts';
import { Example } from './Example.tsx';

const first = `curl ${location.origin}/graphql -H 'content-type: application/json' \\
  -d '{"query":"{ landscapes { id name date } }"}'`;

/** How another tool asks what the page asks: one address, and examples that run here. */
export const UseApi = () => (
  <>
    <p className="govuk-body">
      All that this page shows comes from one GraphQL API, at <code>{location.origin}/graphql</code>, which
      any tool can ask. A first question from the command line:
    </p>
    {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
    <pre className="code" tabIndex={0} aria-label="A first question" role="region">
      {first}
    </pre>
    <p className="govuk-body">
      The{' '}
      <a className="govuk-link" href="/graphql">
        console
      </a>{' '}
      completes names as you type, documents each field and holds the questions below, ready to run and to
      change. A list gives 50 entries unless <code>first</code> asks for more, 500 at most; a question that
      would cost too much is refused and says why.
    </p>
    {examples.map((query) => (
      <Example key={query} query={query} />
    ))}
  </>
);
