import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDataset, checkSteps, idsOf, NOTHING_KNOWN } from '../../../utils/dataset/check.ts';
import { runAtOnce } from '../../../utils/steps.ts';
import { sampleDataset, sampleDenial, sampleEntity, sampleRecord, sampleSource } from './samples.ts';

const check = (value: unknown) => checkDataset(value, 'sample.json');
const said = (value: unknown) =>
  check(value).problems.map(({ severity, path, id, reason: { key } }) => [severity, path, id, key]);

/** A copy of the sample whose list `part` has another element at `index`. */
const withPart = (part: 'sources' | 'entities' | 'records', index: number, element: unknown) => {
  const dataset = sampleDataset();
  const list: unknown[] = [...dataset[part]];
  list[index] = element;
  return { ...dataset, [part]: list };
};

describe('a whole dataset', () => {
  it('comes out as it went in', () => {
    expect(check(sampleDataset())).toEqual({ dataset: sampleDataset(), problems: [] });
  });
});

describe('the head', () => {
  it.each([
    [null, '', 'mustBeObject'],
    ['text', '', 'mustBeObject'],
    [{ ...sampleDataset(), format: 2 }, 'format', 'mustBeFormat'],
    [{ ...sampleDataset(), id: 'with space' }, 'id', 'mustBeId'],
    [{ ...sampleDataset(), title: ' ' }, 'title', 'mustNotBeEmpty'],
    [{ ...sampleDataset(), version: 'v1' }, 'version', 'mustBeVersion'],
    [{ ...sampleDataset(), published: '1 April' }, 'published', 'mustBeDate'],
    [{ ...sampleDataset(), update: { url: 'x' } }, 'update.url', 'mustBeWebAddress'],
  ])('%#: is refused, and with it the whole', (value, path, key) => {
    const { dataset, problems } = check(value);
    expect(dataset).toBeUndefined();
    expect(problems.map((problem) => [problem.path, problem.reason.key])).toContainEqual([path, key]);
  });

  it.each(['sources', 'entities', 'records'])('%s must be a list', (part) => {
    const { dataset, problems } = check({ ...sampleDataset(), [part]: {} });
    expect(dataset).toBeUndefined();
    expect(problems).toMatchObject([{ path: part, reason: { key: 'mustBeList' } }]);
  });
});

describe('an element', () => {
  it.each([
    ['records', 1, sampleDenial({ date: '2020-02-30' }), 'records[1].date', 'denial-1', 'mustBeDate'],
    [
      'records',
      1,
      sampleDenial({ headline: 'x'.repeat(301) }),
      'records[1].headline',
      'denial-1',
      'mustBeAtMost',
    ],
    ['records', 1, sampleDenial({ citations: [] }), 'records[1].citations', 'denial-1', 'mustNotBeEmpty'],
    ['records', 1, { ...sampleDenial(), kind: 'rumour' }, 'records[1].kind', 'denial-1', 'mustBeOneOf'],
    ['records', 1, { ...sampleDenial(), actor: 'Acme' }, 'records[1].actor', 'denial-1', 'mustBeObject'],
    ['records', 1, 7, 'records[1]', undefined, 'mustBeObject'],
    [
      'records',
      1,
      { ...sampleDenial(), summary: undefined },
      'records[1].summary',
      'denial-1',
      'mustBeThere',
    ],
    [
      'records',
      1,
      sampleDenial({ entities: ['x-none'] }),
      'records[1].entities[0]',
      'denial-1',
      'refusedUnknownEntity',
    ],
    ['records', 1, sampleDenial({ id: 'claim-1' }), 'records[1].id', 'claim-1', 'refusedTwice'],
  ] as const)('%s[%i] is refused by name and place (%#)', (part, index, element, path, id, key) => {
    const value = withPart(part, index, element);
    expect(said(value)).toContainEqual(['error', path, id, key]);
    expect(check(value).dataset?.records.map((record) => record.id)).toEqual(['claim-1', 'decision-1']);
  });

  it.each([
    [7, 'rating', 'mustBeRating'],
    [{ label: 7, by: 'gazette' }, 'rating.label', 'mustBeText'],
    [{ label: 'True' }, 'rating.by', 'mustBeThere'],
    [[], 'rating', 'mustNotBeEmpty'],
    [[{ label: 'True', by: 'gazette' }, { label: 'True' }], 'rating[1].by', 'mustBeThere'],
    [[{ label: 'True', by: 'gazette' }, 7], 'rating[1]', 'mustBeObject'],
    [
      [
        { label: 'True', by: 'gazette' },
        { label: 'False', by: 'gazette' },
      ],
      'rating',
      'mustRateOnce',
    ],
    [Array.from({ length: 9 }, (_, at) => ({ label: 'True', by: `s${at}` })), 'rating', 'mustHaveAtMost'],
    [
      [
        { label: 'True', by: 'gazette' },
        { label: 'False', by: 'nobody' },
      ],
      'rating[1].by',
      'refusedUnknownSource',
    ],
  ])('%#: a rating is refused by the place where it is wrong', (rating, path, key) => {
    expect(said(withPart('records', 0, { ...sampleRecord(), rating }))).toContainEqual([
      'error',
      `records[0].${path}`,
      'claim-1',
      key,
    ]);
  });

  it('names the source that nobody defines, in citations and ratings', () => {
    const record = sampleRecord({ rating: { label: 'Unproven', by: 'nobody' } });
    expect(said(withPart('records', 0, record))).toContainEqual([
      'error',
      'records[0].rating.by',
      'claim-1',
      'refusedUnknownSource',
    ]);
    expect(said({ ...sampleDataset(), sources: [] })).toContainEqual([
      'error',
      'records[0].citations[0].source',
      'claim-1',
      'refusedUnknownSource',
    ]);
  });

  it('a missing answer is a warning, since its dataset may come later', () => {
    const value = withPart('records', 1, sampleDenial({ respondsTo: ['elsewhere'] }));
    expect(said(value)).toEqual([['warning', 'records[1].respondsTo[0]', 'denial-1', 'warnUnknownRecord']]);
    expect(check(value).dataset?.records).toHaveLength(3);
  });

  it('may refer to what other datasets define', () => {
    const known = {
      sources: new Set(['gazette']),
      entities: new Set(['x-acme']),
      records: new Set<string>(),
    };
    const bare = sampleDataset({ sources: [], entities: [] });
    expect(checkDataset(bare, 'sample.json', known).problems).toEqual([]);
  });

  it('is refused for what is wrong inside of aliases', () => {
    const entity = {
      ...sampleEntity(),
      aliases: [
        { text: 'Acme', near: [] },
        { text: 'A', lang: 'english' },
      ],
    };
    expect(said(withPart('entities', 0, entity))).toEqual(
      expect.arrayContaining([
        ['error', 'entities[0].aliases[0].near', 'x-acme', 'mustNotBeEmpty'],
        ['error', 'entities[0].aliases[1].lang', 'x-acme', 'mustBeLanguage'],
      ]),
    );
  });
});

describe('very much that is wrong', () => {
  /** As the extension checks it, which tells readers of it. */
  const checkForReaders = (value: unknown) =>
    runAtOnce(checkSteps(value, 'sample.json', NOTHING_KNOWN)).problems;
  const manyOf = (element: (at: number) => unknown, count: number): unknown[] =>
    Array.from({ length: count }, (_, at) => element(at));

  it('is named at first, and counted from there on', () => {
    const records = manyOf(() => ({}), 1000);
    const problems = checkForReaders({ ...sampleDataset(), records });
    expect(problems).toHaveLength(300);
    expect(problems.at(-1)).toMatchObject({
      path: 'records[37].entities',
      more: { problems: 7700, entries: 962 },
    });
    expect(problems.filter(({ more }) => more)).toHaveLength(1);
  });

  it('is told as well where it is all of one entry', () => {
    const citations = manyOf(() => ({}), 100_000);
    const problems = checkForReaders({ ...sampleDataset(), records: [sampleRecord(), { citations }] });
    expect(problems).toHaveLength(300);
    expect(problems.at(-1)?.more).toEqual({ problems: 299_707, entries: 0 });
  });

  it('does not hide behind notes', () => {
    const notes = manyOf((at) => sampleRecord({ id: `r-${at}`, respondsTo: ['elsewhere'] }), 1000);
    const records = [...notes, sampleRecord({ entities: ['x-none'] })];
    const problems = checkForReaders({ ...sampleDataset(), records });
    expect(problems).toHaveLength(301);
    expect(problems[299]).toMatchObject({ severity: 'warning', more: { problems: 700, entries: 700 } });
    expect(problems[300]).toMatchObject({ severity: 'error', path: 'records[1000].entities[0]' });
  });

  it('is named all of it to makers of datasets', () => {
    const { problems } = check({ ...sampleDataset(), records: manyOf(() => ({}), 1000) });
    expect(problems).toHaveLength(8000);
    expect(problems.filter(({ more }) => more)).toEqual([]);
  });

  it('tells of what is no id no more than an id can have', () => {
    const [problem] = checkForReaders(withPart('records', 0, { id: 'x'.repeat(1_000_000) }));
    expect(problem).toMatchObject({ path: 'records[0].id', id: 'x'.repeat(120) });
  });
});

describe('in any company', () => {
  /** Things that are no record, source or entity. */
  const junk = fc.oneof(
    fc.anything(),
    fc.constant(sampleRecord({ date: 'never' })),
    fc.constant({ id: 'x' }),
  );

  it('bad neighbours never cost a good record its place', () => {
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 8 }), fc.nat(8), (bad, at) => {
        const records: unknown[] = [
          ...bad.slice(0, at),
          sampleRecord({ id: 'the-good-one' }),
          ...bad.slice(at),
        ];
        const { dataset } = check({ ...sampleDataset(), records });
        expect(dataset?.records).toEqual([sampleRecord({ id: 'the-good-one' })]);
      }),
    );
  });

  it('no value makes it throw, and what holds refers to nothing that is not there', () => {
    const list = (good: unknown) => fc.array(fc.oneof(junk, fc.constant(good)), { maxLength: 5 });
    const dataset = fc.record({
      format: fc.constantFrom(1, 2),
      id: fc.constantFrom('a', 'b c'),
      title: fc.constant('T'),
      version: fc.constant('1'),
      published: fc.constant('2020'),
      sources: list(sampleSource()),
      entities: list(sampleEntity()),
      records: list(sampleDenial()),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), dataset), (value) => {
        const held = check(value).dataset;
        const sources = new Set(held?.sources.map(({ id }) => id));
        for (const { citations } of held?.records ?? []) {
          for (const { source } of citations) expect(sources).toContain(source);
        }
      }),
    );
  });
});

it('knows what several datasets define', () => {
  const known = idsOf([
    sampleDataset(),
    sampleDataset({ id: 'other', records: [sampleRecord({ id: 'o-1' })] }),
  ]);
  expect([...known.records]).toEqual(['claim-1', 'denial-1', 'decision-1', 'o-1']);
  expect([...known.sources]).toEqual(['gazette']);
  expect([...known.entities]).toEqual(['x-acme']);
});
