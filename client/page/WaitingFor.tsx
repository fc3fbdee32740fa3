import type { Answer } from '../api/useAnswer.ts';
import { Waiting } from './Waiting.tsx';

/** The busy sign of an answer that is not there yet; nothing where it is, or has failed. */
export const WaitingFor = ({ what, answer }: { readonly what: string; readonly answer: Answer<unknown> }) => {
  if (answer.state === 'ready' || answer.state === 'failed') return null;
  const isSlow = answer.state === 'slow';
  return <Waiting what={what} isSlow={isSlow} said={isSlow ? answer.said : undefined} />;
};
