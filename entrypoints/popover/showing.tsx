/** What a popover shows, and where: of a mark, or of what was found about a selection. */
import type { ComponentChild } from 'preact';
import { FoundPopover, foundWords } from '../../components/popover/FoundPopover.tsx';
import type { Anchor } from '../../components/popover/mount.tsx';
import { announcementOf, Popover } from '../../components/popover/Popover.tsx';
import type { FoundRecords } from '../../utils/context/types.ts';
import { elementAbove } from '../../utils/page/dom/shadow-roots.ts';
import type { Mark } from '../../utils/page/marks/marks.ts';
import { rectanglesOf } from '../../utils/page/marks/pointer.ts';
import type { PageReader } from '../../utils/page/page-reader.ts';
import { anchorOfSelection } from './selection-anchor.ts';

/** The number by which the popover's state knows what was found about a selection. Marks are numbered from 1. */
export const FOUND = 0;

export interface Showing {
  id: number;
  view: ComponentChild;
  anchor: Anchor;
  /** What is said when it opens without the focus. */
  words: string;
}

/** The day on which the page's article was published, as far as it is known, and how the popover is closed. */
export interface Around {
  published: string | null;
  onClose(): void;
}

export const showingOfFound = (found: FoundRecords, around: Around): Showing => ({
  id: FOUND,
  view: <FoundPopover found={found} {...around} />,
  anchor: anchorOfSelection(),
  words: foundWords(found),
});

/** Undefined when the mark is gone from the page, or nothing is known of what is on record about it. */
export function showingOfMark(mark: Mark, reader: PageReader, around: Around): Showing | undefined {
  const { contexts, records, sources } = reader.knowledge;
  const element = elementAbove(mark.range.startContainer);
  const known = mark.entities.flatMap((id) => contexts[id] ?? []);
  const [first] = known;
  if (!element || !first) return undefined;
  const view = (
    <Popover
      key={mark.id}
      contexts={known}
      records={records}
      why={mark.why}
      passage={reader.passageOf(mark)}
      sources={sources}
      {...around}
    />
  );
  return {
    id: mark.id,
    view,
    anchor: { element, rectangles: () => rectanglesOf(mark) },
    words: announcementOf(first),
  };
}
