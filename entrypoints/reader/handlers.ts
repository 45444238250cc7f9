/** What the reader answers to the background and the popup. */
import type { ReaderHandlers } from '../../utils/messaging/answer-as-reader.ts';
import type { MentionList } from '../../utils/messaging/reader-replies.ts';
import { elementAbove } from '../../utils/page/dom/shadow-roots.ts';
import type { Mark } from '../../utils/page/marks/marks.ts';
import { isGone, rectanglesOf } from '../../utils/page/marks/pointer.ts';
import type { PageReader } from '../../utils/page/page-reader.ts';
import type { LatePopover } from './late-popover.ts';

export function readerHandlers(
  reader: PageReader,
  popover: Pick<LatePopover, 'control' | 'get'>,
  life: AbortController,
): ReaderHandlers {
  /** Where the keys went last: they go on from there, also once Escape has closed its popover. */
  let last: Mark | undefined;
  /** Which one is decided when it can be shown: whoever asks twice at once wants the second. */
  const showFocused = async (choose: Choice): Promise<boolean> => {
    const marks = await marksOf(reader);
    const control = choose(marks, popover.control?.current) && (await popover.get());
    const mark = control && choose(reader.marks, control.current);
    // While the page has a modal dialog, nothing else can be shown: it then stays where it is.
    if (!mark || !control.show(mark, { focus: true })) return false;
    last = mark;
    scrollToMark(mark);
    return true;
  };
  return {
    refresh: () => reader.refresh().then(() => null),
    close: () => {
      life.abort();
      return null;
    },
    // While the background does not answer, the popup shall not wait for it as well.
    'list-mentions': () =>
      reader.isUnanswered ? mentionList(reader) : lookAgain(reader).then(() => mentionList(reader)),
    'show-mention': ({ entity }) => showFocused((marks, current) => nextOf(entity, marks, current)),
    'show-found': async ({ found, until }) => {
      const control = await popover.get();
      if (!control || Date.now() >= until) return false;
      scrollToSelection();
      return control.showFound(found);
    },
    'step-mention': async ({ step }) =>
      (step === 1 && popover.control?.enter()) ||
      showFocused((marks, current) => stepFrom(marks, current ?? inView(last), step)),
  };
}

/** The mark to show, of those that are known, from the one in hand. */
type Choice = (marks: readonly Mark[], current: Mark | undefined) => Mark | undefined;

/** The marks of which it is known what is on record. Right after the first of a page, that is still on its way. */
async function marksOf(reader: PageReader): Promise<readonly Mark[]> {
  if (reader.isMarked && reader.marks.length === 0) await reader.settled();
  return reader.marks;
}

/** Brings a mark to the middle of the window: its element first, then, in one that is higher than the window, the mark itself. */
function scrollToMark(mark: Mark): void {
  if (isGone(mark)) return;
  elementAbove(mark.range.startContainer)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top = 0, bottom = 0 } = rectanglesOf(mark)[0] ?? {};
  if (top < 0 || bottom > innerHeight)
    scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' });
}

/** Brings the beginning of a selection to the middle of the window, unless some of it is in there. */
function scrollToSelection(): void {
  const selection = getSelection();
  if (!selection?.rangeCount) return;
  const range = selection.getRangeAt(0);
  const { top, bottom, height } = range.getBoundingClientRect();
  if (height === 0 || (bottom > 0 && top < innerHeight)) return;
  const { startContainer, startOffset } = range;
  const first = startContainer.childNodes[startOffset] ?? startContainer;
  const element = first instanceof Element ? first : elementAbove(first);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** A page may have opened, without a click, what it hid when it was painted. */
async function lookAgain(reader: PageReader): Promise<void> {
  await reader.settled();
  await reader.reveal();
}

function mentionList(reader: PageReader): MentionList | null {
  if (reader.isAway) return null;
  const { contexts, records } = reader.knowledge;
  const counts = new Map<string, number>();
  for (const { entities } of reader.mentions())
    for (const id of entities) counts.set(id, (counts.get(id) ?? 0) + 1);
  const marked = new Set(reader.marks.flatMap((mark) => mark.entities));
  const entities = [...counts]
    .flatMap(([id, count]) => {
      const known = contexts[id];
      const hidden = !marked.has(id);
      return known ? [{ id, name: known.name, type: known.type, count, hidden }] : [];
    })
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
  const ids = new Set(entities.flatMap(({ id }) => contexts[id]?.threads.flatMap(({ ids }) => ids) ?? []));
  const sources = [...ids].flatMap((id) => records[id]?.citations.map(({ source }) => source) ?? []);
  return { entities, sources: [...new Set(sources)], answered: !reader.isUnanswered };
}

/** Without the marks whose text the page has just taken away. The one in hand is where it was. */
const thereOf = (marks: readonly Mark[], current: Mark | undefined): Mark[] =>
  marks.filter((mark) => mark.range === current?.range || !isGone(mark));

/** The next mark of an entity after the one in hand, or the first. */
function nextOf(entity: string, marks: readonly Mark[], current: Mark | undefined): Mark | undefined {
  const ofEntity = thereOf(marks, current).filter(({ entities }) => entities.includes(entity));
  const index = current ? ofEntity.findIndex(({ range }) => range === current.range) : -1;
  return ofEntity[(index + 1) % ofEntity.length];
}

/** A mark that was in hand, as long as some of it is in the window. */
const inView = (mark: Mark | undefined): Mark | undefined =>
  mark && rectanglesOf(mark).some(({ top, bottom }) => bottom > 0 && top < innerHeight) ? mark : undefined;

/** The next or previous mark from one, or from what is visible. Round and round. */
function stepFrom(all: readonly Mark[], current: Mark | undefined, step: 1 | -1): Mark | undefined {
  const marks = thereOf(all, current);
  const index = current ? marks.findIndex(({ range }) => range === current.range) : -1;
  if (index !== -1) return marks[(index + step + marks.length) % marks.length];
  const isBelowTop = (mark: Mark) => rectanglesOf(mark).some(({ bottom }) => bottom > 0);
  const first = marks.findIndex(isBelowTop);
  return step === 1 ? (marks[first] ?? marks[0]) : marks.at(first > 0 ? first - 1 : -1);
}
