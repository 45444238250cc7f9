/**
 * Fetching a dataset from an address: conditional, bounded in size and time, without cookies and without the page or the program that asks.
 * Where the reader did not permit the address, browsers add the extension's own origin all the same; Firefox's is made anew for each
 * installation, so that the server can tell one reader's requests from another's. With the permission, it is told nothing.
 */

import { type Reason, reason } from './reason.ts';
import type { UpdateProgress } from './report.ts';
import { textOf } from './utf8.ts';

/** Larger than any dataset we know of by two orders of magnitude; the whole text has to fit into a worker's memory. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Time without a single byte after which a server counts as gone, in milliseconds. */
const SILENCE_TIMEOUT = 20_000;

/** Time for the whole transfer, in milliseconds: 64 MiB on a slow mobile line (2 Mbit/s) need four and a half minutes. */
const WHOLE_TIMEOUT = 300_000;

/** What the server said of the copy that we hold, to ask only for something newer. */
export interface Validators {
  etag?: string;
  lastModified?: string;
}

type Fetched =
  | { result: 'received'; text: string; bytes: number; validators: Validators }
  | { result: 'unchanged' }
  | { result: 'failed'; reason: Reason };

export interface FetchOptions {
  validators?: Validators;
  onProgress?: (progress: Omit<UpdateProgress, 'url'>) => void;
  fetch?: typeof globalThis.fetch;
  /** Milliseconds; for tests. */
  silence?: number;
  /** Bytes; for tests. */
  mostBytes?: number;
}

/** Fetches `address`. Never throws: whatever goes wrong comes back as a reason. */
export async function fetchDataset(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const refusal = refusalOf(address);
  if (refusal) return { result: 'failed', reason: refusal };
  const watch = watchdog(options.silence ?? SILENCE_TIMEOUT);
  try {
    options.onProgress?.({ phase: 'asking', received: 0 });
    const response = await ask(address, options, watch.signal);
    if (response.status === 304) return { result: 'unchanged' };
    if (!response.ok) return { result: 'failed', reason: reasonOfStatus(response.status) };
    const landed = response.url === '' ? undefined : refusalOf(response.url);
    if (landed) return { result: 'failed', reason: landed };
    return await receive(response, options, watch.heard);
  } catch {
    // fetch() does not tell why on purpose; our own watchdog is the one cause that we know.
    return { result: 'failed', reason: reason(watch.signal.aborted ? 'failedTimeout' : 'failedNetwork') };
  } finally {
    watch.stop();
  }
}

/**
 * Asks for something newer than what the validators are of. Where the reader gave no permission for the address, a browser first asks the
 * server whether it may send conditions, which is more than `Access-Control-Allow-Origin: *` allows; then the whole is asked for.
 */
async function ask(address: string, options: FetchOptions, signal: AbortSignal): Promise<Response> {
  const get = (headers: { [name: string]: string }) =>
    (options.fetch ?? fetch)(address, {
      headers,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal,
    });
  const conditions = conditionalHeaders(options.validators);
  try {
    return await get(conditions);
  } catch (error) {
    if (!(error instanceof TypeError) || Object.keys(conditions).length === 0) throw error;
    return get({});
  }
}

/** Why an address is never asked: not an address, or one that anyone on the way could change. */
function refusalOf(address: string): Reason | undefined {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return reason('failedNoAddress');
  if (url.username !== '' || url.password !== '') return reason('failedPasswordInAddress');
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url.protocol === 'http:' && !isLocal ? reason('failedNotSecure') : undefined;
}

function conditionalHeaders({ etag, lastModified }: Validators = {}): { [name: string]: string } {
  if (etag !== undefined) return { 'If-None-Match': etag };
  return lastModified === undefined ? {} : { 'If-Modified-Since': lastModified };
}

function reasonOfStatus(status: number): Reason {
  if (status === 404 || status === 410) return reason('failedNotFound', status);
  return status >= 500 ? reason('failedServer', status) : reason('failedStatus', status);
}

async function receive(
  response: Response,
  { onProgress, mostBytes = MOST_BYTES }: FetchOptions,
  heard: () => void,
): Promise<Fetched> {
  const tooLarge: Fetched = { result: 'failed', reason: reason('failedTooLarge', mostBytes / 1024 / 1024) };
  const total = totalOf(response);
  if (total !== undefined && total > mostBytes) {
    await response.body?.cancel();
    return tooLarge;
  }
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  const reader = response.body?.getReader();
  for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) {
    heard();
    received += step.value.byteLength;
    if (received > mostBytes) {
      await reader?.cancel();
      return tooLarge;
    }
    parts.push(step.value);
    const isTotalRight = total !== undefined && received <= total;
    onProgress?.({ phase: 'receiving', received, total: isTotalRight ? total : undefined });
  }
  const text = textOf(await new Blob(parts).arrayBuffer());
  if (text === undefined) return { result: 'failed', reason: reason('refusedNotUtf8') };
  return { result: 'received', text, bytes: received, validators: validatorsOf(response) };
}

/**
 * The size the server announces; unknown for compressed answers, whose announced size is the compressed one. Where the reader gave no
 * permission for the address, browsers do not tell that an answer was compressed: then it is known by more being received.
 */
function totalOf({ headers }: Response): number | undefined {
  if (headers.get('content-encoding') !== null) return undefined;
  const length = Number(headers.get('content-length') ?? Number.NaN);
  return Number.isFinite(length) ? length : undefined;
}

const validatorsOf = ({ headers }: Response): Validators => ({
  etag: headers.get('etag') ?? undefined,
  lastModified: headers.get('last-modified') ?? undefined,
});

/** Aborts when nothing was heard for `silence` milliseconds, or after the whole time. */
function watchdog(silence: number) {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const whole = setTimeout(abort, WHOLE_TIMEOUT);
  let timer = setTimeout(abort, silence);
  return {
    signal: controller.signal,
    heard() {
      clearTimeout(timer);
      timer = setTimeout(abort, silence);
    },
    stop() {
      clearTimeout(timer);
      clearTimeout(whole);
    },
  };
}
