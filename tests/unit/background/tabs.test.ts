import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  applySettings,
  closeRevokedTabs,
  openGrantedTabs,
  refreshTabs,
  runGateInOpenTabs,
  stepMention,
} from '../../../utils/background/tabs.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/defaults.ts';
import { resetBrowser } from '../../support/fake-browser.ts';
import { type FakeTab, fakePermissions } from '../../support/fake-permissions.ts';

const BUNDLED = ['*://*.news.example/*', 'http://localhost/*'];
const SITE = '*://small.example/*';
const EVERY_SITE = '*://*/*';

const openTabs = (): FakeTab[] => [
  { id: 1, url: 'https://www.news.example/story' },
  { id: 2, url: 'https://small.example/story' },
  { id: 3, url: 'https://other.example/story' },
  { id: 4, url: 'about:blank' },
];

afterEach(() => {
  resetBrowser();
  vi.restoreAllMocks();
});

describe('when permissions are granted', () => {
  it('the gate runs in the tabs that they let us into, and in no other', async () => {
    const { granted, gated } = fakePermissions(BUNDLED, openTabs());
    granted.add(SITE);
    await openGrantedTabs([SITE]);
    expect(gated()).toEqual([2]);
  });

  it('it does not run where it ran before', async () => {
    const { granted, gated } = fakePermissions(BUNDLED, openTabs());
    granted.add(SITE).add(EVERY_SITE);
    await openGrantedTabs([EVERY_SITE]);
    expect(gated()).toEqual([3]);
    await openGrantedTabs([SITE]);
    expect(gated()).toEqual([3]);
  });

  it('nothing runs for a dataset’s address', async () => {
    const { granted, gated } = fakePermissions(BUNDLED, openTabs());
    granted.add('https://other.example/*');
    await openGrantedTabs(['https://other.example/*']);
    expect(gated()).toEqual([]);
  });

  it('one of the manifest’s own that was taken back counts as well', async () => {
    const { gated } = fakePermissions(BUNDLED, openTabs());
    await openGrantedTabs(['*://*.news.example/*']);
    expect(gated()).toEqual([1]);
  });

  it('a part of one of the manifest’s own, as the browser’s own interface gives it, counts as well', async () => {
    const { granted, gated } = fakePermissions(BUNDLED, openTabs());
    granted.delete('*://*.news.example/*');
    granted.add('https://www.news.example/*');
    await openGrantedTabs(['https://www.news.example/*']);
    expect(gated()).toEqual([1]);
  });
});

describe('when permissions are taken back', () => {
  it('readers are closed where we are not let in any more, and nowhere else', async () => {
    const { granted, told } = fakePermissions(BUNDLED, openTabs());
    granted.add('*://other.example/*');
    await closeRevokedTabs([SITE]);
    expect(told('close')).toEqual([2, 4]);
  });

  it('a page that is still covered keeps its reader', async () => {
    const { granted, told } = fakePermissions(BUNDLED, openTabs());
    granted.add(SITE);
    await closeRevokedTabs([EVERY_SITE]);
    expect(told('close')).toEqual([3, 4]);
  });

  it('"Run here once" goes on on pages of other sites', async () => {
    const { told, tabs } = fakePermissions(BUNDLED, openTabs());
    tabs.push({ id: 5, url: 'https://invited.example/story', isLetIn: true });
    await closeRevokedTabs([SITE]);
    await closeRevokedTabs(['https://invited.example/*']);
    expect(told('close')).not.toContain(5);
  });

  it('a reader is closed also where the popup, opened on the page, still lets us in', async () => {
    const { told, tabs } = fakePermissions(BUNDLED, openTabs());
    tabs.push({ id: 5, url: 'https://small.example/another', isLetIn: true });
    await closeRevokedTabs([SITE]);
    expect(told('close')).toContain(5);
  });

  it('one of the manifest’s own closes readers too', async () => {
    const { granted, told } = fakePermissions(BUNDLED, openTabs());
    granted.delete('*://*.news.example/*');
    await closeRevokedTabs(['*://*.news.example/*']);
    expect(told('close')).toContain(1);
  });

  it('a part of one of the manifest’s own, too, even where the popup still lets us in', async () => {
    const { granted, told, tabs } = fakePermissions(BUNDLED, openTabs());
    granted.delete('*://*.news.example/*');
    tabs.push({ id: 5, url: 'https://www.news.example/another', isLetIn: true });
    await closeRevokedTabs(['https://www.news.example/*']);
    expect(told('close')).toContain(5);
  });

  it('no page that is too busy to start a reader keeps others from closing theirs', async () => {
    const { granted, told } = fakePermissions(BUNDLED, openTabs());
    vi.mocked(browser.scripting.executeScript).mockReturnValue(new Promise(() => undefined));
    granted.add('*://other.example/*');
    void openGrantedTabs(['*://other.example/*']);
    await closeRevokedTabs([SITE]);
    expect(told('close')).toContain(2);
  });
});

it('a permission that comes back before its readers are closed closes none', async () => {
  const { granted, told, gated } = fakePermissions(BUNDLED, openTabs());
  granted.add(SITE);
  await Promise.all([closeRevokedTabs([SITE]), openGrantedTabs([SITE])]);
  expect(told('close')).not.toContain(2);
  expect(gated()).toEqual([2]);
});

describe('changed settings', () => {
  it('close the readers of a site that is now off, run the gate on one that is now on, refresh the rest', async () => {
    const { gated, granted, told } = fakePermissions(BUNDLED, openTabs());
    granted.add(SITE);
    const before = { ...DEFAULT_SETTINGS, sitesOff: ['small.example'] };
    await applySettings(before, { ...DEFAULT_SETTINGS, sitesOff: ['www.news.example'] });
    expect(told('close')).toEqual([1]);
    expect(gated()).toEqual([2]);
    expect(told('refresh')).toEqual([3, 4]);
  });
});

describe('open tabs', () => {
  it('have the gate when the extension comes, where it may', async () => {
    const { gated } = fakePermissions(BUNDLED, openTabs());
    await runGateInOpenTabs();
    expect(gated()).toEqual([1]);
  });

  it('are all told of new data, and of a step only the one in front', async () => {
    const { told } = fakePermissions(BUNDLED, openTabs());
    await refreshTabs();
    expect(told('refresh')).toEqual([1, 2, 3, 4]);
    vi.mocked(browser.tabs.query).mockResolvedValue([{ id: 3 }] as never);
    await stepMention(-1);
    expect(told('step-mention')).toEqual([3]);
  });
});
