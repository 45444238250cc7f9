import { statSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../utils/dataset/schema.ts';
import { sampleDataset } from '../samples.ts';
import { Workshop } from './workshop.ts';

const update = { url: 'https://data.gazette-of-record.net/mine.json' };

let workshop: Workshop;
let key: string;
let file: string;
beforeEach(async () => {
  workshop = new Workshop();
  key = workshop.path('key.pem');
  await workshop.run('sign', '--new-key', key);
  file = workshop.write('mine.json', sampleDataset({ update }));
});
afterEach(() => workshop.remove());

describe('sign', () => {
  it('makes a key that only its owner reads, and never over another', async () => {
    expect(statSync(key).mode & 0o777).toBe(0o600);
    const before = workshop.read('key.pem');
    const { code, err } = await workshop.run('sign', '--new-key', key);
    expect(code).toBe(2);
    expect(err).toContain('a lost key cannot be made again');
    expect(workshop.read('key.pem')).toBe(before);
  });

  it('writes key and signature, and leaves every other character as it is', async () => {
    const before = workshop.read('mine.json');
    expect((await workshop.run('sign', file, '--key', key)).code).toBe(0);
    const { signature, update: signed } = workshop.readJson<Dataset>('mine.json');
    const after = workshop
      .read('mine.json')
      .replace(`,\n    "publicKey": "${signed?.publicKey}"`, '')
      .replace(`,\n  "signature": "${signature}"`, '');
    expect(after).toBe(before);
    expect((await workshop.run('verify', file)).code).toBe(0);
  });

  it('signs again after a change', async () => {
    await workshop.run('sign', file, '--key', key);
    const edited = workshop.write('mine.json', {
      ...workshop.readJson<Dataset>('mine.json'),
      title: 'Other',
    });
    expect((await workshop.run('verify', edited)).code).toBe(1);
    await workshop.run('sign', edited, '--key', key);
    expect((await workshop.run('verify', edited)).code).toBe(0);
  });

  it('keeps a built file in one line, and its digest right', async () => {
    const built = workshop.path('built.json');
    await workshop.run('build', file, '--out', built);
    await workshop.run('sign', built, '--key', key);
    expect(workshop.read('built.json').trim()).not.toContain('\n');
    const { code, out } = await workshop.run('verify', built);
    expect(out).toMatch(/the digest is right\.\n.*signed with the key/);
    expect(code).toBe(0);
  });

  it('signs with the old key too, for its readers', async () => {
    const old = workshop.path('old.pem');
    const publicKey =
      /public half: (\S+)/i.exec((await workshop.run('sign', '--new-key', old)).out)?.[1] ?? '';
    await workshop.run('sign', file, '--key', key, '--old-key', old);
    expect((await workshop.run('verify', file)).code).toBe(0);
    expect((await workshop.run('verify', file, '--key', publicKey)).code).toBe(0);
  });

  it.each([
    [
      'no address for updates',
      () => workshop.write('bare.json', sampleDataset()),
      () => key,
      'has no update.url',
    ],
    [
      'a dataset that is wrong',
      () => workshop.write('bad.json', { ...sampleDataset(), id: '' }),
      () => key,
      'bad.json, id: must be',
    ],
    [
      'a field that stands twice',
      () =>
        workshop.write(
          'twice.json',
          workshop.read('mine.json').replace('"update"', `"update": ${JSON.stringify(update)},\n  "update"`),
        ),
      () => key,
      'twice.json, update: stands twice in the same braces',
    ],
    ['a missing key', () => file, () => workshop.path('none.pem'), 'Make a key with'],
    ['another file for a key', () => file, () => file, 'is no private Ed25519 key'],
  ])('refuses %s', async (_, dataset, pem, message) => {
    const { code, err } = await workshop.run('sign', dataset(), '--key', pem());
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('verify', () => {
  it('tells what is wrong', async () => {
    expect((await workshop.run('verify', file)).err).toContain('it is not signed.');
    await workshop.run('sign', file, '--key', key);
    expect((await workshop.run('verify', file, '--key', 'AAAA')).err).toContain('"AAAA" is no public key');
    const other = workshop.write('other.json', {
      ...workshop.readJson<Dataset>('mine.json'),
      digest: 'sha256-x',
    });
    const { code, err } = await workshop.run('verify', other);
    expect(err).toContain('the digest is wrong');
    expect(code).toBe(1);
  });
});
