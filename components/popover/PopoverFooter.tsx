import type { DatasetNote } from '../../utils/context/types.ts';
import { t } from '../../utils/i18n.ts';
import type { MentionReason } from '../../utils/matching/mention.ts';
import { dateText, numberText } from '../shared/format.ts';
import { AskingButton } from './AskingButton.tsx';

interface PopoverFooterProps {
  name: string;
  why: MentionReason;
  datasets: DatasetNote[];
  sources: { on: number; all: number };
  snoozedCount: number;
  onSnooze(): Promise<boolean>;
}

/** Why this is marked, what stands behind it, and how it is marked no more. */
export function PopoverFooter(props: PopoverFooterProps) {
  const { name, why, datasets, sources, snoozedCount, onSnooze } = props;
  const isAll = sources.on === sources.all && snoozedCount === 0;
  return (
    <footer>
      <details>
        <summary>{t('popoverWhy')}</summary>
        <p>
          {why.near === undefined
            ? t('popoverWhyAlias', why.alias, name)
            : t('popoverWhyNear', why.alias, name, why.near)}
        </p>
      </details>
      <DatasetLines datasets={datasets} sources={sources} />
      <p>{t(isAll ? 'popoverNoMark' : 'popoverNoMarkSomeOff')}</p>
      <AskingButton ask={onSnooze}>{t('popoverSnooze', name)}</AskingButton>
    </footer>
  );
}

/** What stands behind what is shown. */
export function DatasetLines({ datasets, sources }: Pick<PopoverFooterProps, 'datasets' | 'sources'>) {
  return (
    <>
      <ul class="datasets">
        {datasets.map(({ title, version, published }) => (
          <li key={title}>{t('popoverDataset', title, version, dateText(published))}</li>
        ))}
      </ul>
      <p>{t('popoverSourcesOn', numberText(sources.on), numberText(sources.all))}</p>
    </>
  );
}
