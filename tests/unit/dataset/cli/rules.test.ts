/** Each rule of `check`: one change to a dataset that is in order, and what is said of it. */
import { describe, expect, it } from 'vitest';
import { checkDataset, idsOf } from '../../../../utils/dataset/check.ts';
import { findingsIn } from '../../../../utils/dataset/cli/check/check.ts';
import { collect, type Folder } from '../../../../utils/dataset/cli/check/collection.ts';
import { isBefore } from '../../../../utils/dataset/cli/check/rules/dates.ts';
import { circles } from '../../../../utils/dataset/cli/check/rules/links.ts';
import type { Alias, Dataset } from '../../../../utils/dataset/schema.ts';
import {
  sampleDataset,
  sampleDecision,
  sampleDenial,
  sampleEntity,
  sampleRecord,
  sampleSource,
} from '../samples.ts';

interface Around {
  others?: Dataset[];
  folder?: Folder;
}

/** What the rules find in datasets, as `severity rule path id`. */
function found(datasets: Dataset | Dataset[], { others = [], folder }: Around = {}): string[] {
  const all = [datasets].flat();
  const files = all.map((value, index) => {
    const file = `${index}.json`;
    const text = JSON.stringify(value, null, 2);
    return { file, text, value, ...checkDataset(value, file, idsOf([...others, ...all])) };
  });
  return findingsIn(files, others, folder).map(({ severity, rule, path, id }) =>
    `${severity} ${rule} ${path} ${id ?? ''}`.trimEnd(),
  );
}

const withRecord = (record: Dataset['records'][number]) =>
  sampleDataset({ records: [sampleRecord(), sampleDenial(), sampleDecision(), record] });
const [citation] = sampleRecord().citations;
if (!citation) throw new Error('Expected a citation');
const cited = (change: Partial<typeof citation>) => ({ citations: [{ ...citation, ...change }] });
/** A record that no other rule has anything to say about. */
const other = (change: Partial<Dataset['records'][number]> = {}) =>
  sampleRecord({
    id: 'new',
    headline: 'Ferry line measures no interference in the strait',
    respondsTo: ['claim-1'],
    ...change,
  });
const withAlias = (alias: Alias) => sampleDataset({ entities: [sampleEntity({ aliases: [alias] })] });

it('finds nothing in what is in order', () => {
  expect(found(sampleDataset())).toEqual([]);
  expect(found(withRecord(other()))).toEqual([]);
});

describe('records', () => {
  it.each<[string, Dataset['records'][number]]>([
    ['error schema records[3].date new', other({ date: 'soon' })],
    ['error schema records[3].entities[0] new', other({ entities: ['x-nobody'] })],
    ['error unknown-link records[3].actor.entity new', other({ actor: { name: 'A', entity: 'x-nobody' } })],
    ['error unknown-link records[3].respondsTo[1] new', other({ respondsTo: ['claim-1', 'nothing'] })],
    ['error circle records[3].respondsTo new', other({ respondsTo: ['new'] })],
    ['error answer-missing records[3] new', other({ kind: 'denial', respondsTo: [] })],
    ['error supersedes-kind records[3].supersedes[0] new', other({ supersedes: ['claim-1'] })],
    ['error date-order records[3].date new', other({ date: '2020-01-31' })],
    ['error date-order records[3].date new', other({ date: '2019' })],
    [
      'error date-ahead records[3].date new',
      other({ date: '2020-04-02', ...cited({ published: '2020-04-01' }) }),
    ],
    ['error date-ahead records[3].citations[0].published new', other(cited({ published: '2021' }))],
    ['warning cited-before records[3].date new', other({ date: '2020-02-04' })],
    ['error status-missing records[3] new', other({ kind: 'decision' })],
    ['warning status-unknown records[3].status new', other({ kind: 'decision', status: 'sort of' })],
    ['warning status-unexplained records[3].status new', other({ kind: 'decision', status: 'superseded' })],
    ['error too-long records[3].headline new', other({ headline: 'x'.repeat(91) })],
    ['error too-long records[3].summary new', other({ summary: 'x'.repeat(401) })],
    [
      'warning duplicate records[3].headline new',
      other({ headline: 'Harbour authority says masts interfere with radar' }),
    ],
    ['error cited-twice records[3].citations[1].url new', other({ citations: [citation, citation] })],
    ['error address-dead records[3].citations[0].url new', other(cited({ url: 'https://example.com/a' }))],
    ['error address-dead records[3].citations[0].url new', other(cited({ url: 'http://192.168.1.1/a' }))],
    ['error address-dead records[3].citations[0].url new', other(cited({ url: 'http://intranet/a' }))],
    ['error address-dead records[3].citations[0].url new', other(cited({ url: 'https://a.net/b)' }))],
    ['warning address-detour records[3].citations[0].url new', other(cited({ url: 'https://t.co/abc' }))],
    [
      'warning address-detour records[3].citations[0].url new',
      other(cited({ url: 'https://www.google.com/url?q=x' })),
    ],
    [
      'warning address-tracking records[3].citations[0].url new',
      other(cited({ url: 'https://a.net/b?utm_source=x' })),
    ],
    ['warning address-passing records[3].citations[0].url new', other(cited({ url: 'https://a.net/?p=12' }))],
    ['warning address-passing records[3].citations[0].url new', other(cited({ url: 'https://amp.a.net/b' }))],
    ['warning address-passing records[3].citations[0].url new', other(cited({ url: 'https://a.net/b/amp' }))],
    ['warning address-front-page records[3].citations[0].url new', other(cited({ url: 'https://a.net/' }))],
    ['warning loaded-word records[3].summary new', other({ summary: 'The notorious company was fined.' })],
    [
      'error invisible records[3].headline new',
      other({ headline: 'A\u202ereversed headline of the strait' }),
    ],
    ['warning unknown-field records[3].respondTo new', { ...other(), respondTo: [] }],
    [
      'warning unknown-field records[3].citations[0].link new',
      other({ citations: [{ ...citation, link: 'x' }] }),
    ],
    [
      'warning unknown-field records[3].rating.from new',
      other({ rating: { label: 'True', by: 'gazette', from: 'x' } }),
    ],
    [
      'warning unknown-field records[3].rating[0].from new',
      other({ rating: [{ label: 'True', by: 'gazette', from: 'x' }] }),
    ],
    [
      'warning unknown-field records[3].actor.entitiy new',
      other({ actor: { name: 'A', entitiy: 'x-acme' } as never }),
    ],
  ])('%s', (expected, record) => {
    expect(found(withRecord(record))).toEqual([expected]);
  });

  it('says what a decision is that another supersedes', () => {
    const next = sampleDecision({
      id: 'next',
      date: '2020-03-09',
      headline: 'Council withdraws its order',
      supersedes: ['decision-1'],
    });
    const [, , decision] = sampleDataset().records;
    expect(found(withRecord(next))).toContain('error status-outdated records[2].status decision-1');
    const ended = sampleDataset({
      records: [
        sampleRecord(),
        sampleDenial(),
        { ...decision, ...sampleDecision({ status: 'superseded' }) },
        next,
      ],
    });
    expect(found(ended).filter((line) => line.includes('status'))).toEqual([]);
  });

  it('does not call missing what was only refused', () => {
    const wrong = sampleDataset({
      records: [sampleRecord({ date: 'soon' }), sampleDenial(), sampleDecision()],
    });
    expect(found(wrong)).toEqual(['error schema records[0].date claim-1']);
  });

  it('finds a circle of several', () => {
    const dataset = sampleDataset();
    dataset.records[0] = sampleRecord({ respondsTo: ['decision-1'], date: '2020-03-01' });
    expect(found(dataset).filter((line) => line.includes('circle'))).toEqual([
      'error circle records[0].respondsTo claim-1',
      'error circle records[2].respondsTo decision-1',
    ]);
  });

  it('looks for circles along a chain of answers once, not from each of them', () => {
    let looks = 0;
    const chain = Array.from({ length: 400 }, (_, index) => {
      const respondsTo = index === 0 ? [] : [`claim-${index}`];
      return {
        ...sampleRecord({ id: `claim-${index + 1}` }),
        get respondsTo() {
          looks++;
          return respondsTo;
        },
      };
    });
    const placed = chain.map((item, index) => ({ item, file: '0.json', path: `records[${index}]` }));
    const collection = { ...collect([], [sampleDataset({ records: chain })]), records: placed };
    looks = 0;
    expect([...circles(collection)]).toEqual([]);
    expect(looks).toBeLessThan(3 * chain.length);
  });

  it.each([
    ['what somebody said', 'The minister called the report baseless.'],
    ['what is quoted', 'The paper wrote of a “notorious” company.'],
    ['a name of the field', 'The sanctions regime was extended.'],
  ])('leaves %s alone', (_, summary) => {
    expect(found(withRecord(other({ summary })))).toEqual([]);
  });
});

describe('aliases', () => {
  it.each<[string, Alias]>([
    ['error alias-empty entities[0].aliases[0].text x-acme', { text: '—' }],
    ['warning alias-common entities[0].aliases[0] x-acme', { text: 'core' }],
    ['warning alias-common entities[0].aliases[0] x-acme', { text: 'Orange', case: 'exact' }],
    ['warning alias-common entities[0].aliases[0] x-acme', { text: 'réseau' }],
    ['warning alias-short entities[0].aliases[0] x-acme', { text: 'BIS' }],
    ['warning alias-short entities[0].aliases[0] x-acme', { text: 'X', case: 'exact' }],
    ['warning guard-common entities[0].aliases[0].near[1] x-acme', { text: 'core', near: ['5G', 'the'] }],
    ['warning unknown-field entities[0].aliases[0].langs x-acme', { text: 'Acme Masts', langs: ['en'] }],
  ])('%s (%j)', (expected, alias) => {
    expect(found(withAlias(alias))).toEqual([expected]);
  });

  it.each<[string, Alias]>([
    ['a guarded common word', { text: 'core', near: ['5G'] }],
    ['an abbreviation in its spelling', { text: 'BIS', case: 'exact' }],
    ['an abbreviation that spells a word', { text: 'ICE', case: 'exact' }],
    ['two Chinese characters', { text: '华为' }],
    ['a longer name', { text: 'Core Networks Ltd' }],
    ['a guard in capitals', { text: 'core', near: ['RAN'] }],
  ])('leaves %s alone (%j)', (_, alias) => {
    expect(found(withAlias(alias))).toEqual([]);
  });

  const shared = (a: Alias, b: Alias) =>
    found(
      sampleDataset({
        entities: [
          sampleEntity({ aliases: [a] }),
          sampleEntity({ id: 'x-two', name: 'Acme Shipping', aliases: [b] }),
        ],
        records: [sampleRecord({ entities: ['x-acme', 'x-two'] }), sampleDenial(), sampleDecision()],
      }),
    );

  it('of two entities each need a guard', () => {
    expect(shared({ text: 'Acme' }, { text: 'ACME' })).toEqual([
      'error alias-shared entities[0].aliases[0] x-acme',
      'error alias-shared entities[1].aliases[0] x-two',
    ]);
    expect(shared({ text: 'Acme', near: ['mast'] }, { text: 'Acme' })).toEqual([
      'error alias-shared entities[1].aliases[0] x-two',
    ]);
    expect(shared({ text: 'Acme', near: ['mast'] }, { text: 'Acme', near: ['ship'] })).toEqual([]);
  });

  it('of two entities that never meet need none', () => {
    expect(shared({ text: 'ACME', case: 'exact' }, { text: 'Acme', case: 'exact' })).toEqual([]);
    expect(shared({ text: 'Acme', lang: 'en' }, { text: 'Acme', lang: 'de' })).toEqual([]);
  });

  it('may be the same twice only by a slip', () => {
    const entity = sampleEntity({
      aliases: [{ text: 'Acme Masts' }, { text: 'Acme Masts ' }, { text: 'ACMÉ Masts' }],
    });
    expect(found(sampleDataset({ entities: [entity] }))).toEqual([
      'warning alias-twice entities[0].aliases[1].text x-acme',
    ]);
  });

  it('stand beside one that a language guards', () => {
    const entity = sampleEntity({
      aliases: [{ text: 'Acme Masts' }, { text: 'Acme Masts', lang: 'fi', near: ['yhtiö'] }],
    });
    expect(found(sampleDataset({ entities: [entity] }))).toEqual([]);
  });
});

describe('sources and entities', () => {
  it('that nothing refers to', () => {
    const dataset = sampleDataset();
    dataset.sources.push(sampleSource({ id: 'idle', name: 'Idle Times' }));
    dataset.entities.push(sampleEntity({ id: 'x-idle', name: 'Idle', aliases: [] }));
    expect(found(dataset)).toEqual([
      'warning never-cited sources[1] idle',
      'warning never-used entities[1] x-idle',
      'warning no-alias entities[1].aliases x-idle',
    ]);
  });

  it('of the same name', () => {
    const dataset = withRecord(
      other({ entities: ['x-acme', 'x-acme-2'], ...cited({ source: 'gazette-2' }) }),
    );
    dataset.sources.push(sampleSource({ id: 'gazette-2', name: 'Gazette' }));
    dataset.entities.push(sampleEntity({ id: 'x-acme-2', aliases: [{ text: 'Acme Masts' }] }));
    expect(found(dataset)).toEqual([
      'warning twins sources[1].name gazette-2',
      'warning twins entities[1].name x-acme-2',
    ]);
  });

  it('with claims that nobody answers', () => {
    const second = sampleRecord({
      id: 'claim-2',
      date: '2020-02-02',
      headline: 'Pilots complain about radio noise',
    });
    const dataset = sampleDataset({ records: [sampleRecord(), second] });
    expect(found(dataset)).toEqual(['warning no-answer entities[0] x-acme']);
    expect(found({ ...dataset, records: [sampleRecord()] })).toEqual([]);
    expect(found({ ...dataset, records: [sampleRecord(), second, sampleDenial()] })).toEqual([]);
  });
});

describe('several files', () => {
  it('do not define a record or a source twice', () => {
    const second = sampleDataset({ id: 'second', records: [sampleRecord()] });
    expect(found([sampleDataset(), second]).filter((line) => line.includes('id-twice'))).toEqual([
      'error id-twice records[0].id claim-1',
      'error id-twice sources[0].id gazette',
    ]);
  });

  it('do not take the place of a bundled record', () => {
    const others = [sampleDataset()];
    const mine = sampleDataset({ id: 'mine', sources: [], entities: [], records: [sampleRecord()] });
    expect(found(mine, { others })).toContain('error id-twice records[0].id claim-1');
  });

  it('may refer to each other and to the bundled ones', () => {
    const others = [sampleDataset()];
    const mine = sampleDataset({ id: 'mine', sources: [], entities: [], records: [other()] });
    expect(found(mine, { others })).toEqual([]);
  });

  it('stand in the index of their folder, which is as new as they are', () => {
    const folder = (change: Partial<Folder> = {}): Folder => ({
      file: 'index.json',
      index: { version: '2020.4.1', files: ['0.json'] },
      names: ['0.json'],
      ...change,
    });
    expect(found(sampleDataset(), { folder: folder() })).toEqual([]);
    expect(found(sampleDataset(), { folder: folder({ names: ['0.json', 'lost.json'] }) })).toEqual([
      'error index files',
    ]);
    const old = { version: '2020.3.1', files: ['0.json'] };
    expect(found(sampleDataset(), { folder: folder({ index: old }) })).toEqual(['error index version']);
    const fruit = { version: 'banana', files: ['0.json'] };
    expect(found(sampleDataset(), { folder: folder({ index: fruit }) })).toEqual(['error index version']);
  });

  it('have ids of their own', () => {
    const second = sampleDataset({ sources: [], entities: [], records: [other()] });
    const folder = { file: 'index.json', index: { version: '2021', files: ['0.json', '1.json'] }, names: [] };
    expect(found([sampleDataset(), second], { folder })).toEqual(['error index files']);
  });
});

it('a head may have an address that leads nowhere, and is told', () => {
  expect(found(sampleDataset({ homepage: 'https://example.org/' }))).toEqual([
    'error address-dead homepage sample',
  ]);
  expect(found(sampleDataset({ update: { url: 'http://localhost/x.json' } }))).toEqual([
    'error address-dead update.url sample',
  ]);
});

it('a field of the update that nobody reads is named', () => {
  const update = { url: 'https://data.sample-of-record.net/x.json', publickey: 'x' };
  expect(found(sampleDataset({ update }))).toEqual(['warning unknown-field update.publickey sample']);
});

it('a field for people is no slip', () => {
  expect(
    found({
      ...sampleDataset(),
      '//': 'a',
      '// draft': [],
      note: 'b',
      comment: 'c',
      'x-ours': 1,
      $schema: 'd',
    } as Dataset),
  ).toEqual([]);
});

it.each([
  ['2019', '2020', true],
  ['2020', '2020-05-01', false],
  ['2020-05-01', '2020', false],
  ['2020-04', '2020-05-01', true],
  ['2020-05-01', '2020-05-02', true],
  ['2020-05-02', '2020-05-02', false],
])('%s is before %s beyond doubt: %s', (a, b, expected) => {
  expect(isBefore(a, b)).toBe(expected);
});
