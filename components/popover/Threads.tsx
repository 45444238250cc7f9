import { useState } from 'preact/hooks';
import { idsOf, SHOWN_FIRST } from '../../utils/context/threads.ts';
import type { RecordView, Thread } from '../../utils/context/types.ts';
import { plural, t } from '../../utils/i18n.ts';
import { numberText } from '../shared/format.ts';
import { RecordItem } from './RecordItem.tsx';

const MORE = 10;

interface ThreadsProps {
  /** In the order in which they are shown. */
  threads: Thread[];
  threadsInAll: number;
  records: Readonly<Record<string, RecordView>>;
}

/** The first threads, and a button for more of them. */
export function Threads({ threads, threadsInAll, records }: ThreadsProps) {
  const [shown, setShown] = useState(SHOWN_FIRST);
  const rest = threads.length - shown;
  return (
    <>
      {threads.slice(0, shown).map((thread) => (
        <ThreadItem key={idsOf(thread)[0]} thread={thread} records={records} />
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

/** A claim with its denials and the decisions that followed: in that order, and each in the order of its date. */
function ThreadItem({ thread, records }: { thread: Thread; records: ThreadsProps['records'] }) {
  const members = idsOf(thread).flatMap((id) => records[id] ?? []);
  return (
    <section class="thread">
      {members.map((record) => (
        <RecordItem
          key={record.id}
          record={record}
          supersededBy={record.supersededBy === undefined ? undefined : records[record.supersededBy]}
        />
      ))}
    </section>
  );
}
