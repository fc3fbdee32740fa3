import { Router } from 'express';
import { z } from 'zod';
import type { ImportAnswer } from '../../../schema/importing.ts';
import { importFormats } from '../../../seed/formats/importFormats.ts';
import { BadUserInput } from '../../errors.ts';
import type { ImportDesk } from '../../importing/importDesk.ts';
import { neverKept } from '../neverKept.ts';
import { ownPageOnly } from './ownPageOnly.ts';
import { receiveFile } from './receiveFile.ts';

const said = z.string().trim().min(1).max(500).exactOptional();
const query = z.object({
  file: z.string().max(1_000).default('register'),
  format: z.enum(importFormats.map(({ id }) => id)).exactOptional(),
  id: said,
  name: said,
  publisher: said,
  date: said,
});

/**
 * `POST /` takes a file and answers with a token; `GET /TOKEN` says how far it is; `POST /TOKEN/accept` has it written;
 * `DELETE /TOKEN` gives it up. Each answers with an `ImportAnswer`.
 */
export function serveImports(desk: ImportDesk): Router {
  const router = Router();
  router.use(neverKept);
  router.post('/', ownPageOnly, async (request, response) => {
    const { file, format, ...given } = stated(request.query);
    const { folder, path } = await receiveFile(request, file);
    response.status(202).json(desk.begin({ path, ...(format && { format }), given }, folder));
  });
  router.get('/:token', ({ params: { token } }, response) => {
    const answer: ImportAnswer = { token, state: desk.stateOf(token) };
    response.json(answer);
  });
  router.post<{ token: string }>('/:token/accept', ownPageOnly, ({ params: { token } }, response) => {
    const answer: ImportAnswer = { token, state: desk.accept(token) };
    response.status(202).json(answer);
  });
  router.delete<{ token: string }>('/:token', ownPageOnly, async ({ params: { token } }, response) => {
    const answer: ImportAnswer = { token, state: await desk.cancel(token) };
    response.json(answer);
  });
  return router;
}

function stated(given: unknown) {
  const parsed = query.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new BadUserInput(String(issue?.path[0] ?? 'query'), `${issue?.message ?? 'It makes no sense'}.`);
}
