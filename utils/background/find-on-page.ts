/** "What is on the record about this?": from a selection to a popover next to it, or to the record page where none can be. */
import { browser } from 'wxt/browser';
import type { FoundRecords } from '../context/types.ts';
import { t } from '../i18n.ts';
import { inTime } from '../in-time.ts';
import { logError } from '../log.ts';
import { askReader } from '../messaging/ask-reader.ts';
import { MOST_QUERY } from '../messaging/messages.ts';
import type { Keeper } from '../store/keeper.ts';
import { findRecords } from './find.ts';
import { openQuietReader, selectionIn } from './injection.ts';
import { openRecordPage } from './record-page.ts';
import { activeTab } from './tabs.ts';

export const FIND_MENU = 'find-selection';

/** A page that takes longer than this, in milliseconds, to show something is busy; the user has asked, and waits. */
const SHOW_TIMEOUT = 3000;

/** Puts the entry into the menu of selections. Once an installation: the browser remembers it. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: FIND_MENU, title: t('menuFind'), contexts: ['selection'] });
}

/** Finds what is on record about the text selected in a tab, and shows it there, or on the record page, which says why it cannot be had. */
export async function findInTab(tab: number, keeper: Keeper, selected?: string): Promise<void> {
  const text = selected ?? (await inTime(SHOW_TIMEOUT, selectionIn(tab), ''));
  const query = text.slice(0, MOST_QUERY).trim();
  const isShown = query !== '' && (await showsFound(tab, query, keeper));
  if (!isShown) await openRecordPage(query);
}

/** Looks a text up and shows what is found in a tab. False where nothing can be looked up, or nothing be shown there in time. */
async function showsFound(tab: number, query: string, keeper: Keeper): Promise<boolean> {
  try {
    const found = await findRecords(query, keeper);
    const isShown = await showIn(tab, found);
    if (isShown !== undefined) return isShown;
    return (await inTime(SHOW_TIMEOUT, openQuietReader(tab), false)) && (await showIn(tab, found)) === true;
  } catch (error) {
    logError('finding', error);
    return false;
  }
}

/**
 * Whether the reader in the tab shows it; undefined where there is none. One that is late or fails keeps its page: a quiet one in its
 * place would take the marks away.
 */
async function showIn(tab: number, found: FoundRecords): Promise<boolean | undefined> {
  const until = Date.now() + SHOW_TIMEOUT;
  const answer = await askReader(tab, 'show-found', { found, until }, { timeout: SHOW_TIMEOUT });
  if (answer.ok) return answer.value;
  return answer.failure === 'nobody' ? undefined : false;
}

/** The same for the tab in front, as the keyboard asks for it. */
export async function findInActiveTab(keeper: Keeper): Promise<void> {
  const tab = await activeTab();
  if (tab !== undefined) await findInTab(tab, keeper);
}

const MOST_SUGGESTIONS = 5;

/** Headlines that fit what is being typed behind `otr` in the address bar. */
export async function suggestionsFor(
  query: string,
  keeper: Keeper,
): Promise<{ content: string; description: string }[]> {
  const { threads, records } = await findRecords(query.slice(0, MOST_QUERY), keeper, MOST_SUGGESTIONS);
  const best = threads.flatMap(({ ids }) => ids.slice(0, 1));
  return best.flatMap((id) => {
    const headline = records[id]?.headline;
    const description = import.meta.env.FIREFOX ? headline : headline && asXml(headline);
    return headline !== undefined && description !== undefined ? [{ content: headline, description }] : [];
  });
}

/** Chromium takes descriptions as XML, Firefox as they are. */
const asXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
