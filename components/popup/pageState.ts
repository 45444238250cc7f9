/** What the popup can say about the page in the active tab. */
import type { Answer } from '../../utils/messaging/messages.ts';
import type { MentionList } from '../../utils/messaging/reader-replies.ts';

export type PageState =
  /** `site` only where the extension may run. */
  | { is: 'looking'; site?: string }
  /** Extensions cannot run there: settings, new tabs, stores, files. */
  | { is: 'unreachable' }
  /** The reader switched the site off. */
  | { is: 'off'; site: string }
  /** No permission to look at the site. */
  | { is: 'unlisted'; site: string }
  /** May run there, but no reader reads it. */
  | { is: 'no-article'; site: string }
  | { is: 'reading'; site: string; mentions: MentionList };

interface Facts {
  site: string | undefined;
  off: boolean;
  /** Whether the extension may run on the site; unknown until the browser says so. */
  allowed: boolean | undefined;
  /** What the tab's reader lists; `null` when none reads the page, unknown until it answers. */
  mentions: MentionList | null | undefined;
}

/** What a tab's reader lists; `null` when none reads the page. One that is late is there, and has nothing to say yet. */
export function mentionsFrom(answer: Answer<MentionList | null>): MentionList | null {
  if (answer.ok) return answer.value;
  return answer.failure === 'late' ? { entities: [], sources: [], answered: false } : null;
}

/** Decides what the popup says about a page. A reader that is there outweighs the permission: it was let in for once. */
export function pageState({ site, off, allowed, mentions }: Facts): PageState {
  if (site === undefined) return { is: 'unreachable' };
  if (off) return { is: 'off', site };
  if (mentions) return { is: 'reading', site, mentions };
  if (allowed === undefined || mentions === undefined) {
    return allowed ? { is: 'looking', site } : { is: 'looking' };
  }
  return { is: allowed ? 'no-article' : 'unlisted', site };
}
