/** What the background would answer about a page. */

import type { CompiledMatcher } from '../../../utils/matching/compile.ts';
import { findMentionsOnPage } from '../../../utils/matching/match.ts';
import type { Annotation } from '../../../utils/messaging/messages.ts';

/** What a page holds, as the reader asks about it. */
export interface Texts {
  texts: string[];
  language: string | null;
}

/** What is marked. */
export function answerTo({ texts, language }: Texts, matcher: CompiledMatcher): Annotation {
  return {
    ...findMentionsOnPage(matcher, texts, language),
    sources: { on: 1, all: 1 },
    language: null,
    snoozedCount: 0,
    hoverDelay: 300,
    density: 'paragraph',
  };
}
