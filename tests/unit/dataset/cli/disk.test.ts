/** Files that cannot be read or written as they were asked for. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleDataset } from '../samples.ts';
import { Workshop } from './workshop.ts';

let workshop: Workshop;
let folder: string;
let file: string;
let missing: string;
beforeEach(() => {
  workshop = new Workshop();
  folder = workshop.path('folder');
  mkdirSync(folder);
  file = workshop.write('mine.json', sampleDataset({ id: 'mine' }));
  missing = workshop.path('nowhere/new.json');
});
afterEach(() => workshop.remove());

describe('a folder where a file is asked for', () => {
  it.each<[string, () => string[]]>([
    ['verify', () => ['verify', folder]],
    ['sign', () => ['sign', file, '--key', folder]],
    ['check --accepted', () => ['check', file, '--accepted', folder]],
    ['import-claimreview', () => ['import-claimreview', folder, '--publisher', 'checks.press']],
    ['import-claimreview --publishers', () => ['import-claimreview', file, '--publishers', folder]],
    ['new --force', () => ['new', folder, '--force']],
  ])('is told by %s', async (_, args) => {
    const { code, err } = await workshop.run(...args());
    expect(err).toMatch(/\/folder is a folder\. Name a file\./);
    expect(code).toBe(2);
  });
});

describe('a folder that is not there', () => {
  it.each<[string, () => string[]]>([
    ['new', () => ['new', missing]],
    ['export-claimreview --out', () => ['export-claimreview', file, '--out', missing]],
    ['sign --new-key', () => ['sign', '--new-key', missing]],
    [
      'import-claimreview --report',
      () => ['import-claimreview', file, '--publisher', 'checks.press', '--report', missing],
    ],
  ])('is told by %s', async (_, args) => {
    const { code, err } = await workshop.run(...args());
    expect(err).toMatch(/There is no folder .*\/nowhere\. Make it, or name another\./);
    expect(code).toBe(2);
  });

  it('is not made where a file has its name', async () => {
    const { code, err } = await workshop.run('build', file, '--out', `${file}/new.json`);
    expect(err).toContain(`There is no folder ${file}.`);
    expect(code).toBe(2);
  });
});

describe('the text of a file', () => {
  it('may begin with a byte order mark', async () => {
    const marked = workshop.write('marked.json', `\ufeff${workshop.read('mine.json')}`);
    expect((await workshop.run('check', marked)).out).toBe('1 file is in order.');
  });

  it('is in UTF-8: check says so of the file among others', async () => {
    const latin = workshop.path('latin.json');
    writeFileSync(latin, Buffer.from(workshop.read('mine.json').replace('Acme', 'Acmé'), 'latin1'));
    const { code, out } = await workshop.run('check', file, latin);
    expect(out).toMatch(
      /latin\.json:1:1: error: The file is not text in UTF-8\. Save it as UTF-8 and try again\. \[schema\]/,
    );
    expect(code).toBe(1);
  });

  it('is in UTF-8, or no other command reads it', async () => {
    const wide = workshop.path('wide.json');
    writeFileSync(wide, Buffer.from(`\ufeff${workshop.read('mine.json')}`, 'utf16le'));
    const { code, err } = await workshop.run('verify', wide);
    expect(err).toContain('wide.json: The file is not text in UTF-8. Save it as UTF-8 and try again.');
    expect(code).toBe(2);
  });
});
