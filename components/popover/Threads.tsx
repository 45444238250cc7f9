import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { foldThread } from '../../utils/context/fold.ts';
import { isSince } from '../../utils/context/time.ts';
import type { Records, RecordView, Thread } from '../../utils/context/types.ts';
import { plural, t } from '../../utils/i18n.ts';
import { numberText } from '../shared/format.ts';
import { countKinds, countsText } from './counts.ts';
import { RecordItem } from './RecordItem.tsx';

/** How many threads are shown at first: enough to see that there is more than one side, few enough to take in. */
export const SHOWN_FIRST = 3;
const MORE = 10;

export interface ThreadsProps {
  /** In the order in which they are shown. */
  threads: Thread[];
  /** From how many they were chosen, and how many there are: the older ones of these stayed behind. */
  threadsAtHand: number;
  threadsInAll: number;
  records: Records;
  /** Ids of the records that are about the passage in hand. */
  about?: ReadonlySet<string>;
  /** Ids of the records that are shown of a long thread in any case; those about the passage unless told. */
  close?: ReadonlySet<string>;
  /** Records younger than this day (`YYYY-MM-DD`) are named as such. */
  published?: string;
}

/** The first threads, and a button for more of them. */
export function Threads({ threads, threadsAtHand, threadsInAll, ...shared }: ThreadsProps) {
  const [shown, setShown] = useState(SHOWN_FIRST);
  /** The first of the threads that came last, by its first record. */
  const [next, setNext] = useState<string>();
  const rest = threads.length - shown;
  const showMore = () => {
    setNext(threads[shown]?.ids[0]);
    setShown(shown + MORE);
  };
  return (
    <>
      {threads.slice(0, shown).map((thread) => (
        <ThreadItem key={thread.ids[0]} thread={thread} isNext={thread.ids[0] === next} {...shared} />
      ))}
      {rest > 0 && (
        <button type="button" class="more" onClick={showMore}>
          {plural('popoverMore', Math.min(rest, MORE))}
        </button>
      )}
      {rest <= 0 && threadsAtHand < threadsInAll && (
        <p class="nothing">{t('popoverCapped', numberText(threadsAtHand), numberText(threadsInAll))}</p>
      )}
    </>
  );
}

interface ThreadHeadProps {
  members: readonly RecordView[];
  /** One of them is about the passage in hand. */
  isAbout: boolean;
}

/** What a thread holds, before the first of it: whoever sees a claim sees that it was denied, though the denial may be out of sight. */
function ThreadHead({ members, isAbout }: ThreadHeadProps) {
  if (!isAbout && members.length < 2) return null;
  return (
    <p class="meta head">
      {isAbout && <span class="about">{t('popoverAbout')}</span>}
      {members.length > 1 && <span>{t('threadHolds', countsText(countKinds(members)))}</span>}
    </p>
  );
}

interface ThreadItemProps extends Omit<ThreadsProps, 'threads' | 'threadsAtHand' | 'threadsInAll'> {
  thread: Thread;
  /** The user asked for more, and this is the first that came. */
  isNext: boolean;
}

/** A claim with its denials and the decisions that followed, none before what it answers; a long one folded until it is opened. */
function ThreadItem({ thread, isNext, records, about, close = about, published }: ThreadItemProps) {
  const section = useRef<HTMLElement>(null);
  /** The record that was the first to be hidden. */
  const [opened, setOpened] = useState<string>();
  const { ids } = thread;
  const isYounger = (record: RecordView) => published !== undefined && isSince(record, published);
  const members = ids.flatMap((id) => records[id] ?? []);
  const wanted = new Set([...(close ?? []), ...members.filter(isYounger).map(({ id }) => id)]);
  const shown = opened === undefined ? foldThread(thread, records, wanted) : new Set(ids);
  const hidden = members.filter(({ id }) => !shown.has(id));
  const target = opened ?? (isNext ? members[0]?.id : undefined);
  // The button that had the focus is gone, or below: the focus goes on to the first record that it brought, and that is read out.
  useLayoutEffect(() => {
    if (target !== undefined) section.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }, [target]);
  return (
    <section class="thread" ref={section}>
      <ThreadHead members={members} isAbout={ids.some((id) => about?.has(id))} />
      {members
        .filter(({ id }) => shown.has(id))
        .map((record) => (
          <RecordItem
            key={record.id}
            record={record}
            isSince={isYounger(record)}
            isTarget={record.id === target}
            supersededBy={record.supersededBy === undefined ? undefined : records[record.supersededBy]}
          />
        ))}
      {hidden.length > 0 && (
        <button type="button" class="more folded" onClick={() => setOpened(hidden[0]?.id)}>
          {plural('threadMore', hidden.length)}
        </button>
      )}
      {thread.isCut && <p class="nothing">{t('threadCapped', numberText(members.length))}</p>}
    </section>
  );
}
