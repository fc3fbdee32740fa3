import express, { Router } from 'express';
import { z } from 'zod';
import type { RevisionAnswer } from '../../../schema/importing.ts';
import { revertLandscape } from '../../../seed/revert.ts';
import { ImportUnderWay, LandscapeMoved, RevisionNotKept } from '../../../seed/writing/errors.ts';
import { BadUserInput, Refused } from '../../errors.ts';
import type { Database } from '../../graph/database.ts';
import { keptRevisions } from '../../graph/keptRevisions.ts';
import { neverKept } from '../neverKept.ts';
import { ownPageOnly } from './ownPageOnly.ts';

const number = z.number().int().positive().max(Number.MAX_SAFE_INTEGER);
const move = z.object({ from: number, to: number });

/** `GET /ID/revisions`: those that are kept. `POST /ID/revert` with `{from, to}`: another is live. Both answer with all. */
export function serveRevisions(database: Database): Router {
  const router = Router();
  const revisionsOf = async (id: string): Promise<readonly RevisionAnswer[]> => {
    const kept = await keptRevisions(database, id);
    if (kept.length === 0) throw new Refused('NOT_FOUND', 'There is no landscape of this id.');
    return kept;
  };
  router.use(neverKept);
  router.get('/:id/revisions', async ({ params: { id } }, response) => {
    response.json(await revisionsOf(id));
  });
  router.post<{ id: string }>(
    '/:id/revert',
    ownPageOnly,
    express.json({ limit: '1kb' }),
    async (request, response) => {
      const { id } = request.params;
      const parsed = move.safeParse(request.body);
      if (!parsed.success) throw new BadUserInput('from, to', 'Send the numbers of two revisions, as JSON.');
      await revertLandscape(database, id, parsed.data).catch((error: unknown) => {
        throw asRefusal(error);
      });
      response.json(await revisionsOf(id));
    },
  );
  return router;
}

function asRefusal(error: unknown): unknown {
  if (error instanceof LandscapeMoved) return new Refused('LANDSCAPE_MOVED', error.message);
  if (error instanceof RevisionNotKept) return new Refused('REVISION_NOT_KEPT', error.message);
  if (error instanceof ImportUnderWay) return new Refused('IMPORT_UNDER_WAY', error.message);
  return error;
}
