/** The commands that make files: new, build, diff, stats, schema. */
import { mkdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOf } from '../../../../utils/dataset/canonical.ts';
import { JSON_SCHEMA, jsonSchemaText } from '../../../../utils/dataset/cli/json-schema/command.ts';
import { DESCRIPTIONS, describe as fieldOf } from '../../../../utils/dataset/cli/json-schema/descriptions.ts';
import { generateJsonSchema, partsOf } from '../../../../utils/dataset/cli/json-schema/generate.ts';
import { starterText } from '../../../../utils/dataset/cli/new.ts';
import { count } from '../../../../utils/dataset/cli/stats.ts';
import { listText, plural } from '../../../../utils/dataset/cli/words.ts';
import { type Dataset, DatasetSchema } from '../../../../utils/dataset/schema.ts';
import { sampleDataset, sampleDenial, sampleEntity, sampleRecord, sampleSource } from '../samples.ts';
import { Workshop } from './workshop.ts';

/** As the options page says it after an update. */
const changesText = (added: number, changed: number, withdrawn: number) =>
  listText([
    plural('changesAdded', added),
    plural('changesChanged', changed),
    plural('changesWithdrawn', withdrawn),
  ]);

let workshop: Workshop;
beforeEach(() => {
  workshop = new Workshop();
});
afterEach(() => workshop.remove());

describe('new', () => {
  it('writes a dataset that check has nothing to say about', async () => {
    const path = workshop.path('mine.json');
    expect((await workshop.run('new', path, '--id', 'mine', '--title', 'Mine')).code).toBe(0);
    expect((await workshop.run('check', '--strict', path)).out).toBe('1 file is in order.');
    expect(workshop.readJson('mine.json')).toMatchObject({ id: 'mine', title: 'Mine' });
  });

  it('has the version of the day', () => {
    const dataset = JSON.parse(starterText({}, new Date('2026-02-03T12:00:00Z')));
    expect(dataset).toMatchObject({ version: '2026.2.3', published: '2026-02-03' });
  });

  it('never writes over a file unasked', async () => {
    const path = workshop.write('mine.json', 'precious');
    const { code, err } = await workshop.run('new', path);
    expect(code).toBe(2);
    expect(err).toMatch(/There is a .*mine\.json already\./);
    expect(workshop.read('mine.json')).toBe('precious');
    expect((await workshop.run('new', path, '--force')).code).toBe(0);
  });
});

describe('build', () => {
  const turned = (dataset: Dataset): Dataset => ({ ...dataset, records: dataset.records.toReversed() });

  it('gives the same bytes for the same content, whatever its order and white space', async () => {
    const plain = sampleDataset({ id: 'mine' });
    const noted = { '//': 'A comment', ...turned(plain), comment: 'Another' };
    await workshop.run('build', workshop.write('a.json', plain), '--out', workshop.path('a.min.json'));
    await workshop.run(
      'build',
      workshop.write('b.json', JSON.stringify(noted)),
      '--out',
      workshop.path('b.min.json'),
    );
    expect(workshop.read('a.min.json')).toBe(workshop.read('b.min.json'));
    expect(workshop.read('a.min.json').trim()).not.toContain('\n');
  });

  it('carries the digest of its content', async () => {
    const { out } = await workshop.run(
      'build',
      workshop.write('a.json', sampleDataset()),
      '--out',
      workshop.path('o.json'),
    );
    const built = workshop.readJson<Dataset>('o.json');
    expect(built.digest).toBe(await digestOf(built));
    expect(out).toContain(built.digest);
    expect(v.is(DatasetSchema, built)).toBe(true);
  });

  it('makes one dataset of a folder, once it has a name', async () => {
    const part = { sources: [], entities: [sampleEntity({ aliases: [{ text: 'Acme Masts' }] })] };
    workshop.write('a.json', sampleDataset());
    workshop.write(
      'b.json',
      sampleDataset({ id: 'b', version: '2020.5.1', records: [sampleRecord({ id: 'b-1' })], ...part }),
    );
    expect((await workshop.run('build', workshop.folder)).err).toContain('with --id and --title');
    const out = workshop.path('out.txt');
    await workshop.run('build', workshop.folder, '--id', 'all', '--title', 'All', '--out', out);
    const built = workshop.readJson<Dataset>('out.txt');
    expect(built).toMatchObject({ id: 'all', title: 'All', version: '2020.5.1', license: 'CC0-1.0' });
    expect(built.records.map(({ id }) => id)).toEqual(['b-1', 'claim-1', 'decision-1', 'denial-1']);
    expect(built.entities).toEqual([
      sampleEntity({ aliases: [{ text: 'Acme Networks' }, { text: 'Acme Masts' }] }),
    ]);
  });

  it('does not carry a signature over', async () => {
    const path = workshop.write('a.json', sampleDataset({ signature: 'old' }));
    await workshop.run('build', path, '--out', workshop.path('o.json'));
    expect(workshop.readJson('o.json')).not.toHaveProperty('signature');
  });

  it('builds the bundled datasets, and nothing is lost', async () => {
    const out = workshop.path('all.json');
    expect((await workshop.run('build', '--out', out)).code).toBe(0);
    const { out: changes } = await workshop.run('diff', 'public/dataset', out);
    expect(changes.split('\n')[0]).toBe(changesText(0, 0, 0));
  });

  it('refuses a version that is none', async () => {
    const { code, err } = await workshop.run(
      'build',
      workshop.write('a.json', sampleDataset()),
      '--version',
      'v2',
    );
    expect(code).toBe(2);
    expect(err).toContain('version: must be numbers');
  });
});

describe('diff', () => {
  const before = sampleDataset();
  const after = sampleDataset({
    sources: [sampleSource({ country: 'IE' })],
    records: [
      sampleRecord({ summary: 'Another.', date: '2020-02-02' }),
      sampleDenial(),
      sampleRecord({ id: 'new' }),
    ],
  });

  it('tells in the words of the options page, then name by name', async () => {
    const { out } = await workshop.run(
      'diff',
      workshop.write('a.json', before),
      workshop.write('b.json', after),
    );
    expect(out.split('\n')).toEqual([
      changesText(1, 1, 1),
      '+ new  Harbour Authority says Acme masts interfere with its radar',
      '~ claim-1 (date, summary)  Harbour Authority says Acme masts interfere with its radar',
      '- decision-1  Port council orders two masts to be moved',
      '~ source gazette (country)',
    ]);
  });

  it('counts what a folder has twice as it names it: once', async () => {
    const empty = workshop.write('empty.json', { ...before, records: [] });
    mkdirSync(workshop.path('twice'));
    workshop.write('twice/a.json', before);
    workshop.write('twice/b.json', { ...before, id: 'b', records: [sampleRecord({ summary: 'Another.' })] });
    const { out } = await workshop.run('diff', empty, workshop.path('twice'));
    const [sentence, ...lines] = out.split('\n');
    expect(sentence).toBe(changesText(before.records.length, 0, 0));
    expect(lines).toHaveLength(before.records.length);
  });

  it('as JSON for machines', async () => {
    const { out } = await workshop.run(
      'diff',
      '--json',
      workshop.write('a.json', before),
      workshop.write('b.json', after),
    );
    expect(JSON.parse(out).records).toEqual({
      added: ['new'],
      changed: [{ id: 'claim-1', fields: ['date', 'summary'] }],
      withdrawn: ['decision-1'],
    });
  });
});

describe('stats', () => {
  it('counts', () => {
    const [first] = sampleRecord().citations;
    if (!first) throw new Error('Expected a citation');
    const dataset = sampleDataset({
      sources: [sampleSource(), sampleSource({ id: 'herald', name: 'The Herald' })],
      records: [
        sampleRecord({ citations: [first, { ...first, source: 'herald' }, first] }),
        sampleDenial({ date: '2021', jurisdiction: undefined }),
      ],
    });
    const all = { claim: 1, denial: 1, decision: 0, all: 2 };
    expect(count([dataset])).toEqual({
      datasets: [{ id: 'sample', title: 'Sample', version: '2020.4.1', ...all, entities: 1, sources: 2 }],
      records: all,
      entities: 1,
      aliases: 1,
      sources: 2,
      citations: 4,
      twoSources: 1,
      perYear: [
        { key: '2020', name: '2020', claim: 1, denial: 0, decision: 0, all: 1 },
        { key: '2021', name: '2021', claim: 0, denial: 1, decision: 0, all: 1 },
      ],
      perJurisdiction: [
        { key: 'GB', name: 'GB', claim: 1, denial: 0, decision: 0, all: 1 },
        { key: 'none', name: 'none', claim: 0, denial: 1, decision: 0, all: 1 },
      ],
      perEntity: [{ key: 'x-acme', name: 'Acme Networks', ...all }],
      perSource: [
        { key: 'gazette', name: 'The Gazette', ...all },
        { key: 'herald', name: 'The Herald', claim: 1, denial: 0, decision: 0, all: 1 },
      ],
    });
  });

  it('agrees with itself on the bundled datasets', async () => {
    const { out } = await workshop.run('stats', '--json');
    const { records, perYear, datasets, perJurisdiction } = JSON.parse(out) as ReturnType<typeof count>;
    const sum = (rows: { all: number }[]) => rows.reduce((total, { all }) => total + all, 0);
    expect(records.claim + records.denial + records.decision).toBe(records.all);
    expect([sum(perYear), sum(datasets), sum(perJurisdiction)]).toEqual([
      records.all,
      records.all,
      records.all,
    ]);
  });

  it('prints tables, and one for a README', async () => {
    const path = workshop.write('a.json', sampleDataset());
    const { out } = await workshop.run('stats', path);
    expect(out).toContain('3 records (1 claim, 1 denial, 1 decision)');
    expect(out).toMatch(/By entity\n.*claims .*\n {2}Acme Networks +1 +1 +1 +3/);
    expect((await workshop.run('stats', '--markdown', path)).out.split('\n')).toEqual([
      '| dataset | claims | denials | decisions | all | entities | sources |',
      '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
      '| Sample | 1 | 1 | 1 | 3 | 1 | 1 |',
      '| all | 1 | 1 | 1 | 3 | 1 | 1 |',
    ]);
  });
});

describe('the JSON Schema', () => {
  it('in public/ is the one that the format gives (else run: npm run dataset -- schema)', () => {
    expect(readFileSync(JSON_SCHEMA, 'utf8')).toBe(jsonSchemaText());
  });

  it('describes every field, and nothing that is none', () => {
    const parts = partsOf(generateJsonSchema());
    const isField = (path: string) => !path.endsWith('[]');
    expect(
      parts.filter(({ path, part }) => isField(path) && !part.description).map(({ path }) => path),
    ).toEqual([]);
    const paths = parts.map(({ path }) => path);
    expect(Object.keys(DESCRIPTIONS).filter((path) => !paths.includes(path))).toEqual([]);
  });

  it('asks for dates, addresses and texts as the format does', () => {
    const parts = new Map(partsOf(generateJsonSchema()).map(({ path, part }) => [path, part]));
    const fits = (path: string, value: string) =>
      new RegExp(parts.get(path)?.pattern ?? '(?!)', 'u').test(value);
    expect(
      ['2020', '2020-02', '2020-02-03', '2020-13', 'soon'].map((date) => fits('records[].date', date)),
    ).toEqual([true, true, true, false, false]);
    expect(fits('records[].citations[].url', 'javascript:alert(1)')).toBe(false);
    expect(fits('records[].citations[].url', 'https://a.example/')).toBe(true);
    expect(fits('records[].id', 'é-1')).toBe(true);
    expect(fits('title', '  ')).toBe(false);
    expect(parts.get('records[]')?.required).toContain('citations');
  });

  it('lends its descriptions to errors', () => {
    expect(fieldOf('records[12].citations[0].url')).toMatch(/^The address of the document/);
    expect(fieldOf('records[12].colour')).toBeUndefined();
  });
});
