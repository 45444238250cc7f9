/** A popover while its page goes on to another address. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageReader } from '../../../utils/page/page-reader.ts';
import { FOUND } from '../../support/found.ts';
import { find } from '../page/page.ts';
import { painted } from '../page/reading.ts';
import { pass, popover } from './open-page.ts';
import { ARTICLE, open, tell } from './whole-reader.ts';

const { href } = location;
beforeEach(() => history.replaceState(null, '', '/story?id=1'));
afterEach(() => history.replaceState(null, '', href));

const hasFocus = () => popover()?.matches(':focus-within') ?? false;

describe('a popover with the focus in it', () => {
  beforeEach(async () => {
    await open(ARTICLE);
    await tell('show-mention', { entity: 'Q1' });
    expect(hasFocus()).toBe(true);
  });

  it.each(['?id=1&read=2', '?', '?id=1#comments'])('stays where the address is %s then', async (address) => {
    history.replaceState(null, '', address === '?' ? '/story' : address);
    await pass(5000);
    expect(hasFocus()).toBe(true);
  });

  it.each(['/another?id=1', '#/story/2', '#!/story/2'])('closes where it is %s', (address) => {
    history.pushState(null, '', address);
    expect(popover()).toBeUndefined();
  });

  it('closes where the text is another then', async () => {
    history.pushState(null, '', '?id=2');
    expect(hasFocus()).toBe(true);
    find('article').innerHTML = '<p>The Huawei of another day.</p>';
    await pass(5000);
    expect(popover()).toBeUndefined();
    expect(painted()).toEqual(['Huawei']);
  });
});

describe('reading what is at another address', () => {
  it('is printed where it fails', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await open(ARTICLE);
    const error = new Error('no');
    vi.spyOn(PageReader.prototype, 'renew').mockRejectedValueOnce(error);
    history.pushState(null, '', '/another');
    await pass(5000);
    expect(logged).toHaveBeenCalledExactlyOnceWith(expect.any(String), error);
  });
});

describe('a popover of what was found', () => {
  beforeEach(async () => {
    await open(ARTICLE);
    await tell('show-found', { found: FOUND, until: Date.now() + 3000 });
    expect(popover()).toBeDefined();
    history.pushState(null, '', '?id=2');
  });

  it('stays where the text is the same, and written anew', async () => {
    find('article').innerHTML = `${find('article').innerHTML}`;
    await pass(5000);
    expect(popover()).toBeDefined();
  });

  it('closes where it is another', async () => {
    find('article').innerHTML = '<p>The ZTE of another day.</p>';
    await pass(5000);
    expect(popover()).toBeUndefined();
  });
});
