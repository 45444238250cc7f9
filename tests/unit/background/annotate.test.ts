import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { annotate, contextsOf } from '../../../utils/background/annotate.ts';
import type { BackgroundRequest } from '../../../utils/messaging/background-messages.ts';
import { changeSettings } from '../../../utils/settings/settings.ts';
import type { Keeper } from '../../../utils/store/keeper.ts';
import { resetBrowser } from '../../support/fake-browser.ts';
import { fakeWaits } from '../../support/fake-waits.ts';
import { northportKeeper } from './northport.ts';

let keeper: Keeper;
const putStyle = vi.fn<() => Promise<boolean>>();

beforeEach(() => {
  // It says that there is no database.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  putStyle.mockReset().mockResolvedValue(true);
  keeper = northportKeeper();
});

afterEach(() => {
  vi.useRealTimers();
  resetBrowser();
  vi.restoreAllMocks();
});

const ask = (blocks: string[], change: Partial<BackgroundRequest<'annotate'>> = {}) =>
  annotate({ blocks, language: 'en', ...change }, keeper, putStyle);

describe('annotate', () => {
  it('gives mentions with their block and place', async () => {
    const { mentions, sources } = await ask(['Nothing.', 'In Northport.']);
    expect(mentions).toEqual([
      { block: 1, start: 3, end: 12, entities: ['Q1'], why: { alias: 'Northport' } },
    ]);
    expect(sources).toEqual({ on: 2, all: 2 });
  });

  it('marks nothing that only sources which are off speak of', async () => {
    await changeSettings((settings) => ({ ...settings, sourcesOff: ['gazette'] }));
    const { mentions, sources } = await ask(['Northport and Southport.']);
    expect(mentions.map(({ entities }) => entities)).toEqual([['Q1']]);
    expect(sources).toEqual({ on: 1, all: 2 });
  });

  it('asks the browser for the language of a page that does not say', async () => {
    const detected = vi
      .spyOn(browser.i18n, 'detectLanguage')
      .mockResolvedValue({ isReliable: true, languages: [{ language: 'de', percentage: 99 }] });
    expect(await ask(['Der Hafen.'], { language: null })).toMatchObject({
      language: 'de',
      mentions: [{ entities: ['Q1'] }],
    });
    detected.mockResolvedValue({ isReliable: false, languages: [{ language: 'de', percentage: 40 }] });
    expect((await ask(['Der Hafen.'], { language: null })).mentions).toHaveLength(0);
  });

  it('tells the settings that the reader needs', async () => {
    await changeSettings((settings) => ({ ...settings, hoverDelay: 700, density: 'all' }));
    expect(await ask([])).toMatchObject({ hoverDelay: 700, density: 'all' });
  });
});

describe('the style of marks', () => {
  it('is put into the page that asks for it', async () => {
    expect(await ask(['In Northport.'])).not.toHaveProperty('styled');
    expect(await ask(['In Northport.'], { style: false })).not.toHaveProperty('styled');
    expect(putStyle).not.toHaveBeenCalled();
    expect(await ask(['In Northport.'], { style: true })).toMatchObject({ styled: true });
    expect(putStyle).toHaveBeenCalledOnce();
  });

  it.each([
    ['mentions nothing', 'Nothing.', []],
    ['mentions what is not to be marked', 'In Northport.', ['gazette', 'wire']],
  ])('is not put into a page that %s', async (_what, block, sourcesOff) => {
    await changeSettings((settings) => ({ ...settings, sourcesOff }));
    const annotation = await ask([block], { style: true });
    expect(annotation.mentions).toHaveLength(0);
    expect(annotation).not.toHaveProperty('styled');
    expect(putStyle).not.toHaveBeenCalled();
  });

  it('that does not come keeps no marks waiting', async () => {
    vi.useFakeTimers();
    fakeWaits();
    putStyle.mockReturnValue(new Promise(() => undefined));
    const answer = ask(['In Northport.'], { style: true });
    await vi.advanceTimersByTimeAsync(1000);
    expect(await answer).toMatchObject({ styled: false, mentions: [{ entities: ['Q1'] }] });
  });
});

describe('contexts-of', () => {
  it('gives what is on record about entities, and leaves out whom it does not know', async () => {
    const { contexts, records } = await contextsOf({ entities: ['Q1', 'unknown'] }, keeper);
    expect(Object.keys(contexts)).toEqual(['Q1']);
    expect(Object.keys(records)).toEqual(['first']);
    expect(contexts.Q1?.datasets).toEqual([{ title: 'Harbours', version: '3', published: '2026-11-24' }]);
  });

  it('knows the same entities as what was marked, whatever sources are off', async () => {
    for (const sourcesOff of [[], ['gazette'], ['wire'], ['gazette', 'wire']]) {
      await changeSettings((settings) => ({ ...settings, sourcesOff }));
      const { mentions } = await ask(['Northport and Southport.']);
      const { contexts } = await contextsOf({ entities: ['Q1', 'Q2'] }, keeper);
      expect(mentions.flatMap(({ entities }) => entities).sort()).toEqual(Object.keys(contexts).sort());
    }
  });
});
