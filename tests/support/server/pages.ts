/** The article pages of tests/fixtures/pages, at `/<name>.html`. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { inProject } from '../paths.ts';
import { bigPage } from './big-page.ts';
import { bundle } from './bundle.ts';
import type { Responder } from './server.ts';

const FOLDER = inProject('tests/fixtures/pages');

const TYPES: { [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const HEADERS: { [file: string]: { [name: string]: string } } = {
  'strict-csp.html': {
    'content-security-policy':
      "default-src 'none'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
};

/** Files are read at each request, so that a page can be changed while `npm start` runs. */
export function pageResponders(): [path: string, responder: Responder][] {
  const files = readdirSync(FOLDER).filter((name) => TYPES[extname(name)]);
  return [
    ...files.map((name): [string, Responder] => [`/${name}`, fileResponder(name)]),
    ['/undated.html', undatedDemo],
    ['/hydrated.js', bundleResponder('hydrated.tsx')],
    [
      '/big.html',
      (_, response) => void response.writeHead(200, { 'content-type': TYPES['.html'] }).end(bigPage()),
    ],
    ['/favicon.ico', (_, response) => void response.writeHead(204).end()],
  ];
}

function fileResponder(name: string): Responder {
  const headers = { 'content-type': TYPES[extname(name)], ...HEADERS[basename(name)] };
  return (_, response) => {
    response.writeHead(200, headers).end(readFileSync(`${FOLDER}/${name}`));
  };
}

/** The demo article without anything that tells when it was published. */
const undatedDemo: Responder = (_, response) => {
  const dated = readFileSync(`${FOLDER}/demo.html`, 'utf8');
  const undated = dated
    .replace(
      /<script type="application\/ld\+json">.*?<\/script>/s,
      '<meta property="og:type" content="article">',
    )
    .replace(/<p class="dateline">.*?<\/p>/s, '')
    .replace(/<meta[^>]*published_time[^>]*>/, '');
  response.writeHead(200, { 'content-type': TYPES['.html'] }).end(undated);
};

function bundleResponder(name: string): Responder {
  let code: Promise<string> | undefined;
  return async (_, response) => {
    code ??= bundle(`${FOLDER}/${name}`);
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(await code);
  };
}
