import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { annotate } from '../../../utils/background/annotate.ts';
import { snooze, wake, wakeChanged } from '../../../utils/background/snoozing.ts';
import { digestOf } from '../../../utils/dataset/canonical.ts';
import type { InstalledDataset } from '../../../utils/dataset/installed.ts';
import type { DatasetRecord } from '../../../utils/dataset/schema.ts';
import { changeSettings, readSettings } from '../../../utils/settings/settings.ts';
import { Keeper } from '../../../utils/store/keeper.ts';
import { resetBrowser } from '../../support/fake-browser.ts';
import { citation, entity, harbours, record } from '../context/samples.ts';

const first = record('first', { entities: ['Q1'], citations: [citation('wire')] });
const second = record('second', { entities: ['Q2'], citations: [citation('gazette')] });

const row = (records: DatasetRecord[]): InstalledDataset => ({
  dataset: harbours({
    entities: [
      entity('Q1', { name: 'Northport', aliases: [{ text: 'Northport' }, { text: 'the port' }] }),
      entity('Q2', { name: 'Southport', aliases: [{ text: 'Southport' }, { text: 'the port' }] }),
    ],
    records,
  }),
  origin: { type: 'bundled' },
  installed: '2026-11-24T09:00:00.000Z',
});

let keeper: Keeper;
const install = (...records: DatasetRecord[]) => keeper.install(() => [row(records)]);
const marked = async (text = 'Northport and Southport.') => {
  const { mentions } = await annotate({ blocks: [text], language: 'en' }, keeper, async () => false);
  return mentions.map(({ entities }) => entities);
};
const snoozed = async () => (await readSettings()).snoozed.map(({ name }) => name);

beforeEach(async () => {
  // Node has no IndexedDB, so the keeper works from memory.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  keeper = new Keeper(async () => ({ version: '1', datasets: async () => [row([first, second])] }));
});

afterEach(() => {
  resetBrowser();
  vi.restoreAllMocks();
});

describe('an entity that the reader wants marked no more', () => {
  it('is not marked, and all others are', async () => {
    await snooze('Q1', keeper);
    expect(await marked()).toEqual([['Q2']]);
    expect(await snoozed()).toEqual(['Northport']);
  });

  it('leaves a mark that it shares to the other', async () => {
    expect(await marked('By the port.')).toEqual([['Q1', 'Q2']]);
    await snooze('Q1', keeper);
    expect(await marked('By the port.')).toEqual([['Q2']]);
  });

  it('is marked again when the reader says so', async () => {
    await snooze('Q1', keeper);
    await snooze('Q2', keeper);
    await wake('Q1');
    expect(await marked()).toEqual([['Q1']]);
    expect(await snoozed()).toEqual(['Southport']);
  });

  it.each<[string, DatasetRecord[]]>([
    ['one more', [first, second, record('third', { entities: ['Q1'], citations: [citation('wire')] })]],
    ['another text', [{ ...first, summary: 'It says something else now.' }, second]],
  ])('is marked again once its records have %s', async (_what, records) => {
    await snooze('Q1', keeper);
    await install(...records);
    expect(await marked()).toEqual([['Q1'], ['Q2']]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['records of others change', () => install(first, { ...second, summary: 'Another.' })],
    ['nothing is new in an update', () => install(structuredClone(first), second)],
    [
      'sources are switched off',
      () => changeSettings((settings) => ({ ...settings, sourcesOff: ['gazette'] })),
    ],
  ])('stays so when %s', async (_what, happen) => {
    await snooze('Q1', keeper);
    await happen();
    expect((await marked()).flat()).not.toContain('Q1');
    await wakeChanged(keeper);
    expect(await snoozed()).toEqual(['Northport']);
  });

  it('stays listed while only the bundle in memory answers, which does not know what was added', async () => {
    await snooze('Q1', keeper);
    await install(second);
    await wakeChanged(keeper);
    expect(await snoozed()).toEqual(['Northport']);
  });

  it('is marked again once what it is on record for is denied, by whomever', async () => {
    await snooze('Q1', keeper);
    await install(
      first,
      second,
      record('denial', { kind: 'denial', entities: ['Q2'], respondsTo: ['first'] }),
    );
    expect((await marked()).flat()).toContain('Q1');
  });

  it('is listed once, however often the reader says so', async () => {
    await snooze('Q1', keeper);
    await install({ ...first, status: 'Withdrawn' }, second);
    await snooze('Q1', keeper);
    expect(await snoozed()).toEqual(['Northport']);
    expect(await marked()).toEqual([['Q2']]);
  });

  it('is known by a digest that must not become another, or all that is asleep in readers’ settings would wake', async () => {
    await snooze('Q1', keeper);
    expect((await readSettings()).snoozed[0]?.records).toBe(await digestOf({ 0: first }));
  });

  it('is none that nobody knows: nothing is changed then', async () => {
    await expect(snooze('Q3', keeper)).rejects.toThrow('no entity Q3');
    expect(await snoozed()).toEqual([]);
  });
});
