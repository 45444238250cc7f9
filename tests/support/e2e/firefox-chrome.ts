/**
 * Functions that run in Firefox's own window (`browser.xhtml`), with all its rights. Each is sent as text. They use what
 * Firefox's own tests use: https://searchfox.org/mozilla-central/source/toolkit/components/extensions
 */

/** What we use of Firefox's internals. Declared, not imported: these exist there, not here. */
interface Extension {
  backgroundState: string;
  terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>;
  wakeupBackground(): Promise<void>;
  views: Set<{ viewType: string; xulBrowser: ContentBrowser }>;
}
interface ContentBrowser extends Element {
  currentURI: { spec: string } | null;
  messageManager: { loadFrameScript(url: string, delayed: boolean): void };
}
interface Panel extends Element {
  state: 'open' | 'showing' | 'hiding' | 'closed';
}
/** Hears the scripts of every document, also of one that moves to another element meanwhile, as a popup's does. */
declare const Services: {
  mm: {
    addMessageListener(name: string, listener: (message: { data: string }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: string }) => void): void;
  };
  prefs: { setBoolPref(name: string, value: boolean): void };
};
declare const WebExtensionPolicy: { getByID(id: string): { extension: Extension } };
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: {
      apiManager: {
        global: { browserActionFor(extension: Extension): { triggerAction(window: Window): unknown } };
      };
    };
  };
};

export const backgroundState = (id: string): string =>
  WebExtensionPolicy.getByID(id).extension.backgroundState;

export async function terminateBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
}

export async function wakeBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.wakeupBackground();
}

export async function triggerAction(id: string): Promise<void> {
  const url = 'resource://gre/modules/ExtensionParent.sys.mjs';
  const { ExtensionParent } = ChromeUtils.importESModule(url);
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** Whether the reader is asked for optional permissions, or the browser says yes at once. */
export function askForPermissions(isAsked: boolean): void {
  Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', isAsked);
}

/** Says no to the question for a permission, once it is there. */
export function refusePermission(): boolean {
  const question = document.querySelector<Element & { secondaryButton: HTMLElement }>(
    '#notification-popup[panelopen] popupnotification[id^="addon-webext-permissions"]',
  );
  question?.secondaryButton.click();
  return question !== null;
}

/** The browser's own entry for the keys of an extension's command, told by its letter. */
export function pressShortcut(letter: string): boolean {
  const key = document.querySelector<Element & { doCommand(): void }>(
    `[id^="ext-keyset-id"] key[key="${letter}"]`,
  );
  key?.doCommand();
  return key !== null;
}

interface Menu extends Panel {
  activateItem(item: Element): void;
}

/** Chooses the extension's entry in the menu of the page, once that is open and has one. */
export function chooseInOpenMenu(id: string): boolean {
  const menu = document.querySelector<Menu>('#contentAreaContextMenu');
  const prefix = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  const entry = menu?.querySelector(`menuitem[id^="${prefix}-menuitem-"]`);
  if (menu?.state !== 'open' || !entry) return false;
  menu.activateItem(entry);
  return true;
}

/** Firefox's address bar. */
declare const gURLBar: {
  value: string;
  focus(): void;
  search(typed: string): void;
  lastQueryContextPromise: Promise<{
    results: { payload: { content?: string | string[]; keyword?: string | string[] } }[];
  }>;
  handleCommand(event: KeyboardEvent): void;
};

/** What the extension suggests behind its keyword, as far as the address bar shows it. */
export async function suggestedFor(typed: string): Promise<string[]> {
  gURLBar.focus();
  gURLBar.search(typed);
  const { results } = await gURLBar.lastQueryContextPromise;
  return results
    .flatMap(({ payload }) => (payload.keyword === undefined ? [] : [payload.content].flat()))
    .filter((content) => content !== undefined);
}

export async function enterInAddressBar(typed: string): Promise<void> {
  gURLBar.focus();
  gURLBar.search(typed);
  await gURLBar.lastQueryContextPromise;
  gURLBar.handleCommand(new KeyboardEvent('keydown', { key: 'Enter' }));
}

export const isPopupOpen = (): boolean => document.querySelector('.webextension-popup-browser') !== null;

/** A document of the extension that WebDriver has no context for. */
export type Inside = 'popup' | 'background';

/**
 * Runs a script inside the process of such a document, as a frame script: `content` is the document's window. The script
 * answers with `sendAsyncMessage(name, json)`, where the JSON holds `value` or `error`. Firefox loads a popup in a closed
 * panel and moves it to the open one, which has an empty document until then: what is sent to either before is lost, and so
 * is an answer that only the element hears.
 */
export async function runFrameScript({
  id,
  where,
  script,
  name,
}: {
  id: string;
  where: Inside;
  script: string;
  name: string;
}): Promise<string | undefined> {
  const { extension } = WebExtensionPolicy.getByID(id);
  const popups = [...document.querySelectorAll<ContentBrowser>('.webextension-popup-browser')];
  const browser =
    where === 'popup'
      ? popups.find(
          (popup) =>
            popup.closest<Panel>('panel')?.state === 'open' &&
            popup.currentURI?.spec.startsWith('moz-extension:'),
        )
      : [...extension.views].find(({ viewType }) => viewType === 'background')?.xulBrowser;
  if (!browser) throw new Error(`The ${where} is not there`);
  const { mm } = Services;
  const answer = await new Promise<{ value?: string; error?: string }>((resolve) => {
    const listen = ({ data }: { data: string }) => {
      mm.removeMessageListener(name, listen);
      resolve(JSON.parse(data));
      clearTimeout(late);
    };
    const late = setTimeout(
      () => listen({ data: JSON.stringify({ error: `The ${where} gives no answer` }) }),
      10_000,
    );
    mm.addMessageListener(name, listen);
    browser.messageManager.loadFrameScript(
      `data:application/javascript,${encodeURIComponent(script)}`,
      false,
    );
  });
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
}

/** Evaluates the text of a call in a sandbox on the document, since extension documents forbid `eval`. */
export function evaluatingScript(name: string, call: string): string {
  const text = `(async () => JSON.stringify(await ${call}))()`;
  return answeringScript(
    name,
    `const { Sandbox, evalInSandbox } = Components.utils;
    const sandbox = new Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    return evalInSandbox(${JSON.stringify(text)}, sandbox);`,
  );
}

/** Presses the mouse, which the document and the browser take as the reader's own doing. */
export function clickingScript(name: string, x: number, y: number): string {
  return answeringScript(
    name,
    `const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');
    await event.synthesizeMouseAtPoint(${x}, ${y}, { button: 0, clickCount: 1 }, content);`,
  );
}

function answeringScript(name: string, body: string): string {
  return `(async () => {
    let answer;
    try {
      answer = { value: await (async () => { ${body} })() };
    } catch (error) {
      answer = { error: String(error) };
    }
    sendAsyncMessage(${JSON.stringify(name)}, JSON.stringify(answer));
  })()`;
}
