/**
 * What end-to-end tests know of a browser with the built extension in it. Each scenario is written once against this; Chromium
 * (playwright-core) and Firefox (puppeteer-core, WebDriver BiDi) each have an implementation.
 */
import type { BrowserName } from '../find-browser.mjs';
import type { MarkReading, PopoverReading } from './readings.ts';

/** Runs functions in a document. They are sent as text, so they see their argument and nothing else of the test. */
export interface Evaluator {
  /** The result has to survive JSON. */
  evaluate<R>(run: () => R | Promise<R>): Promise<R>;
  evaluate<R, A>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
}

/** The extension's popup, opened from the toolbar. Closes when its page comes to the front or the document closes itself. */
export interface ToolbarPopup extends Evaluator {
  /** A real press of the mouse at a point of the popup, in CSS pixels. */
  click(x: number, y: number): Promise<void>;
  isOpen(): Promise<boolean>;
}

/** A tab. Points are CSS pixels from the top left corner of what is visible. */
export interface PageHandle extends Evaluator {
  url(): string;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Moves the pointer there, with one step on the way. */
  hover(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** A key or a chord such as `Escape` or `Shift+Tab`. */
  press(chord: string): Promise<void>;
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Saves a PNG of what is visible. */
  screenshot(path: string): Promise<void>;
  /** What is painted, in the order of the document. */
  marks(): Promise<MarkReading[]>;
  /** What is in the popover's closed shadow root; `undefined` while its host is not in the document. */
  popover(): Promise<PopoverReading | undefined>;
  /** Runs a function on that shadow root, in the page's world. */
  inPopover<R>(run: (root: ShadowRoot) => R): Promise<R>;
  inPopover<R, A>(run: (root: ShadowRoot, argument: A) => R, argument: A): Promise<R>;
  /** Brings the tab to the front. */
  show(): Promise<void>;
  /** Uncaught errors and `console.error` of the document since it was opened. */
  errors(): string[];
  close(): Promise<void>;
}

export interface Driver {
  readonly browser: BrowserName;
  /** `chrome-extension://...` or `moz-extension://...`, without a slash at the end. */
  readonly origin: string;
  /** A new tab. */
  open(url: string): Promise<PageHandle>;
  /** A new tab with one of the extension's own pages, such as `options.html`. */
  extensionPage(path: string): Promise<PageHandle>;
  /** The tab that the extension opens with one of its pages because of what is done. */
  pageOpenedBy(act: () => Promise<void>, path: string): Promise<PageHandle>;
  /** Presses the extension's toolbar button while `page` is in front. That grants `activeTab`, as for a reader. */
  toolbarPopup(page: PageHandle): Promise<ToolbarPopup>;
  /**
   * Has the browser say yes, in place of the reader, when the extension asks for the sites of a match pattern. Firefox says it to
   * everything; of Chromium's own question no protocol tells, so it is made to think that it was answered before.
   */
  grantWhenAsked(pattern: string): Promise<void>;
  /** Does what pressing the keys of a command of the manifest leads to. (Neither protocol reaches the browser's own keys.) */
  command(name: string): Promise<void>;
  /** Chooses the extension's entry in the menu of what is selected in `page`. In Chromium: tells the extension that it was chosen. */
  chooseInMenu(page: PageHandle): Promise<void>;
  /** Types behind the extension's keyword in the address bar, and gives what is suggested. Chromium: as far as it tells the extension. */
  suggestions(typed: string): Promise<string[]>;
  /** Types behind the keyword and presses Enter. */
  enterInAddressBar(typed: string): Promise<void>;
  /** Runs a function in the background, waking it if it sleeps. */
  inBackground: Evaluator['evaluate'];
  /**
   * Ends the background, whatever it is doing. The next message or event starts a new one, which may be at once where somebody
   * waits for an answer.
   */
  killBackground(): Promise<void>;
  /** Whether a background is running now. */
  isBackgroundAlive(): Promise<boolean>;
  /**
   * Closes the browser and opens it again on the same profile. `installsAgain` tells whether the extension is told that it
   * was installed: in Chromium yes (its loader is forgetful), in Firefox no, as for a reader.
   */
  restart(): Promise<void>;
  readonly installsAgain: boolean;
  /**
   * How much of the main thread's time the extension's scripts took in a page over some milliseconds, from 0 to 1. Only
   * Chromium has a profiler that tells.
   */
  shareOfMainThread?(page: PageHandle, over: number): Promise<number>;
  /** Puts the same build in the place of the running extension, as an update does while pages are open. */
  updateExtension(): Promise<void>;
  removeExtension(): Promise<void>;
  close(): Promise<void>;
  /** Resolves when the browser is gone, ended by `close` or by whoever sits before it. */
  closed(): Promise<void>;
}

export interface LaunchOptions {
  /** The folder of the built extension. */
  build: string;
  /** A window on the screen instead of none. */
  headed?: boolean;
  /** In Firefox: install the folder itself, so that changes in it can be loaded. Gone after a restart. */
  isTemporary?: boolean;
  width?: number;
  height?: number;
}

export const WINDOW = { width: 1280, height: 900 } as const;
