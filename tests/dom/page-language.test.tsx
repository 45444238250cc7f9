/** In which language and direction our own pages say they are. */
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { mountPage } from '../../components/shared/mountPage.tsx';
import { resetBrowser, showWords, speakIn } from '../support/fake-browser.ts';

afterEach(() => {
  resetBrowser();
  render(null, document.body);
  document.documentElement.removeAttribute('dir');
});

const said = () => {
  mountPage('welcomeTitle', <p>Words</p>);
  const { lang, dir } = document.documentElement;
  return { lang, dir, title: document.title };
};

it('English words are read as English, from the left, in a browser that speaks Arabic', () => {
  speakIn('ar');
  expect(said()).toEqual({ lang: 'en', dir: 'ltr', title: expect.stringContaining('On the Record') });
});

it('Arabic words are read as Arabic, from the right, and so are the pages', () => {
  showWords({ localeTag: 'ar', welcomeTitle: 'أهلا' });
  expect(said()).toEqual({ lang: 'ar', dir: 'rtl', title: 'أهلا' });
  expect(getComputedStyle(document.body).direction).toBe('rtl');
});
