/** What the background would answer about a page. */

import type { CompiledMatcher } from '../../../utils/matching/compile.ts';
import { findMentionsOnPage } from '../../../utils/matching/match.ts';
import type { Annotation } from '../../../utils/messaging/messages.ts';

/** What a page holds, as the reader asks about it. */
export interface Texts {
  texts: string[];
  language: string | null;
}

/** Mentions without what the popover shows, which costs only on its way to the page. */
export function answerTo({ texts, language }: Texts, matcher: CompiledMatcher): Annotation {
  return {
    ...findMentionsOnPage(matcher, texts, language),
    contexts: {},
    records: {},
    sources: { on: 1, all: 1 },
    hoverDelay: 300,
    density: 'paragraph',
  };
}
