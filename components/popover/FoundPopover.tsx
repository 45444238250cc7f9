import type { FoundRecords } from '../../utils/context/types.ts';
import { plural, t } from '../../utils/i18n.ts';
import { CloseButton } from './CloseButton.tsx';
import { DatasetLines } from './PopoverFooter.tsx';
import { PopoverFrame } from './PopoverFrame.tsx';
import { Timeline } from './Timeline.tsx';

interface FoundPopoverProps {
  found: FoundRecords;
  /** When the article around the selection was published, `YYYY-MM-DD`, or null where its page does not tell. */
  published: string | null;
  onClose(): void;
}

/** A long selection is told by its beginning. In UTF-16 units. */
const LONGEST_QUOTE = 60;
/** The marks of a selection that is a quotation: it gets ours. */
const OWN_MARKS = /^[\p{QMark}\s]+|[\p{QMark}\s]+$/gu;

/** What is on record about a text that the user selected. */
export function FoundPopover({ found, published, onClose }: FoundPopoverProps) {
  const { query, threads, threadsInAll, records, closest, datasets, sources } = found;
  const words = query.replace(OWN_MARKS, '');
  const quote = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).trimEnd()}…` : words;
  return (
    <PopoverFrame
      label={t('foundLabel', quote)}
      header={
        <header>
          <div class="title">
            <h2>{t('foundTitle')}</h2>
            <CloseButton onClose={onClose} />
          </div>
          <p class="gloss" dir="auto">
            “{quote}”
          </p>
          <p class="counts">{foundWords(found)}</p>
        </header>
      }
    >
      <Timeline
        threads={threads}
        threadsInAll={threadsInAll}
        records={records}
        close={new Set(closest)}
        published={published}
      />
      <footer>
        <DatasetLines datasets={datasets} sources={sources} />
      </footer>
    </PopoverFrame>
  );
}

/** How much was found, in words. */
export const foundWords = ({ threadsInAll }: FoundRecords): string =>
  threadsInAll === 0 ? t('foundNothing') : plural('foundCount', threadsInAll);
