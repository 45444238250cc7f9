/** Chromium with the built extension, through playwright-core and the DevTools protocol. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { isRoot, needBrowser } from '../find-browser.mjs';
import { until } from '../until.ts';
import { ChromiumPage } from './chromium-page.ts';
import { ChromiumPopup } from './chromium-popup.ts';
import { type Driver, type LaunchOptions, type PageHandle, type ToolbarPopup, WINDOW } from './driver.ts';
import { TargetSession } from './target-session.ts';

/** Quiet, the same on every machine, and every host name leads to this machine, so that no test reaches the network. */
const SWITCHES = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--force-device-scale-factor=1',
  '--hide-scrollbars',
  '--host-resolver-rules=MAP * 127.0.0.1',
  '--enable-unsafe-extension-debugging',
];

/** How the browser itself tells an extension of what was done in the browser's own interface, which no protocol reaches. */
interface Api {
  commands: { onCommand: { dispatch(name: string): void } };
  contextMenus: {
    onClicked: { dispatch(info: { menuItemId: string; selectionText: string }, tab: { id?: number }): void };
  };
  omnibox: {
    onInputChanged: { dispatch(text: string, suggest: (found: Suggestion[]) => void): void };
    onInputEntered: { dispatch(text: string, disposition: string): void };
  };
  tabs: { query(filter: object): Promise<{ id?: number }[]> };
}
interface Suggestion {
  content: string;
}

/** What Chromium's own page of extensions may do. */
interface OwnerApi {
  developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> };
}

interface Session {
  context: BrowserContext;
  /** To the browser as a whole. */
  cdp: CDPSession;
  id: string;
}

export class ChromiumDriver implements Driver {
  readonly browser = 'chromium';
  readonly installsAgain = true;
  readonly #options: LaunchOptions;
  readonly #profile: string;
  #session: Session;

  private constructor(options: LaunchOptions, profile: string, session: Session) {
    this.#options = options;
    this.#profile = profile;
    this.#session = session;
  }

  static async launch(options: LaunchOptions): Promise<ChromiumDriver> {
    const profile = mkdtempSync(join(tmpdir(), 'on-the-record-chromium-'));
    return new ChromiumDriver(options, profile, await start(options, profile));
  }

  get origin(): string {
    return `chrome-extension://${this.#session.id}`;
  }

  closed(): Promise<void> {
    return new Promise((resolve) => this.#session.context.once('close', () => resolve()));
  }

  async open(url: string): Promise<PageHandle> {
    const { context } = this.#session;
    const page = await ChromiumPage.of(context, await context.newPage());
    await page.goto(url);
    return page;
  }

  extensionPage(path: string): Promise<PageHandle> {
    return this.open(`${this.origin}/${path}`);
  }

  async pageOpenedBy(act: () => Promise<void>, path: string): Promise<PageHandle> {
    const { context } = this.#session;
    const before = context.pages();
    await act();
    const isIt = (page: Page) => !before.includes(page) && page.url().startsWith(`${this.origin}/${path}`);
    const page = await until(async () => context.pages().find(isIt), { what: `Expected a tab with ${path}` });
    return ChromiumPage.of(context, page);
  }

  async toolbarPopup(page: PageHandle): Promise<ToolbarPopup> {
    const { cdp, id } = this.#session;
    await page.show();
    const known = new Set((await this.#popups()).map(({ targetId }) => targetId));
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.findLast(({ url }) => url === page.url());
    if (!tab) throw new Error(`No tab shows ${page.url()}`);
    await cdp.send('Extensions.triggerAction', { id, targetId: tab.targetId });
    const target = await until(
      async () => (await this.#popups()).find(({ targetId }) => !known.has(targetId)),
      { what: 'Expected the toolbar popup to open' },
    );
    return ChromiumPopup.attach(cdp, target.targetId);
  }

  async #popups() {
    const { targetInfos } = await this.#session.cdp.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'page' && url.startsWith(this.origin));
  }

  async inBackground<R, A>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    if (!(await this.isBackgroundAlive())) await this.#wake();
    const [target] = await this.#workerTargets();
    if (!target) throw new Error('Expected a service worker');
    const session = await TargetSession.attach(this.#session.cdp, target.targetId);
    try {
      return await session.evaluate(run, argument);
    } finally {
      await session.detach();
    }
  }

  async grantWhenAsked(pattern: string): Promise<void> {
    const page = await this.#session.context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      ({ id, pattern }) => {
        const { developerPrivate } = (globalThis as unknown as { chrome: OwnerApi }).chrome;
        return developerPrivate.addHostPermission(id, pattern);
      },
      { id: this.#session.id, pattern },
    );
    await page.close();
  }

  async command(name: string): Promise<void> {
    await this.inBackground((command) => {
      const { commands } = (globalThis as unknown as { chrome: Api }).chrome;
      commands.onCommand.dispatch(command);
    }, name);
  }

  async chooseInMenu(page: PageHandle): Promise<void> {
    await page.show();
    const selectionText = await page.evaluate(() => String(getSelection()));
    await this.inBackground(
      async (info) => {
        const { contextMenus, tabs } = (globalThis as unknown as { chrome: Api }).chrome;
        const [tab = {}] = await tabs.query({ active: true, currentWindow: true });
        contextMenus.onClicked.dispatch(info, tab);
      },
      { menuItemId: 'find-selection', selectionText },
    );
  }

  suggestions(typed: string): Promise<string[]> {
    return this.inBackground(
      (text) =>
        new Promise<string[]>((resolve) => {
          const { omnibox } = (globalThis as unknown as { chrome: Api }).chrome;
          omnibox.onInputChanged.dispatch(text, (found) => resolve(found.map(({ content }) => content)));
        }),
      typed,
    );
  }

  async enterInAddressBar(typed: string): Promise<void> {
    await this.inBackground((text) => {
      const { omnibox } = (globalThis as unknown as { chrome: Api }).chrome;
      omnibox.onInputEntered.dispatch(text, 'currentTab');
    }, typed);
  }

  /** A message from one of our own pages starts the worker, whatever it answers. */
  async #wake(): Promise<void> {
    await this.#onOwnPage(async (page) => {
      await page.evaluate('void chrome.runtime.sendMessage({}).catch(() => undefined)');
      await until(() => this.isBackgroundAlive(), { what: 'Expected the service worker to start' });
    });
  }

  /** Does something in a tab of the extension's origin that shows none of its pages. */
  async #onOwnPage(work: (page: Page) => Promise<void>): Promise<void> {
    const page = await this.#session.context.newPage();
    await page.goto(`${this.origin}/manifest.json`);
    await work(page);
    await page.close();
  }

  async isBackgroundAlive(): Promise<boolean> {
    return (await this.#workerTargets()).length > 0;
  }

  /**
   * Stops the worker as the browser does when it runs too long: also in the middle of an event. Waits for this worker's end, not
   * for there being none: whoever waits for it may start the next at once.
   */
  async killBackground(): Promise<void> {
    if (!(await this.isBackgroundAlive())) return;
    await this.#onOwnPage(async (page) => {
      const session = await this.#session.context.newCDPSession(page);
      let isStopped = false;
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        isStopped ||= versions.some(
          ({ scriptURL, runningStatus }) => scriptURL.startsWith(this.origin) && runningStatus === 'stopped',
        );
      });
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await until(() => isStopped, { what: 'Expected the service worker to end' });
    });
  }

  async #workerTargets() {
    const { targetInfos } = await this.#session.cdp.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(this.origin));
  }

  /** From a sampling profile: self time of functions in the extension's files, over the length of the profile. */
  async shareOfMainThread(page: PageHandle, over: number): Promise<number> {
    if (!(page instanceof ChromiumPage)) throw new Error('Expected a page of this browser');
    const { cdp } = page;
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.start');
    await pause(over);
    const { profile } = await cdp.send('Profiler.stop');
    await cdp.send('Profiler.disable');
    const ours = new Set(
      profile.nodes.filter(({ callFrame }) => callFrame.url.startsWith(this.origin)).map(({ id }) => id),
    );
    const { samples = [], timeDeltas = [] } = profile;
    const time = samples.reduce((sum, id, at) => sum + (ours.has(id) ? (timeDeltas[at] ?? 0) : 0), 0);
    return time / (profile.endTime - profile.startTime);
  }

  async updateExtension(): Promise<void> {
    await this.#session.cdp.send('Extensions.loadUnpacked', { path: this.#options.build });
  }

  async removeExtension(): Promise<void> {
    await this.#session.cdp.send('Extensions.uninstall', { id: this.#session.id });
  }

  async restart(): Promise<void> {
    await this.#session.context.close();
    this.#session = await start(this.#options, this.#profile);
  }

  async close(): Promise<void> {
    await this.#session.context.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function start(options: LaunchOptions, profile: string): Promise<Session> {
  const { build, headed = false, width = WINDOW.width, height = WINDOW.height } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needBrowser('chromium'),
    // Playwright's own headless mode is the old shell, which has no extensions.
    headless: false,
    // Pages come back from the back/forward cache, as for a reader.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      ...SWITCHES,
      `--window-size=${width},${height}`,
      ...(headed ? [] : ['--headless=new']),
      ...(isRoot() ? ['--no-sandbox'] : []),
    ],
    viewport: headed ? null : { width, height },
  });
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('Expected a session with the browser itself');
  const { id } = await cdp.send('Extensions.loadUnpacked', { path: build });
  return { context, cdp, id };
}
