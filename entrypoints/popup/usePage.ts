/** What is on the page in a tab, asked again after each change. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { mentionsFrom, type PageState, pageState } from '../../components/popup/pageState.ts';
import { askReader } from '../../utils/messaging/ask-reader.ts';
import type { MentionList } from '../../utils/messaging/reader-replies.ts';
import type { Settings } from '../../utils/settings/defaults.ts';
import { patternOfAddress, siteOf } from '../../utils/settings/sites.ts';
import type { PageTab } from './useTab.ts';

/** A reader repaints within a second of a change; these catch an early and a late one. Milliseconds from the change. */
const ASK_AT = [0, 300, 1000] as const;

/** A reader answers from memory; one that takes longer sits in a frozen tab. Milliseconds. */
const READER_TIMEOUT = 2000;

/** How soon the popup notices that a reader got its answer after all: while someone looks at it. Milliseconds. */
const UNANSWERED_AGAIN = 2000;

interface Page {
  state: PageState;
  /**
   * Names of every source that the page was seen to cite while the popup is open. A reader no longer names a source once it is
   * off; its checkbox must not move away under the pointer for that.
   */
  cited: ReadonlySet<string>;
  /** Asks again, now and a little later. */
  refresh: (reader: ExpectedReader) => void;
}

/** Whether a reader is about to start in the tab: then its absence is not a fact before the last try. */
type ExpectedReader = 'as-it-is' | 'starting';

export function usePage(tab: PageTab | null | undefined, settings: Settings | undefined): Page {
  const [mentions, setMentions] = useState<MentionList | null>();
  const [allowed, setAllowed] = useState<boolean>();
  const [cited, setCited] = useState<ReadonlySet<string>>(new Set());

  const ask = useCallback(
    async (absenceCounts: boolean) => {
      if (!tab) return;
      const [list, permitted] = await Promise.all([listMentions(tab.id), isAllowed(tab.url)]);
      setAllowed(permitted);
      // A reader that has just started lists nothing yet.
      if (absenceCounts || list?.entities.length) setMentions(list);
      if (list) setCited((before) => new Set([...before, ...list.sources]));
    },
    [tab],
  );
  const isUnanswered = mentions?.answered === false;
  useEffect(() => {
    if (!isUnanswered) return;
    const timer = setInterval(() => void ask(true), UNANSWERED_AGAIN);
    return () => clearInterval(timer);
  }, [isUnanswered, ask]);
  const askAgain = useAskingAgain(ask);
  const refresh = useCallback(
    (reader: ExpectedReader) => {
      if (reader === 'starting') setMentions(undefined);
      askAgain(reader);
    },
    [askAgain],
  );
  useRefreshOnChange(settings, refresh);

  if (tab === undefined || !settings) return { state: { is: 'looking' }, cited, refresh };
  const site = tab ? siteOf(tab.url) : undefined;
  const off = site !== undefined && settings.sitesOff.includes(site);
  return { state: pageState({ site, off, allowed, mentions }), cited, refresh };
}

/** A source that was switched makes the reader list anew; a site that was switched ends a reader or starts one. */
function useRefreshOnChange(settings: Settings | undefined, refresh: Page['refresh']): void {
  const sites = settings?.sitesOff.join(' ');
  const sources = settings?.sourcesOff.join(' ');
  const seen = useRef<{ sites?: string }>({});
  useLayoutEffect(() => {
    if (sites === undefined || sources === undefined) return;
    const switched = seen.current.sites !== undefined && seen.current.sites !== sites;
    seen.current.sites = sites;
    refresh(switched ? 'starting' : 'as-it-is');
  }, [refresh, sites, sources]);
}

/** Runs `ask` at once and again later; a new round, and the end of the popup, drop what was to come. */
function useAskingAgain(ask: (absenceCounts: boolean) => Promise<void>): (reader: ExpectedReader) => void {
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  const stop = useCallback(() => {
    for (const timer of timers.current) clearTimeout(timer);
  }, []);
  useEffect(() => stop, [stop]);
  return useCallback(
    (reader) => {
      stop();
      timers.current = ASK_AT.map((delay, index) => {
        const absenceCounts = reader === 'as-it-is' || index === ASK_AT.length - 1;
        return setTimeout(() => void ask(absenceCounts), delay);
      });
    },
    [ask, stop],
  );
}

async function listMentions(tab: number): Promise<MentionList | null> {
  return mentionsFrom(await askReader(tab, 'list-mentions', {}, { timeout: READER_TIMEOUT }));
}

async function isAllowed(address: string | undefined): Promise<boolean> {
  const pattern = address === undefined ? undefined : patternOfAddress(address);
  return pattern !== undefined && (await browser.permissions.contains({ origins: [pattern] }));
}
