/** A web server on this machine for tests and `npm start`: article pages, and datasets that answer well or badly. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pageResponders } from './pages.ts';

/** Answers one request. */
export type Responder = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export interface SeenRequest {
  method: string;
  headers: IncomingHttpHeaders;
}

export interface TestServer {
  /** An address on this server. Every other host name leads here too in the tests' browsers, see `UNLISTED_HOST`. */
  url(path: string, host?: string): string;
  /** Answers `path` with `responder` from now on. */
  serve(path: string, responder: Responder): void;
  /** What was asked for `path` so far, oldest first. */
  requests(path: string): SeenRequest[];
  close(): Promise<void>;
}

/** A host where the extension does not run by itself. */
export const UNLISTED_HOST = 'unlisted.example';

/** A host that it has no permission to fetch from, the only one that needs no certificate all the same. */
export const UNPERMITTED_HOST = '[::1]';

export async function startServer(): Promise<TestServer> {
  const responders = new Map<string, Responder>(pageResponders());
  const seen: { path: string; request: SeenRequest }[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/, '');
    seen.push({ path, request: { method: request.method ?? '', headers: request.headers } });
    const responder = responders.get(path) ?? notFound;
    void answer(responder, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    serve: (path, responder) => {
      responders.set(path, responder);
    },
    requests: (path) => seen.filter((entry) => entry.path === path).map(({ request }) => request),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A responder that throws is a broken test: the browser gets a 500, the terminal the stack. */
async function answer(
  responder: Responder,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    await responder(request, response);
  } catch (error) {
    console.error(error);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
}

const notFound: Responder = (_, response) => {
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
};

/** A page or another text, with headers such as a Content-Security-Policy. */
export function respondWith(
  content: string,
  {
    type = 'text/html; charset=utf-8',
    headers = {},
  }: { type?: string; headers?: { [name: string]: string } } = {},
): Responder {
  return (_, response) => {
    response.writeHead(200, { 'content-type': type, ...headers }).end(content);
  };
}
