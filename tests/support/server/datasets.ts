/** Ways in which the server of a dataset answers. */
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { type Responder, respondWith } from './server.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

export const datasetResponders = {
  /** 200 with an entity tag; 304 to whoever has that version already. */
  good:
    (text: string, tag = '"1"'): Responder =>
    (request, response) => {
      if (request.headers['if-none-match'] === tag) {
        response.writeHead(304, { etag: tag }).end();
        return;
      }
      response.writeHead(200, { 'content-type': JSON_TYPE, etag: tag }).end(text);
    },
  /** 200 to pages of every origin; what browsers ask before anything but a plain question is refused. */
  anyOrigin:
    (text: string): Responder =>
    (request, response) => {
      if (request.method !== 'GET') {
        response.writeHead(405).end();
        return;
      }
      response.writeHead(200, {
        'content-type': JSON_TYPE,
        'access-control-allow-origin': '*',
        'last-modified': 'Tue, 24 Nov 2026 09:00:00 GMT',
      });
      response.end(text);
    },
  /** 304 to everybody, whether they have anything or not. */
  unchanged: (): Responder => (_, response) => {
    response.writeHead(304).end();
  },
  missing: (): Responder => (_, response) => {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  },
  /** What a captive portal or a moved file gives: a page, with status 200. */
  html: (): Responder => respondWith('<!doctype html><title>Sign in</title><p>Sign in to go on.'),
  /** JSON that stops in the middle, though the transfer was complete. */
  brokenJson: (text: string): Responder =>
    respondWith(text.slice(0, Math.floor(text.length / 2)), { type: JSON_TYPE }),
  /** A list that never ends, as fast as it is taken. */
  endless: (): Responder => async (_, response) => {
    response.writeHead(200, { 'content-type': JSON_TYPE });
    response.write('{"format":1,"records":[');
    const piece = '{},'.repeat(20_000);
    while (!response.destroyed) await writeWhenTaken(response, piece);
  },
  /** Says how much there is, sends half and cuts the connection. */
  interrupted:
    (text: string): Responder =>
    (_, response) => {
      const body = Buffer.from(text);
      response.writeHead(200, { 'content-type': JSON_TYPE, 'content-length': body.length });
      response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
    },
  /** Sends half, and the rest once `release` is called: for looking at progress, and for killing the worker meanwhile. */
  slow: (text: string): { responder: Responder; release: () => void } => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const body = Buffer.from(text);
    const middle = Math.floor(body.length / 2);
    return {
      release: resolve,
      responder: async (_, response) => {
        response.writeHead(200, { 'content-type': JSON_TYPE, 'content-length': body.length });
        response.write(body.subarray(0, middle));
        await promise;
        response.end(body.subarray(middle));
      },
    };
  },
};

async function writeWhenTaken(response: ServerResponse, piece: string): Promise<void> {
  if (response.write(piece)) return new Promise((resolve) => setImmediate(resolve));
  const gone = new AbortController();
  await Promise.race([
    once(response, 'drain', { signal: gone.signal }),
    once(response, 'close', { signal: gone.signal }),
  ]);
  gone.abort();
}
