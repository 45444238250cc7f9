/** The switch for every site, with the browser's answers behind it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { App } from '../../entrypoints/welcome/App.tsx';
import { browser, resetBrowser } from '../support/fake-browser.ts';
import { show } from './page-render.ts';

const EVERY_SITE = '*://*/*';
const NEWS = '*://*.news.example/*';

let granted: Set<string>;
let asked: ReturnType<typeof vi.fn<(origins: string[]) => boolean>>;
/** What the browser takes along with the permission for every site. */
let takenAlong: string[];

beforeEach(() => {
  granted = new Set([NEWS]);
  asked = vi.fn(() => true);
  takenAlong = [];
  const { permissions, runtime, commands } = browser;
  vi.spyOn(runtime, 'getManifest').mockReturnValue({ host_permissions: [NEWS] } as never);
  vi.spyOn(commands, 'getAll').mockResolvedValue([] as never);
  for (const event of [permissions.onAdded, permissions.onRemoved]) {
    vi.spyOn(event, 'addListener').mockReturnValue();
    vi.spyOn(event, 'removeListener').mockReturnValue();
  }
  const answering = (answer: (origins: string[]) => boolean) =>
    (async ({ origins }: { origins: string[] }) => answer(origins)) as never;
  vi.spyOn(permissions, 'getAll').mockImplementation((async () => ({ origins: [...granted] })) as never);
  vi.spyOn(permissions, 'contains').mockImplementation(
    answering((origins) => origins.every((origin) => granted.has(origin))),
  );
  vi.spyOn(permissions, 'request').mockImplementation(
    answering((origins) => {
      const isGiven = asked(origins);
      if (isGiven) for (const origin of origins) granted.add(origin);
      return isGiven;
    }),
  );
  vi.spyOn(permissions, 'remove').mockImplementation(
    answering((origins) => {
      for (const origin of [...origins, ...takenAlong]) granted.delete(origin);
      return true;
    }),
  );
});
// The mocks stay: a view that is gone takes its listeners back a moment later.
afterEach(resetBrowser);

const turn = () => page.getByRole('switch', { name: 'Every site that looks like news' }).click();
const says = (words: RegExp) => expect.element(page.getByText(words)).toBeVisible();

describe('the switch for every site', () => {
  it('asks for it, and says that it was given or refused', async () => {
    show(<App />);
    asked.mockReturnValueOnce(false);
    await turn();
    await says(/Left off, because the permission was not given/);
    await turn();
    await says(/On\. Articles are marked on every site/);
    expect(asked.mock.calls).toEqual([[[EVERY_SITE]], [[EVERY_SITE]]]);
  });

  it('gives it back, and asks for nothing more', async () => {
    granted.add(EVERY_SITE);
    show(<App />);
    await turn();
    await says(/Off\. On the known news sites and on those that you added, nothing has changed/);
    expect(asked).not.toHaveBeenCalled();
  });

  /** The browser takes these patterns along with every site, and does not give them again. */
  async function turnOffLosing(...patterns: string[]): Promise<void> {
    granted.add(EVERY_SITE);
    takenAlong = patterns;
    asked.mockReturnValue(false);
    show(<App />);
    await turn();
  }

  it('asks again for what the browser took along', async () => {
    granted.add(EVERY_SITE).add('*://small.example/*');
    takenAlong = [NEWS, '*://small.example/*'];
    show(<App />);
    await turn();
    await says(/Off\. On the known news sites and on those that you added, nothing has changed/);
    expect(asked).toHaveBeenCalledExactlyOnceWith([NEWS, '*://small.example/*']);
  });

  it('says so where the browser does not give that again', async () => {
    await turnOffLosing(NEWS);
    await says(/nothing is marked there until you start the browser anew/);
  });

  it('says so where the sites that the reader added are lost with it', async () => {
    granted.add('*://small.example/*');
    await turnOffLosing(NEWS, '*://small.example/*');
    await says(/A site that you added must be added again/);
  });

  it('says so where a part of the known news sites, of which not all were allowed, is lost', async () => {
    vi.mocked(browser.runtime.getManifest).mockReturnValue({
      host_permissions: [NEWS, '*://withheld.example/*'],
    } as never);
    await turnOffLosing(NEWS);
    await says(/nothing is marked there until you start the browser anew/);
  });
});
