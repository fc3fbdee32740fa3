import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const answer = (isOpen: boolean) => () => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once('connect', answer(true));
    socket.once('error', answer(false));
  });

/** Comes back when something listens on this port of 127.0.0.1; throws the signal's reason when that comes first. */
export const waitForPort = async (port: number, signal: AbortSignal): Promise<void> => {
  while (!(await accepts(port))) {
    signal.throwIfAborted();
    await sleep(50);
  }
};
