/** What language a page is in, by what it says, and by what the browser tells from its text. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { languageOf } from '../../../utils/background/language.ts';
import { resetBrowser } from '../../support/fake-browser.ts';

const GERMAN = 'Das Amt will bis zum Sommer prüfen, wer dort die Kräne baut und wem er sie verkauft. '.repeat(
  5,
);
const ENGLISH =
  'A council said on Monday that its port was safe, and so were cranes which it had bought. '.repeat(5);

describe('the language of a text', () => {
  const answer = (language: string, isReliable = true) =>
    vi
      .spyOn(browser.i18n, 'detectLanguage')
      .mockResolvedValue({ isReliable, languages: [{ language, percentage: 99 }] });

  beforeEach(() => {
    resetBrowser();
    answer('de');
  });

  it.each<[string, string, string | null, string | null]>([
    ['of a page that says nothing', 'Der Hafen.', null, 'de'],
    ['of a page that says another', GERMAN, 'fr', 'fr'],
    ['of a page that says English of it', GERMAN, 'en-US', 'de'],
    ['of a page that says English, and is', ENGLISH, 'en', 'en'],
    ['that is too short to tell', 'Der Hafen.', 'en', 'en'],
    ['in other letters, however short', 'Порт закрыт.', 'en', 'de'],
    ['of a page that says a language whose tag begins so', GERMAN, 'enf', 'enf'],
  ])('%s', async (_what, text, declared, found) => {
    expect(await languageOf([text], declared)).toBe(found);
  });

  it('is what the page says where the browser is not sure', async () => {
    answer('de', false);
    expect(await languageOf([GERMAN], 'en')).toBe('en');
    expect(await languageOf([GERMAN], null)).toBe(null);
  });

  it('is told by the longest blocks, of which a sample is enough', async () => {
    const detect = answer('de');
    await languageOf(['Home', GERMAN.repeat(20), 'More'], null);
    expect(detect.mock.lastCall?.[0]).toHaveLength(2000);
    expect(detect.mock.lastCall?.[0]).toMatch(/^Das Amt/);
  });
});
