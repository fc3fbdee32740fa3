import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportAnswer } from '../../schema/importing.ts';
import { NotAnswered } from '../api/failures.ts';
import { askServer } from './askServer.ts';
import { bodyOf } from './bodyOf.ts';
import { isBusy } from './progress.ts';
import type { Given, Progress } from './progress.ts';

/** Between two questions after how far it is, in ms; longer where the last was not answered. */
const [pause, longPause] = [400, 2_000] as const;

export interface Importing {
  readonly progress: Progress;
  readonly send: (files: readonly File[], given: Given) => void;
  readonly accept: () => void;
  readonly cancel: () => void;
  /** Says what is wrong with what was chosen. */
  readonly refuse: (error: Error) => void;
}

const send = async (files: readonly File[], given: Given, signal: AbortSignal): Promise<Progress> => {
  const { name, bytes } = await bodyOf(files);
  const said = Object.entries(given).filter(([, text]) => text.trim() !== '');
  const query = new URLSearchParams({ file: name, ...Object.fromEntries(said) });
  const path = `/imports?${query.toString()}`;
  const question = { method: 'POST', body: bytes, type: 'application/octet-stream', signal } as const;
  return { at: 'server', ...(await askServer<ImportAnswer>(path, question)) };
};

/** A server that cannot be reached is asked again; one that knows of no such import has let it go. */
const withoutAnswer = (progress: Progress, error: Error): Progress =>
  progress.at === 'server' && !(error instanceof NotAnswered)
    ? { ...progress, unanswered: error }
    : { at: 'choosing', error };

/** Brings a register in: sends it, asks how far it is, has it accepted or given up. */
export const useImport = (): Importing => {
  const [progress, setProgress] = useState<Progress>({ at: 'choosing' });
  const sending = useRef<AbortController>(undefined);
  useEffect(() => {
    if (progress.at !== 'server' || !isBusy(progress)) return undefined;
    const controller = new AbortController();
    const { token } = progress;
    const timer = setTimeout(
      () => {
        askServer<ImportAnswer>(`/imports/${token}`, { signal: controller.signal })
          .then((answer) => {
            setProgress({ at: 'server', ...answer });
          })
          .catch((error: unknown) => {
            if (!controller.signal.aborted) setProgress(withoutAnswer(progress, error as Error));
          });
      },
      progress.unanswered ? longPause : pause,
    );
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [progress]);
  useEffect(() => () => sending.current?.abort(), []);
  const change = useCallback((token: string, path: string, method: 'POST' | 'DELETE') => {
    askServer<ImportAnswer>(`/imports/${token}${path}`, { method })
      .then((answer) => {
        setProgress({ at: 'server', ...answer });
      })
      .catch((error: unknown) => {
        setProgress((now) => (now.at === 'server' ? { ...now, unanswered: error as Error } : now));
      });
  }, []);
  return {
    progress,
    send: (files, given) => {
      const controller = new AbortController();
      sending.current = controller;
      setProgress({ at: 'sending' });
      send(files, given, controller.signal)
        .then(setProgress)
        .catch((error: unknown) => {
          setProgress(
            controller.signal.aborted ? { at: 'choosing' } : { at: 'choosing', error: error as Error },
          );
        });
    },
    accept: () => {
      if (progress.at === 'server') change(progress.token, '/accept', 'POST');
    },
    cancel: () => {
      if (progress.at === 'server') change(progress.token, '', 'DELETE');
      else sending.current?.abort();
    },
    refuse: (error) => {
      setProgress({ at: 'choosing', error });
    },
  };
};
