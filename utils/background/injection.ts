/** Putting the gate and the reader into tabs: only where permission is, only where the user wants it. */
import type { Scripting } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { isOrphaned, logError } from '../log.ts';
import type { Purpose, PurposeWorld } from '../messaging/messages.ts';

export const GATE = 'gate.js';
const READER = 'reader.js';
const MARKS_STYLE = 'assets/reader.css';
const PUBLICATION_DAY = 'publication-day.js';
const POPOVER = 'popover.js';

/**
 * Opens the reader in a tab, in the document that asked for it where the browser names it: while it asked, the tab may have gone on to
 * another. False where the browser does not let us in (stores, internal pages, no permission).
 */
export const openReader = (tab: number, document?: string): Promise<boolean> =>
  runIn(targetOf(tab, document), { files: [READER] });

/**
 * Puts the style of marks into the document that asked for it. Not where there is nothing to mark: Firefox looks at the style of every
 * element again, and a page could tell that we are there.
 */
export async function styleMarks(tab: number, document?: string): Promise<boolean> {
  try {
    // A user's style sheet is for what is in the page's shadow roots, too; Firefox keeps an author's out of them.
    const target = targetOf(tab, document);
    await browser.scripting.insertCSS({ target, files: [MARKS_STYLE], origin: 'USER' });
    return true;
  } catch (error) {
    return notAllowed(error);
  }
}

/**
 * Puts the popover's scripts into the document of the reader that asked for them, one after the other: between them, the page has its
 * turn.
 */
export async function openPopover(tab: number, document?: string): Promise<boolean> {
  const target = targetOf(tab, document);
  for (const script of [PUBLICATION_DAY, POPOVER])
    if (!(await runIn(target, { files: [script], injectImmediately: true }))) return false;
  return true;
}

async function runIn(
  target: Scripting.InjectionTarget,
  script: Omit<Scripting.ScriptInjection, 'target'>,
): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target, ...script });
    return true;
  } catch (error) {
    return notAllowed(error);
  }
}

const topOf = (tab: number) => ({ tabId: tab, frameIds: [0] });
const targetOf = (tab: number, document?: string): Scripting.InjectionTarget =>
  document === undefined ? topOf(tab) : { tabId: tab, documentIds: [document] };

/** Opens a reader that reads the page whatever it is, article or not: the user asked for it. */
export const openReaderAskedFor = (tab: number): Promise<boolean> => openReaderFor(tab, 'asked-for', {});

/**
 * Opens a reader that shows what it is told and leaves the page unmarked: for pages that are no articles, or sites that are off.
 * It takes the place of a reader that is there, and of its marks; so only where none answers. A page need not have loaded for that.
 */
export const openQuietReader = (tab: number): Promise<boolean> =>
  openReaderFor(tab, 'found', { injectImmediately: true });

/** Tells the reader what it is for in our own world of the page, which the page cannot see. */
async function openReaderFor(
  tab: number,
  purpose: Purpose,
  when: Pick<Scripting.ScriptInjection, 'injectImmediately'>,
): Promise<boolean> {
  const target = topOf(tab);
  const func = (told: Purpose) => {
    (globalThis as PurposeWorld).onTheRecordPurpose = told;
  };
  return (
    (await runIn(target, { func: func as () => void, args: [purpose], ...when })) &&
    (await runIn(target, { files: [READER], ...when }))
  );
}

/** The text that is selected in a tab; empty where nothing is, or where we are not let in. */
export async function selectionIn(tab: number): Promise<string> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: topOf(tab),
      func: () => String(getSelection()),
      injectImmediately: true,
    });
    return typeof frame?.result === 'string' ? frame.result : '';
  } catch (error) {
    notAllowed(error);
    return '';
  }
}

/** Runs the gate in a tab that was open before we were, or whose site was just switched on. */
export async function runGate(tab: number): Promise<void> {
  await runIn(topOf(tab), { files: [GATE] });
}

/** A tab that closed, navigated or does not let extensions in is an everyday thing; anything else is a fault of ours. */
function notAllowed(error: unknown): false {
  const everyday =
    /cannot access|cannot be scripted|missing host permission|no (?:tab|frame|document) with id|invalid (?:tab|document) id|was removed|error page|no window matching/i;
  if (!isOrphaned(error) && !(error instanceof Error && everyday.test(error.message)))
    logError('opening a page', error);
  return false;
}
