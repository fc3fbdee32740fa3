import 'graphiql/setup-workers/vite';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './page.css';
import { examples } from './examples.ts';

/** The console of our own server; it opens with the questions of schema/examples, one a tab. */
const fetcher = createGraphiQLFetcher({ url: '/graphql' });

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <GraphiQL
        fetcher={fetcher}
        defaultTabs={examples.map((query) => ({ query }))}
        defaultEditorToolsVisibility={false}
      />
    </StrictMode>,
  );
}
