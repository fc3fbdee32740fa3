/** Sends a query to the API as any other tool would, and gives what came back as text to read. */
export const runQuery = async (query: string, signal: AbortSignal): Promise<string> => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal,
  });
  return JSON.stringify(await response.json(), null, 2);
};
