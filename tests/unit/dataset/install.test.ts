import { describe, expect, it } from 'vitest';
import { base64Of } from '../../../utils/dataset/base64.ts';
import { digestOf } from '../../../utils/dataset/canonical.ts';
import { importFrom, removeDataset, restoreBundled, updateFrom } from '../../../utils/dataset/install.ts';
import { reason } from '../../../utils/dataset/reason.ts';
import type { Dataset } from '../../../utils/dataset/schema.ts';
import { sign } from '../../../utils/dataset/signature.ts';
import {
  installedSample,
  memoryShelf,
  sampleDataset,
  sampleDenial,
  sampleRecord,
  sampleSource,
} from './samples.ts';

const ADDRESS = 'https://data.example/set.json';
const NEWER = '2020.5.1';

type Answer = Response | object | string;

/** Updates from `ADDRESS`, which answers with a response, a dataset or a text. */
const update = (shelf: ReturnType<typeof memoryShelf>, answer: Answer) =>
  updateFrom(ADDRESS, shelf, {
    fetch: () =>
      Promise.resolve(
        answer instanceof Response
          ? answer
          : new Response(typeof answer === 'string' ? answer : JSON.stringify(answer)),
      ),
  });

const idsOn = (shelf: ReturnType<typeof memoryShelf>) =>
  shelf.rows.map(({ dataset }) => `${dataset.id} ${dataset.version}`);

describe('an update', () => {
  it('takes the place of the older version, and counts what it changes', async () => {
    const shelf = memoryShelf(installedSample());
    const records = [sampleRecord({ summary: 'Another.' }), sampleDenial(), sampleRecord({ id: 'new' })];
    const outcome = await update(shelf, sampleDataset({ version: NEWER, records }));
    expect(outcome).toEqual({
      result: 'installed',
      dataset: 'Sample',
      version: NEWER,
      changes: { added: 1, changed: 1, withdrawn: 1 },
      problems: [],
    });
    expect(shelf.rows).toMatchObject([
      { origin: { type: 'url', url: ADDRESS }, dataset: { version: NEWER } },
    ]);
  });

  it('tells whose place it takes where that has another title', async () => {
    const shelf = memoryShelf(installedSample());
    expect(await update(shelf, sampleDataset({ version: NEWER, title: 'Other words' }))).toMatchObject({
      result: 'installed',
      instead: { title: 'Sample', version: sampleDataset().version },
    });
  });

  it('adds a dataset that is not there yet', async () => {
    const shelf = memoryShelf(installedSample());
    const records = [sampleRecord({ id: 'other-claim' })];
    await update(shelf, sampleDataset({ id: 'other', records }));
    expect(idsOn(shelf)).toEqual(['sample 2020.4.1', 'other 2020.4.1']);
  });

  it.each<[string, Answer, string]>([
    ['an older version', sampleDataset({ version: '2019.1' }), 'failedOlder'],
    [
      'a bad record',
      sampleDataset({ version: NEWER, records: [sampleRecord({ date: 'x' })] }),
      'failedBadRecords',
    ],
    [
      'an unknown source',
      sampleDataset({
        id: 'o',
        sources: [],
        records: [sampleRecord({ citations: [{ source: 'who', title: 'T', url: ADDRESS }] })],
      }),
      'failedBadRecords',
    ],
    ['something else', { name: 'package' }, 'failedNotADataset'],
    ['a page', '<!doctype html>', 'refusedWebPage'],
    ['half of it', JSON.stringify(sampleDataset()).slice(0, 300), 'refusedBrokenJson'],
    ['nothing', '', 'refusedEmpty'],
    ['a missing file', new Response('', { status: 404 }), 'failedNotFound'],
  ])('that is %s changes nothing and says why', async (_, answer, key) => {
    const shelf = memoryShelf(installedSample());
    expect(await update(shelf, answer)).toMatchObject({ result: 'failed', reason: { key } });
    expect(shelf.rows).toEqual([installedSample()]);
  });

  it('of the same version changes nothing', async () => {
    const shelf = memoryShelf(installedSample());
    expect(await update(shelf, sampleDataset({ title: 'Renamed' }))).toMatchObject({ result: 'unchanged' });
    expect(shelf.rows).toEqual([installedSample()]);
  });

  it('may not refer to what only its earlier version defines', async () => {
    const shelf = memoryShelf(installedSample());
    const emptied = sampleDataset({ version: NEWER, sources: [], entities: [] });
    const refused = {
      result: 'failed',
      problems: expect.arrayContaining([
        expect.objectContaining({
          path: 'records[0].entities[0]',
          reason: reason('refusedUnknownEntity', 'x-acme'),
        }),
      ]),
    };
    expect(await update(shelf, emptied)).toMatchObject(refused);
    expect(await importFrom('mine.json', JSON.stringify(emptied), shelf)).toMatchObject(refused);
    expect(shelf.rows).toEqual([installedSample()]);
  });

  it('tells its size in bytes while it is checked and installed', async () => {
    const dataset = sampleDataset({ title: '华为' });
    const told: number[] = [];
    await updateFrom(ADDRESS, memoryShelf(), {
      fetch: () => Promise.resolve(new Response(JSON.stringify(dataset))),
      onProgress: ({ phase, received }) => phase !== 'asking' && told.push(received),
    });
    expect(new Set(told)).toEqual(new Set([new TextEncoder().encode(JSON.stringify(dataset)).length]));
  });

  it.each([
    ['newer', 'first', '2020.6.1', '2020.5.1', ['installed', 'failed']],
    ['newer', 'second', '2020.5.1', '2020.6.1', ['installed', 'installed']],
    ['same', 'first', '2020.6.1', '2020.6.1', ['installed', 'unchanged']],
  ])(
    'at once with another leaves the newer version: the %s comes %s',
    async (_, _place, one, other, results) => {
      const shelf = memoryShelf(installedSample());
      const outcomes = await Promise.all(
        [one, other].map((version) => update(shelf, sampleDataset({ version }))),
      );
      expect(outcomes.map(({ result }) => result)).toEqual(results);
      expect(idsOn(shelf)).toEqual(['sample 2020.6.1']);
    },
  );

  it('counts what it changes of what another at the same time has installed', async () => {
    const shelf = memoryShelf(installedSample());
    const updates = ['2020.5.1', '2020.6.1'].map((version) =>
      update(shelf, sampleDataset({ version, records: [sampleRecord()] })),
    );
    expect(await Promise.all(updates)).toMatchObject([
      { changes: { added: 0, changed: 0, withdrawn: 2 } },
      { changes: { added: 0, changed: 0, withdrawn: 0 } },
    ]);
  });

  it('asks only for something newer where it came from that address before', async () => {
    const origin = { type: 'url', url: ADDRESS } as const;
    const shelf = memoryShelf(installedSample(sampleDataset(), { origin, validators: { etag: '"1"' } }));
    const headers: unknown[] = [];
    const outcome = await updateFrom(` ${ADDRESS} `, shelf, {
      fetch: (_, init) => {
        headers.push(init?.headers);
        return Promise.resolve(new Response(null, { status: 304 }));
      },
    });
    expect(headers).toEqual([{ 'If-None-Match': '"1"' }]);
    expect(outcome).toEqual({ result: 'unchanged', dataset: 'Sample', version: '2020.4.1' });
  });

  it.each([
    [new DOMException('full', 'QuotaExceededError'), 'failedDiskFull'],
    [new Error('broken'), 'failedToStore'],
  ])('that cannot be stored says so: %s', async (failure, key) => {
    const shelf = memoryShelf(installedSample());
    shelf.failure = failure;
    expect(await update(shelf, sampleDataset({ version: NEWER }))).toMatchObject({ reason: { key } });
  });
});

describe('a dataset whose maker signs', () => {
  async function makeKey() {
    const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
    const publicKey = base64Of(await crypto.subtle.exportKey('raw', pair.publicKey));
    return { privateKey: pair.privateKey, publicKey };
  }
  type Key = Awaited<ReturnType<typeof makeKey>>;

  const keyed = (key: Key, change: Partial<Dataset> = {}) =>
    sampleDataset({ update: { url: ADDRESS, publicKey: key.publicKey }, ...change });
  const signed = async (dataset: Dataset, ...keys: Key[]) => ({
    ...dataset,
    signature: await Promise.all(keys.map(({ privateKey }) => sign(dataset, privateKey))),
  });

  it('is updated by the maker', async () => {
    const key = await makeKey();
    const shelf = memoryShelf(installedSample(keyed(key)));
    expect(await update(shelf, await signed(keyed(key, { version: NEWER }), key))).toMatchObject({
      result: 'installed',
    });
    expect(idsOn(shelf)).toEqual([`sample ${NEWER}`]);
  });

  it('is not updated by anybody else', async () => {
    const [key, other] = [await makeKey(), await makeKey()];
    const shelf = memoryShelf(installedSample(keyed(key)));
    const good = await signed(keyed(key, { version: NEWER }), key);
    const attempts: [object, string][] = [
      [keyed(key, { version: NEWER }), 'failedUnsigned'],
      [sampleDataset({ version: NEWER }), 'failedUnsigned'],
      [await signed(keyed(other, { version: NEWER }), other), 'failedBadSignature'],
      [{ ...good, title: 'Forged' }, 'failedBadSignature'],
      [{ ...good, records: [...good.records, sampleRecord({ id: 'slipped-in' })] }, 'failedBadSignature'],
    ];
    for (const [attempt, reason] of attempts) {
      expect(await update(shelf, attempt)).toMatchObject({ result: 'failed', reason: { key: reason } });
      expect(await importFrom('file.json', JSON.stringify(attempt), shelf)).toMatchObject({
        result: 'failed',
        reason: { key: reason },
      });
    }
    expect(shelf.rows).toEqual([installedSample(keyed(key))]);
  });

  it('is not updated by anybody else at the same time as by the maker for the first time', async () => {
    const key = await makeKey();
    const shelf = memoryShelf(installedSample());
    const outcomes = await Promise.all([
      update(shelf, await signed(keyed(key, { version: NEWER }), key)),
      update(shelf, sampleDataset({ version: '2020.6.1' })),
    ]);
    expect(outcomes).toMatchObject([
      { result: 'installed' },
      { result: 'failed', reason: { key: 'failedUnsigned' } },
    ]);
    expect(idsOn(shelf)).toEqual([`sample ${NEWER}`]);
  });

  it('is held to the key that it names from the first time on', async () => {
    const [key, other] = [await makeKey(), await makeKey()];
    const good = await signed(keyed(key), key);
    const digest = await digestOf(good);
    const attempts: [object, string][] = [
      [keyed(key), 'failedOwnUnsigned'],
      [{ ...keyed(key), digest }, 'failedOwnUnsigned'],
      [await signed(keyed(key), other), 'failedOwnSignature'],
      [{ ...good, signature: 'x' }, 'failedOwnSignature'],
      [{ ...good, title: 'Forged' }, 'failedOwnSignature'],
      [await signed(keyed({ ...key, publicKey: 'x' }), key), 'failedOwnKey'],
      [{ ...good, digest: 'sha256-x' }, 'failedDigest'],
      [{ ...sampleDataset({ title: 'Changed' }), digest }, 'failedDigest'],
    ];
    const shelf = memoryShelf();
    for (const [attempt, why] of attempts) {
      const failed = { result: 'failed', reason: { key: why } };
      expect(await update(shelf, attempt)).toMatchObject(failed);
      expect(await importFrom('file.json', JSON.stringify(attempt), shelf)).toMatchObject(failed);
    }
    expect(shelf.rows).toEqual([]);
    expect(await update(shelf, { ...good, digest })).toMatchObject({ result: 'installed' });
  });

  it('may not name a key that it is not signed with', async () => {
    const [old, fresh] = [await makeKey(), await makeKey()];
    const shelf = memoryShelf(installedSample(keyed(old)));
    const next = await signed(keyed(fresh, { version: NEWER }), old);
    expect(await update(shelf, next)).toMatchObject({ reason: { key: 'failedOwnSignature' } });
  });

  it('may change keys, with both for a while', async () => {
    const [old, fresh] = [await makeKey(), await makeKey()];
    const shelf = memoryShelf(installedSample(keyed(old)));
    await update(shelf, await signed(keyed(fresh, { version: NEWER }), fresh, old));
    const next = await signed(keyed(fresh, { version: '2020.6.1' }), fresh);
    expect(await update(shelf, next)).toMatchObject({ result: 'installed', version: '2020.6.1' });
  });

  it('is held to nothing that another dataset from elsewhere signs', async () => {
    const elsewhere = { url: 'https://other.example/set.json', publicKey: (await makeKey()).publicKey };
    const shelf = memoryShelf(installedSample(sampleDataset({ update: elsewhere })));
    const other = sampleDataset({ id: 'other', records: [sampleRecord({ id: 'o-1' })] });
    expect(await update(shelf, other)).toMatchObject({ result: 'installed' });
  });

  it('is not followed at its address by one that its maker did not sign, whatever that is called', async () => {
    const key = await makeKey();
    const shelf = memoryShelf(installedSample(keyed(key)));
    const before = shelf.rows;
    // Its records would count instead of those that are signed.
    const other = sampleDataset({ id: 'other', version: NEWER });
    expect(await update(shelf, other)).toMatchObject({ reason: { key: 'failedUnsigned' } });
    expect(shelf.rows).toEqual(before);
    expect(await update(shelf, await signed(other, key))).toMatchObject({ result: 'installed' });
  });

  it('may change name and key at once, and then goes on by the new ones alone', async () => {
    const [old, fresh] = [await makeKey(), await makeKey()];
    const origin = { type: 'url', url: ADDRESS } as const;
    const shelf = memoryShelf(installedSample(keyed(old), { origin }));
    const next = keyed(fresh, { id: 'other', version: NEWER });
    expect(await update(shelf, await signed(next, fresh, old))).toMatchObject({ result: 'installed' });
    const later = keyed(fresh, { id: 'other', version: '2020.6.1' });
    expect(await update(shelf, await signed(later, fresh))).toMatchObject({ result: 'installed' });
  });

  it('is not held back by a file that names its address', async () => {
    const [own, other] = [await makeKey(), await makeKey()];
    const file = installedSample(keyed(other, { id: 'file' }), { origin: { type: 'file', name: 'x.json' } });
    const origin = { type: 'url', url: ADDRESS } as const;
    const shelf = memoryShelf(installedSample(keyed(own), { origin }), file);
    const next = await signed(keyed(own, { version: NEWER }), own);
    expect(await update(shelf, next)).toMatchObject({ result: 'installed' });
  });
});

describe('a file', () => {
  it('is installed without what is bad in it, by name', async () => {
    const shelf = memoryShelf();
    const dataset = sampleDataset({ records: [sampleRecord(), sampleDenial({ date: 'never' })] });
    const outcome = await importFrom('mine.json', JSON.stringify(dataset), shelf);
    expect(outcome).toMatchObject({
      result: 'installed',
      changes: { added: 1, changed: 0, withdrawn: 0 },
      problems: [{ file: 'mine.json', path: 'records[1].date', id: 'denial-1' }],
    });
    expect(shelf.rows).toMatchObject([
      { origin: { type: 'file', name: 'mine.json' }, dataset: { records: [sampleRecord()] } },
    ]);
  });

  it('that says the same as the one that is installed changes nothing, so that the change before can be undone', async () => {
    const shelf = memoryShelf();
    const text = JSON.stringify(sampleDataset());
    await importFrom('mine.json', text, shelf);
    const { rows } = shelf;
    const { title, version } = sampleDataset();
    expect(await importFrom('again.json', text, shelf)).toEqual({
      result: 'unchanged',
      dataset: title,
      version,
      isOfFile: true,
    });
    expect(shelf.rows).toBe(rows);
    const changed = JSON.stringify(sampleDataset({ records: [sampleRecord({ summary: 'Another.' })] }));
    expect(await importFrom('again.json', changed, shelf)).toMatchObject({ result: 'installed' });
  });

  it('is installed without very much that is bad in it, of which a part is named', async () => {
    const shelf = memoryShelf();
    const bad = Array.from({ length: 100_000 }, () => ({}));
    const text = JSON.stringify({ ...sampleDataset(), records: [sampleRecord(), ...bad] });
    const outcome = await importFrom('mine.json', text, shelf);
    expect(outcome).toMatchObject({ result: 'installed', changes: { added: 1, changed: 0, withdrawn: 0 } });
    expect(JSON.stringify(outcome).length).toBeLessThan(100_000);
    expect(shelf.rows).toMatchObject([{ dataset: { records: [sampleRecord()] } }]);
  });

  it('may be older than what is there: the reader chose it', async () => {
    const shelf = memoryShelf(installedSample());
    await importFrom('old.json', JSON.stringify(sampleDataset({ version: '1' })), shelf);
    expect(idsOn(shelf)).toEqual(['sample 1']);
  });

  it('with nothing good in it changes nothing', async () => {
    const shelf = memoryShelf(installedSample());
    const text = JSON.stringify(sampleDataset({ records: [sampleRecord({ date: 'never' })] }));
    expect(await importFrom('bad.json', text, shelf)).toMatchObject({ reason: { key: 'failedNothingGood' } });
    expect(shelf.rows).toEqual([installedSample()]);
  });

  it('without records is installed if nothing in it is bad, and not if something is', async () => {
    const shelf = memoryShelf();
    const names = { id: 'names', records: [] };
    expect(await importFrom('names.json', JSON.stringify(sampleDataset(names)), shelf)).toMatchObject({
      result: 'installed',
      changes: { added: 0, changed: 0, withdrawn: 0 },
      problems: [],
    });
    expect(idsOn(shelf)).toEqual(['names 2020.4.1']);
    const half = sampleDataset({ ...names, id: 'half', sources: [sampleSource({ url: 'gazette' })] });
    expect(await importFrom('half.json', JSON.stringify(half), shelf)).toMatchObject({
      result: 'failed',
      reason: { key: 'failedNothingGood' },
      problems: [{ path: 'sources[0].url' }],
    });
    expect(idsOn(shelf)).toEqual(['names 2020.4.1']);
  });

  it('may refer to what is installed', async () => {
    const shelf = memoryShelf(installedSample());
    const text = JSON.stringify(
      sampleDataset({ id: 'more', sources: [], entities: [], records: [sampleRecord({ id: 'more-1' })] }),
    );
    expect(await importFrom('more.json', text, shelf)).toMatchObject({ result: 'installed', problems: [] });
  });
});

describe('removing and restoring', () => {
  const added = installedSample(sampleDataset({ id: 'added', records: [sampleRecord({ id: 'a-1' })] }), {
    origin: { type: 'file', name: 'added.json' },
  });

  it('removes what was added', async () => {
    const shelf = memoryShelf(installedSample(), added);
    expect(await removeDataset('added', [installedSample()], shelf)).toEqual({
      result: 'removed',
      dataset: 'Sample',
      back: undefined,
    });
    expect(idsOn(shelf)).toEqual(['sample 2020.4.1']);
  });

  it('brings back the bundled dataset whose place it had taken', async () => {
    const shelf = memoryShelf(installedSample());
    await update(shelf, sampleDataset({ title: 'Newer', version: NEWER }));
    expect(await removeDataset('sample', [installedSample()], shelf)).toEqual({
      result: 'removed',
      dataset: 'Newer',
      back: { title: 'Sample', version: '2020.4.1' },
    });
    expect(shelf.rows).toEqual([installedSample()]);
  });

  it('brings it back in that place, so that what counted before counts still', async () => {
    const shelf = memoryShelf(added, installedSample(), { ...added, dataset: sampleDataset({ id: 'last' }) });
    await update(shelf, sampleDataset({ version: NEWER }));
    await removeDataset('sample', [installedSample()], shelf);
    expect(idsOn(shelf)).toEqual(['added 2020.4.1', 'sample 2020.4.1', 'last 2020.4.1']);
  });

  it.each(['sample', 'nobody'])('does not remove "%s"', async (id) => {
    const shelf = memoryShelf(installedSample(), added);
    expect(await removeDataset(id, [installedSample()], shelf)).toMatchObject({
      reason: { key: 'failedNotRemovable' },
    });
    expect(shelf.rows).toHaveLength(2);
  });

  it('puts the bundled datasets back, and nothing else', async () => {
    const shelf = memoryShelf(installedSample(sampleDataset({ records: [sampleRecord()] })), added);
    const outcome = await restoreBundled([installedSample()], shelf);
    expect(outcome).toEqual({ result: 'restored', changes: { added: 2, changed: 0, withdrawn: 1 } });
    expect(shelf.rows).toEqual([installedSample()]);
  });
});
