import { useState } from 'preact/hooks';
import { splitAt } from '../../utils/context/time.ts';
import { plural, t } from '../../utils/i18n.ts';
import { dateText } from '../shared/format.ts';
import { Threads, type ThreadsProps } from './Threads.tsx';

interface TimelineProps extends Omit<ThreadsProps, 'published'> {
  /** When the article was published, `YYYY-MM-DD`, or null where its page does not tell. */
  published: string | null;
}

/** What was on record when the article was published, and one step further what came since. Without a date: everything. */
export function Timeline({ threads, threadsInAll, published, ...shared }: TimelineProps) {
  const { records } = shared;
  const [isSince, setIsSince] = useState(false);
  const split = published === null ? undefined : splitAt(threads, records, published);
  if (!split || split.count === 0 || published === null)
    return <Threads threads={threads} threadsInAll={threadsInAll} {...shared} />;
  const shown = isSince ? split.since : split.before;
  return (
    <>
      <p class="choice when">
        <span class="soft">{t('popoverPublished', dateText(published))}</span>
        <button type="button" aria-pressed={!isSince} onClick={() => setIsSince(false)}>
          {t('popoverThen')}
        </button>
        <button type="button" aria-pressed={isSince} onClick={() => setIsSince(true)}>
          {plural('popoverSince', split.count)}
        </button>
      </p>
      {shown.length === 0 && <p class="nothing">{t('popoverNothingThen')}</p>}
      <Threads
        key={String(isSince)}
        threads={shown}
        threadsInAll={shown.length}
        {...shared}
        published={isSince ? published : undefined}
      />
      {!isSince && shown.length > 0 && <p class="nothing">{t('popoverAsOf')}</p>}
    </>
  );
}
