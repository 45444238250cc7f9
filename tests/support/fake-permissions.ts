/** A browser that knows permissions, tabs behind them and registered scripts, for unit tests of what we do when they change. */
import { vi } from 'vitest';
import type { Scripting } from 'webextension-polyfill';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { browser } from './fake-browser.ts';

export interface FakeTab {
  id: number;
  url: string;
  /** The reader of the news pressed the button of the extension on this page (`activeTab`). */
  isLetIn?: boolean;
}

type Script = Scripting.RegisteredContentScript;

const covers = (patterns: Iterable<string>, url: string): boolean =>
  [...patterns].some((pattern) => new MatchPattern(pattern).includes(url));

/** Replaces what the fake browser cannot do. `granted` and `tabs` may be changed while the test runs. */
export function fakePermissions(bundled: string[], tabs: FakeTab[] = []) {
  const granted = new Set(bundled);
  const registered = new Map<string, Script>();
  const isOpen = ({ url, isLetIn = false }: FakeTab) => isLetIn || covers(granted, url);
  const seen = (tab: FakeTab) => ({ id: tab.id, url: isOpen(tab) ? tab.url : undefined });

  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ host_permissions: bundled } as never);
  vi.spyOn(browser.permissions, 'getAll').mockImplementation((async () => ({
    origins: [...granted],
  })) as never);
  vi.spyOn(browser.tabs, 'query').mockImplementation((async ({ url }: { url?: string[] }) =>
    tabs.filter((tab) => !url || (isOpen(tab) && covers(url, tab.url))).map(seen)) as never);
  vi.spyOn(browser.tabs, 'get').mockImplementation((async (id: number) => {
    const tab = tabs.find((each) => each.id === id);
    if (!tab) throw new Error(`No tab with id: ${id}.`);
    return seen(tab);
  }) as never);
  const executed = vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([] as never);
  const sent = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ ok: true, value: null } as never);

  const { scripting } = browser;
  const scripts = {
    get: vi
      .spyOn(scripting, 'getRegisteredContentScripts')
      .mockImplementation((async () => [...registered.values()]) as never),
    register: vi.spyOn(scripting, 'registerContentScripts').mockImplementation((async ([
      script,
    ]: Script[]) => {
      if (!script || registered.has(script.id)) throw new Error('Duplicate script ID');
      registered.set(script.id, script);
    }) as never),
    update: vi.spyOn(scripting, 'updateContentScripts').mockImplementation((async ([script]: Script[]) => {
      if (!script || !registered.has(script.id))
        throw new Error('Content script with this ID does not exist');
      registered.set(script.id, script);
    }) as never),
    unregister: vi.spyOn(scripting, 'unregisterContentScripts').mockImplementation((async ({
      ids,
    }: {
      ids: string[];
    }) => {
      for (const id of ids) if (!registered.delete(id)) throw new Error('Nonexistent script ID');
    }) as never),
  };

  return {
    granted,
    tabs,
    scripts,
    /** Patterns of the sites on which a script of ours runs on every visit, beyond the manifest's. */
    matches: () => [...registered.values()].flatMap((script) => script.matches ?? []),
    registered,
    /** Tabs into which the gate was put, in order. */
    gated: () => executed.mock.calls.map(([{ target }]) => target.tabId),
    /** Tabs that were sent a message of that name, in order. */
    told: (name: string) =>
      sent.mock.calls
        .filter(([, message]) => (message as { onTheRecord: string }).onTheRecord === name)
        .map(([id]) => id),
  };
}
