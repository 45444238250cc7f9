import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FetchOptions, fetchDataset } from '../../../utils/dataset/fetch.ts';

const ADDRESS = 'https://data.example/set.json';
const bytes = (text: string) => new TextEncoder().encode(text);

const streamOf = (pieces: Uint8Array<ArrayBuffer>[]) =>
  new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });

/** Asks `ADDRESS`, which answers with `answer`, and tells what was asked. */
async function ask(answer: Response | Error, options: FetchOptions = {}, address = ADDRESS) {
  const asked: { address: string; init: RequestInit }[] = [];
  const fetched = await fetchDataset(address, {
    ...options,
    fetch: (input, init = {}) => {
      asked.push({ address: String(input), init });
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  });
  return { fetched, asked };
}

const failure = (key: string, ...args: string[]) => ({ result: 'failed', reason: { key, args } });

/** A response that says it came from `url` at last. */
const landedAt = (url: string) => Object.defineProperty(new Response('{}'), 'url', { value: url });

describe('an answer', () => {
  it('is received with what the server says of it', async () => {
    const { fetched } = await ask(new Response('{}', { headers: { etag: '"7"', 'last-modified': 'today' } }));
    expect(fetched).toEqual({
      result: 'received',
      text: '{}',
      bytes: 2,
      validators: { etag: '"7"', lastModified: 'today' },
    });
  });

  it('is put together from pieces, also where they part a letter', async () => {
    const all = bytes('{"a":"华为"}');
    const pieces = Array.from(all, (byte) => Uint8Array.of(byte));
    const { fetched } = await ask(new Response(streamOf(pieces)));
    expect(fetched).toMatchObject({ result: 'received', text: '{"a":"华为"}' });
  });

  it.each([
    [304, { result: 'unchanged' }],
    [404, failure('failedNotFound', '404')],
    [410, failure('failedNotFound', '410')],
    [500, failure('failedServer', '500')],
    [503, failure('failedServer', '503')],
    [403, failure('failedStatus', '403')],
  ])('with status %i', async (status, expected) => {
    expect((await ask(new Response(null, { status }), { validators: { etag: '"1"' } })).fetched).toEqual(
      expected,
    );
  });

  it('that never comes is the network', async () => {
    expect((await ask(new TypeError('Failed to fetch'))).fetched).toEqual(failure('failedNetwork'));
  });

  it('that breaks off is the network', async () => {
    const broken = new ReadableStream({
      start: (controller) => controller.enqueue(bytes('{')),
      pull: (controller) => controller.error(new TypeError('network error')),
    });
    expect((await ask(new Response(broken))).fetched).toEqual(failure('failedNetwork'));
  });

  it('that is not UTF-8 is refused', async () => {
    expect((await ask(new Response(Uint8Array.of(0x7b, 0xff)))).fetched).toEqual(failure('refusedNotUtf8'));
  });

  it('that came over an open line in the end is refused', async () => {
    expect((await ask(landedAt('http://data.example/set.json'))).fetched).toEqual(failure('failedNotSecure'));
  });
});

describe('size', () => {
  const limit = { mostBytes: 1024 * 1024 };

  it('that is announced and too large is refused before it is read', async () => {
    const pull = vi.fn();
    const stream = new ReadableStream({ pull }, { highWaterMark: 0 });
    const response = new Response(stream, { headers: { 'content-length': String(2 * 1024 * 1024) } });
    expect((await ask(response, limit)).fetched).toEqual(failure('failedTooLarge', '1'));
    expect(pull).not.toHaveBeenCalled();
  });

  it('that is not announced is counted, and the rest never read', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent++;
        controller.enqueue(new Uint8Array(512 * 1024));
      },
    });
    expect((await ask(new Response(endless), limit)).fetched).toEqual(failure('failedTooLarge', '1'));
    expect(sent).toBeLessThan(6);
  });

  it('of a compressed answer is not the announced one', async () => {
    const headers = { 'content-length': String(2 * 1024 * 1024), 'content-encoding': 'gzip' };
    expect((await ask(new Response('{}', { headers }), limit)).fetched).toMatchObject({ result: 'received' });
  });
});

describe('an address', () => {
  it.each([
    ['', 'failedNoAddress'],
    ['set.json', 'failedNoAddress'],
    ['ftp://data.example/', 'failedNoAddress'],
    ['javascript:alert(1)', 'failedNoAddress'],
    ['http://data.example/set.json', 'failedNotSecure'],
    ['http://localhost.data.example/', 'failedNotSecure'],
    ['https://me:word@data.example/', 'failedPasswordInAddress'],
  ])('"%s" is never asked: %s', async (address, key) => {
    const { fetched, asked } = await ask(new Response('{}'), {}, address);
    expect(fetched).toEqual(failure(key));
    expect(asked).toEqual([]);
  });

  it.each(['http://localhost:8000/a', 'http://127.0.0.1/a', 'http://[::1]/a', 'https://data.example/a'])(
    '%s is asked',
    async (address) => {
      expect((await ask(new Response('{}'), {}, address)).asked).toHaveLength(1);
    },
  );
});

describe('what is asked', () => {
  it('does not tell who asks', async () => {
    const [request] = (await ask(new Response('{}'))).asked;
    expect(request?.init).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: {},
    });
  });

  it.each([
    [{ etag: '"1"', lastModified: 'then' }, { 'If-None-Match': '"1"' }],
    [{ lastModified: 'then' }, { 'If-Modified-Since': 'then' }],
    [undefined, {}],
  ])('%j gives the conditions %j', async (validators, headers) => {
    const [request] = (await ask(new Response('{}'), { validators })).asked;
    expect(request?.init.headers).toEqual(headers);
  });
});

describe('conditions that the server does not let be asked', () => {
  /** A server without an answer to preflights: what has a condition never gets there. */
  const askPlain = (validators: FetchOptions['validators']) => {
    const asked: unknown[] = [];
    const fetched = fetchDataset(ADDRESS, {
      validators,
      fetch: (_, init) => {
        asked.push(init?.headers);
        return Object.keys(init?.headers ?? {}).length > 0
          ? Promise.reject(new TypeError('Failed to fetch'))
          : Promise.resolve(new Response('{}'));
      },
    });
    return { fetched, asked };
  };

  it('are left out then', async () => {
    const { fetched, asked } = askPlain({ lastModified: 'then' });
    expect(await fetched).toMatchObject({ result: 'received', text: '{}' });
    expect(asked).toEqual([{ 'If-Modified-Since': 'then' }, {}]);
  });

  it('are not asked twice where there are none, nor once time is up', async () => {
    expect((await ask(new TypeError('Failed to fetch'))).asked).toHaveLength(1);
    const late = new DOMException('Too late.', 'AbortError');
    expect((await ask(late, { validators: { etag: '"1"' } })).asked).toHaveLength(1);
  });
});

it('tells how far it is', async () => {
  const onProgress = vi.fn();
  const response = new Response(streamOf([bytes('{"a"'), bytes(':1}')]), {
    headers: { 'content-length': '7' },
  });
  await ask(response, { onProgress });
  expect(onProgress.mock.calls.map(([progress]) => progress)).toEqual([
    { phase: 'asking', received: 0 },
    { phase: 'receiving', received: 4, total: 7 },
    { phase: 'receiving', received: 7, total: 7 },
  ]);
});

it('tells of no size that is less than what it has received: the answer was compressed, and nothing says so', async () => {
  const onProgress = vi.fn();
  const response = new Response(streamOf([bytes('{"a'), bytes('":1}')]), {
    headers: { 'content-length': '5' },
  });
  await ask(response, { onProgress });
  expect(onProgress.mock.calls.map(([progress]) => progress)).toEqual([
    { phase: 'asking', received: 0 },
    { phase: 'receiving', received: 3, total: 5 },
    { phase: 'receiving', received: 7 },
  ]);
});

describe('time', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** A server that answers with a stream which `send` feeds, until it is aborted. */
  function slowServer() {
    let feed: ReadableStreamDefaultController<Uint8Array> | undefined;
    const fetch = (_: unknown, { signal }: RequestInit = {}) =>
      Promise.resolve(
        new Response(
          new ReadableStream<Uint8Array>({
            start(controller) {
              feed = controller;
              signal?.addEventListener('abort', () => controller.error(signal.reason));
            },
          }),
        ),
      );
    return { fetch: fetch as typeof globalThis.fetch, send: (text: string) => feed?.enqueue(bytes(text)) };
  }

  it('without a byte ends it', async () => {
    const fetched = fetchDataset(ADDRESS, { fetch: slowServer().fetch, silence: 1000 });
    await vi.advanceTimersByTimeAsync(1001);
    expect(await fetched).toEqual(failure('failedTimeout'));
  });

  it('between bytes may be long, but not for ever', async () => {
    const { fetch, send } = slowServer();
    const ended = vi.fn();
    const fetched = fetchDataset(ADDRESS, { fetch, silence: 60_000 });
    void fetched.then(ended);
    for (let minute = 0; minute < 5; minute++) {
      send('x');
      await vi.advanceTimersByTimeAsync(59_000);
      expect(ended).not.toHaveBeenCalled();
    }
    send('x');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await fetched).toEqual(failure('failedTimeout'));
  });

  it('is not watched any more once it is over', async () => {
    await ask(new Response('{}'));
    expect(vi.getTimerCount()).toBe(0);
  });
});
