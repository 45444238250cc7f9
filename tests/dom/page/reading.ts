/** A page reader over the test's own document, and a background that knows a few words. */
import { afterEach, vi } from 'vitest';
import { buildContexts } from '../../../utils/context/context.ts';
import type { Contexts } from '../../../utils/context/types.ts';
import { NOTHING_TOLD } from '../../../utils/matching/told.ts';
import type { Annotation } from '../../../utils/messaging/messages.ts';
import { inPageOrder } from '../../../utils/page/dom/shadow-roots.ts';
import { ACTIVE_HIGHLIGHT, HIGHLIGHT } from '../../../utils/page/marks/highlighter.ts';
import { PageReader } from '../../../utils/page/page-reader.ts';
import type { Ask } from '../../../utils/page/questions/questions.ts';
import { contextInput, entity, record } from '../../unit/context/samples.ts';

/** What is marked in tests: a word, and the entities that it means. */
const WORDS = { Huawei: ['Q1'], ZTE: ['Q2'], core: ['Q3'], Orange: ['Q4', 'Q5'] } as const;

/** What a background would answer that finds these words. */
export function annotate(blocks: readonly string[], change: Partial<Annotation> = {}): Annotation {
  const mentions = blocks.flatMap((text, block) =>
    [...text.matchAll(new RegExp(Object.keys(WORDS).join('|'), 'g'))].map(({ 0: word, index: start }) => ({
      block,
      start,
      end: start + word.length,
      entities: [...WORDS[word as keyof typeof WORDS]],
      why: { alias: word },
    })),
  );
  return {
    mentions,
    language: null,
    told: NOTHING_TOLD,
    sources: { on: 1, all: 2 },
    snoozedCount: 0,
    hoverDelay: 300,
    density: 'all',
    ...change,
  };
}

/** What it would answer about entities. */
export function contextsOf(entities: readonly string[]): Contexts {
  const records = entities.map((id) => record(`about-${id}`, { entities: [id] }));
  return buildContexts(
    contextInput(
      entities.map((id) => entity(id)),
      records,
    ),
  );
}

let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
});

/** A reader of the page as it is now, of whatever comes in its place too. It ends with the test, or with `end`. */
export function startReader(
  change: Partial<Annotation> = {},
  isToRead: (page: Document) => boolean = () => true,
) {
  const ask = vi.fn<Ask['annotate']>(async ({ blocks }) => annotate(blocks, change));
  const askContexts = vi.fn<Ask['contextsOf']>(async ({ entities }) => contextsOf(entities));
  const onChanged = vi.fn();
  const { signal } = life;
  const asking = { annotate: ask, contextsOf: askContexts };
  const reader = new PageReader(document, asking, signal, onChanged, isToRead);
  return { reader, ask, askContexts, onChanged, signal, end: () => life.abort() };
}

/** Texts of what is painted, in the order of the document. Where nothing is, no highlight is left that a page could find. */
export function painted(name: typeof HIGHLIGHT | typeof ACTIVE_HIGHLIGHT = HIGHLIGHT): string[] {
  const highlight = CSS.highlights.get(name);
  if (highlight?.size === 0) throw new Error(`An empty highlight is left: ${name}`);
  return [...(highlight ?? [])]
    .map((range) => {
      const live = new Range();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live;
    })
    .sort((a, b) => inPageOrder(a.startContainer, b.startContainer) || a.startOffset - b.startOffset)
    .map(String);
}

export const paintedActive = (): string[] => painted(ACTIVE_HIGHLIGHT);

/** The blocks of each asking. */
export const texts = (ask: ReturnType<typeof startReader>['ask']) =>
  ask.mock.calls.map(([{ blocks }]) => blocks);
