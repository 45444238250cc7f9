import { useState } from 'preact/hooks';
import { idsOf, SHOWN_FIRST } from '../../utils/context/threads.ts';
import { isSince } from '../../utils/context/time.ts';
import type { RecordView, Thread } from '../../utils/context/types.ts';
import { plural, t } from '../../utils/i18n.ts';
import { numberText } from '../shared/format.ts';
import { RecordItem } from './RecordItem.tsx';

const MORE = 10;

export interface ThreadsProps {
  /** In the order in which they are shown. */
  threads: Thread[];
  threadsInAll: number;
  records: Readonly<Record<string, RecordView>>;
  /** Ids of the records that are about the passage in hand. */
  about?: ReadonlySet<string>;
  /** Records younger than this day (`YYYY-MM-DD`) are named as such. */
  published?: string;
}

/** The first threads, and a button for more of them. */
export function Threads({ threads, threadsInAll, records, about, published }: ThreadsProps) {
  const [shown, setShown] = useState(SHOWN_FIRST);
  const rest = threads.length - shown;
  return (
    <>
      {threads.slice(0, shown).map((thread) => (
        <ThreadItem
          key={idsOf(thread)[0]}
          thread={thread}
          records={records}
          about={about}
          published={published}
        />
      ))}
      {rest > 0 && (
        <button type="button" class="more" onClick={() => setShown(shown + MORE)}>
          {plural('popoverMore', Math.min(rest, MORE))}
        </button>
      )}
      {rest <= 0 && threads.length < threadsInAll && (
        <p class="soft">{t('popoverCapped', numberText(threads.length), numberText(threadsInAll))}</p>
      )}
    </>
  );
}

/** A claim with its denials and the decisions that followed, none before what it answers. */
function ThreadItem({
  thread,
  records,
  about,
  published,
}: { thread: Thread } & Pick<ThreadsProps, 'records' | 'about' | 'published'>) {
  const ids = idsOf(thread);
  const members = ids.flatMap((id) => records[id] ?? []);
  return (
    <section class="thread">
      {ids.some((id) => about?.has(id)) && <p class="about">{t('popoverAbout')}</p>}
      {members.map((record) => (
        <RecordItem
          key={record.id}
          record={record}
          isSince={published !== undefined && isSince(record, published)}
          supersededBy={record.supersededBy === undefined ? undefined : records[record.supersededBy]}
        />
      ))}
    </section>
  );
}
