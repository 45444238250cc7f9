/** What a popover shows, and where: of a mark, of what was found about a selection, or of a name that is marked no more. */
import type { ComponentChild } from 'preact';
import { FoundPopover, foundWords } from '../../components/popover/FoundPopover.tsx';
import type { Anchor } from '../../components/popover/mount.tsx';
import { announcementOf, Popover } from '../../components/popover/Popover.tsx';
import { SnoozedPopover, snoozedWords } from '../../components/popover/SnoozedPopover.tsx';
import { prepareForPassages } from '../../utils/context/passage.ts';
import type { EntityContext, FoundRecords } from '../../utils/context/types.ts';
import { elementAbove } from '../../utils/page/dom/shadow-roots.ts';
import type { Mark } from '../../utils/page/marks/marks.ts';
import { rectanglesOf } from '../../utils/page/marks/pointer.ts';
import type { PageReader } from '../../utils/page/page-reader.ts';
import { anchorOfSelection } from './selection-anchor.ts';

/** The number by which the popover's state knows what is shown of no mark that is painted. Marks are numbered from 1. */
export const NO_MARK = 0;

export interface Showing {
  id: number;
  view: ComponentChild;
  anchor: Anchor;
  /** What is said when it opens without the focus. */
  words: string;
}

export interface Surroundings {
  /** The day on which the page's article was published, as far as it is known. */
  published: string | null;
  onClose(): void;
  /** Has an entity marked no more until its records change. False when the browser does not save that. */
  onSnooze(entity: EntityContext): Promise<boolean>;
}

export const showingOfFound = (found: FoundRecords, { published, onClose }: Surroundings): Showing => ({
  id: NO_MARK,
  view: <FoundPopover found={found} published={published} onClose={onClose} />,
  anchor: anchorOfSelection(),
  words: foundWords(found),
});

/** `anchor` is the place of the mark that was there. */
export const showingOfSnoozed = (
  name: string,
  anchor: Anchor,
  onWake: () => Promise<boolean>,
  { onClose }: Surroundings,
): Showing => ({
  id: NO_MARK,
  view: <SnoozedPopover name={name} onWake={onWake} onClose={onClose} />,
  anchor,
  words: snoozedWords(name),
});

/** Makes ready what the popover of a mark will need first. */
export function prepareToShow(mark: Mark | undefined, reader: PageReader): void {
  const { contexts, records } = reader.knowledge;
  for (const id of mark?.entities ?? []) {
    const context = contexts[id];
    if (context) prepareForPassages(context, records);
  }
}

/** Undefined when the mark is gone from the page, or nothing is known of what is on record about it. */
export function showingOfMark(
  mark: Mark,
  reader: PageReader,
  surroundings: Surroundings,
): Showing | undefined {
  const { contexts, records, sources, snoozedCount } = reader.knowledge;
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
      snoozedCount={snoozedCount}
      {...surroundings}
    />
  );
  return {
    id: mark.id,
    view,
    anchor: { element, rectangles: () => rectanglesOf(mark) },
    words: announcementOf(first),
  };
}
