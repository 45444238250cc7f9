/** Firefox with the built extension, through puppeteer-core and WebDriver BiDi. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { needBrowser } from '../find-browser.mjs';
import { until } from '../until.ts';
import { archive } from './archive.ts';
import { Bidi } from './bidi.ts';
import { type Driver, type LaunchOptions, type PageHandle, type ToolbarPopup, WINDOW } from './driver.ts';
import {
  askForPermissions,
  backgroundState,
  chooseInOpenMenu,
  clickingScript,
  enterInAddressBar,
  evaluatingScript,
  type Inside,
  isPopupOpen,
  pressShortcut,
  refusePermission,
  runFrameScript,
  suggestedFor,
  terminateBackground,
  triggerAction,
  wakeBackground,
} from './firefox-chrome.ts';
import { FirefoxPage } from './firefox-page.ts';
import { callText } from './readings.ts';

/** Firefox makes up this part of the extension's addresses, unless a preference says it. */
const UUID = '6f1d4f0e-3a52-4c55-9d6b-0c1f5ad0b7e1';

const preferences = (id: string) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
  // Debian's and Mozilla's ESR take add-ons without a signature if asked to.
  'xpinstall.signatures.required': false,
  // As if the reader said yes to each question for optional permissions.
  'extensions.webextOptionalPermissionPrompts': false,
  // Every host name leads to this machine, so that no test reaches the network.
  'network.dns.forceResolve': '127.0.0.1',
  'layout.css.devPixelsPerPx': '1.0',
});

/** The parts of the manifest that tell how the extension is reached. */
interface Manifest {
  browser_specific_settings?: { gecko?: { id?: string } };
  commands: { [name: string]: { suggested_key?: { default?: string } } };
  omnibox: { keyword: string };
}

interface Session {
  firefox: Browser;
  bidi: Bidi;
}

export class FirefoxDriver implements Driver {
  readonly browser = 'firefox';
  readonly installsAgain = false;
  readonly origin = `moz-extension://${UUID}`;
  readonly #options: LaunchOptions;
  readonly #profile: string;
  readonly #id: string;
  #session: Session;

  private constructor(options: LaunchOptions, profile: string, id: string, session: Session) {
    this.#options = options;
    this.#profile = profile;
    this.#id = id;
    this.#session = session;
  }

  static async launch(options: LaunchOptions): Promise<FirefoxDriver> {
    const profile = mkdtempSync(join(tmpdir(), 'on-the-record-firefox-'));
    const id = addOnId(options.build);
    const session = await start(options, profile, id);
    await install(session, options);
    return new FirefoxDriver(options, profile, id, session);
  }

  async open(url: string): Promise<PageHandle> {
    const { firefox, bidi } = this.#session;
    const page = new FirefoxPage(await firefox.newPage(), bidi);
    await page.goto(url);
    return page;
  }

  extensionPage(path: string): Promise<PageHandle> {
    return this.open(`${this.origin}/${path}`);
  }

  async pageOpenedBy(act: () => Promise<void>, path: string): Promise<PageHandle> {
    const { firefox, bidi } = this.#session;
    const before = await firefox.pages();
    await act();
    const opened = async () => {
      const tab = (await firefox.pages()).find((page) => !before.includes(page));
      const page = tab && new FirefoxPage(tab, bidi);
      const address = await page?.evaluate(() => location.href);
      return address?.startsWith(`${this.origin}/${path}`) ? page : undefined;
    };
    return until(opened, { what: `Expected a tab with ${path}` });
  }

  async toolbarPopup(page: PageHandle): Promise<ToolbarPopup> {
    await page.show();
    await this.#inWindow(triggerAction, this.#id);
    const isOpen = () => this.#inWindow(isPopupOpen);
    await until(isOpen, { what: 'Expected the toolbar popup to open' });
    const evaluate = <R, A>(run: (argument: A) => R | Promise<R>, argument?: A) =>
      this.#inside('popup', run, argument);
    await until(
      () => evaluate(() => document.readyState === 'complete' && location.protocol === 'moz-extension:'),
      { what: 'Expected the toolbar popup to load' },
    );
    const click = async (x: number, y: number) => {
      await this.#frameScript('popup', (name) => clickingScript(name, x, y));
    };
    return { evaluate, isOpen, click };
  }

  /** The preference of the start says it. */
  async grantWhenAsked(): Promise<void> {
    await this.#inWindow(askForPermissions, false);
  }

  /** Has the reader asked for each permission from now on, and refuses the one that is asked for while `ask` runs. */
  async refuseWhenAsked(ask: () => Promise<void>): Promise<void> {
    await this.#inWindow(askForPermissions, true);
    await ask();
    await until(() => this.#inWindow(refusePermission), { what: 'Expected a question for a permission' });
  }

  async command(name: string): Promise<void> {
    const letter =
      manifestOf(this.#options.build).commands[name]?.suggested_key?.default?.split('+').at(-1) ?? '';
    if (!(await this.#inWindow(pressShortcut, letter))) throw new Error(`No keys lead to ${name}`);
  }

  async chooseInMenu(page: PageHandle): Promise<void> {
    if (!(page instanceof FirefoxPage)) throw new Error('Expected a page of this browser');
    await page.show();
    const [x, y] = await page.evaluate((): [number, number] => {
      const range = getSelection()?.getRangeAt(0);
      const start = range?.startContainer;
      const element = start instanceof Element ? start : start?.parentElement;
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const line = range?.getClientRects()[0];
      return [(line?.x ?? 0) + 20, (line?.y ?? 0) + (line?.height ?? 0) / 2];
    });
    await page.openMenu(x, y);
    await until(() => this.#inWindow(chooseInOpenMenu, this.#id), {
      what: 'Expected an entry of the extension in the menu of the selection',
    });
  }

  suggestions(typed: string): Promise<string[]> {
    return this.#inWindow(suggestedFor, this.#behindKeyword(typed));
  }

  async enterInAddressBar(typed: string): Promise<void> {
    await this.#inWindow(enterInAddressBar, this.#behindKeyword(typed));
  }

  #behindKeyword(typed: string): string {
    return `${manifestOf(this.#options.build).omnibox.keyword} ${typed}`;
  }

  async inBackground<R, A>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    await this.#inWindow(wakeBackground, this.#id);
    return this.#inside('background', run, argument);
  }

  async killBackground(): Promise<void> {
    await this.#inWindow(terminateBackground, this.#id);
  }

  async isBackgroundAlive(): Promise<boolean> {
    return (await this.#inWindow(backgroundState, this.#id)) === 'running';
  }

  async updateExtension(): Promise<void> {
    await install(this.#session, this.#options);
  }

  async removeExtension(): Promise<void> {
    await this.#session.bidi.send('webExtension.uninstall', { extension: this.#id });
  }

  async restart(): Promise<void> {
    await this.#session.firefox.close();
    this.#session = await start(this.#options, this.#profile, this.#id);
  }

  async close(): Promise<void> {
    await this.#session.firefox.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  closed(): Promise<void> {
    return new Promise((resolve) => this.#session.firefox.once('disconnected', () => resolve()));
  }

  async #inside<R, A>(where: Inside, run: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    const call = callText(run, argument);
    const value = await this.#frameScript(where, (name) => evaluatingScript(name, call));
    return (value === undefined ? undefined : JSON.parse(value)) as R;
  }

  #frameScript(where: Inside, write: (name: string) => string): Promise<string | undefined> {
    const name = `OnTheRecord:${randomUUID()}`;
    return this.#inWindow(runFrameScript, { id: this.#id, where, script: write(name), name });
  }

  async #inWindow<R, A>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    const { bidi } = this.#session;
    return bidi.evaluate(await bidi.window(), run, argument);
  }
}

async function start(options: LaunchOptions, profile: string, id: string): Promise<Session> {
  const { headed = false, width = WINDOW.width, height = WINDOW.height } = options;
  const firefox = await launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: needBrowser('firefox'),
    headless: !headed,
    userDataDir: profile,
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    defaultViewport: headed ? null : { width, height },
    extraPrefsFirefox: preferences(id),
  });
  return { firefox, bidi: new Bidi(firefox) };
}

/** For good, as for a reader, unless the build changes under it: a development build stays a folder. */
async function install({ bidi }: Session, { build, isTemporary = false }: LaunchOptions): Promise<void> {
  const extensionData = isTemporary
    ? { type: 'path', path: build }
    : { type: 'base64', value: archive(build).toString('base64') };
  await bidi.send('webExtension.install', { extensionData, 'moz:permanent': !isTemporary });
}

function addOnId(build: string): string {
  const id = manifestOf(build).browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`Expected an add-on id in the manifest of ${build}`);
  return id;
}

const manifestOf = (build: string): Manifest =>
  JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Manifest;
