/** The page with all records, and what it is opened to look for. */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { inTurn } from '../in-turn.ts';
import { MOST_QUERY } from '../messaging/messages.ts';

/** A text that a tab with the record page is yet to be told. */
interface Waiting {
  tab: number;
  query: string;
  /** When the tab was opened, in milliseconds since 1970. */
  since: number;
}

/** The page asks as soon as its script runs. A tab that has not asked by then, in milliseconds, was closed at once. */
const MOST_WAIT = 60_000;

/**
 * Not in the page's address, which browsers keep in their history and hand on to the user's other devices: it is what somebody reads.
 * In the browser's memory, since this worker may be killed before the page asks.
 */
const waitingItem = storage.defineItem<Waiting[]>('session:record-queries', { fallback: [] });

/** A page that asks before its tab is known here waits for that. */
const handingOver = inTurn();

/** Opens the record page in a tab of its own, to look for (the beginning of) a text there; for nothing, if that is empty. */
export const openRecordPage = (text: string): Promise<void> =>
  handingOver(async () => {
    const query = text.slice(0, MOST_QUERY);
    const { id } = await browser.tabs.create({ url: browser.runtime.getURL('/record.html') });
    const others = await stillWaiting();
    const since = Date.now();
    const waiting = id === undefined || query === '' ? others : [...others, { tab: id, query, since }];
    await waitingItem.setValue(waiting);
  });

/** What the record page in a tab was opened to look for; empty where that is nothing, or was told before. */
export const takeQuery = (tab: number): Promise<string> =>
  handingOver(async () => {
    const waiting = await stillWaiting();
    await waitingItem.setValue(waiting.filter((each) => each.tab !== tab));
    return waiting.find((each) => each.tab === tab)?.query ?? '';
  });

async function stillWaiting(): Promise<Waiting[]> {
  const now = Date.now();
  return (await waitingItem.getValue()).filter(({ since }) => now - since < MOST_WAIT);
}
