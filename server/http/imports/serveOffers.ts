import type { RequestHandler } from 'express';
import type { Offers } from '../../../schema/importing.ts';
import { mostBytes } from './receiveFile.ts';

/** Tells the page what it may show. */
export const serveOffers =
  (isPrivate: boolean): RequestHandler =>
  (_request, response) => {
    const offers: Offers = {
      imports: isPrivate
        ? { isOn: true, mostBytes }
        : {
            isOn: false,
            because:
              'Others can reach this server too, so bringing registers in waits until people can sign in. Use "landscape import" on the server itself.',
          },
    };
    response.json(offers);
  };
