import type { DatasetReport } from '../../utils/dataset/report.ts';
import { compareVersions } from '../../utils/dataset/version.ts';
import { t } from '../../utils/i18n.ts';
import { dateText, momentText } from '../shared/format.ts';
import { UpdateFact } from './DatasetCard.tsx';
import { Fact } from './Fact.tsx';
import { allHoldings, holdsText } from './holdsText.ts';
import { UpdateButton } from './UpdateButton.tsx';

interface BundledCardProps {
  /** At least one. */
  datasets: readonly DatasetReport[];
  busy: boolean;
  onUpdate: (address: string) => void;
}

/** The datasets that the extension came with, as one: most readers need no more of them than the first two lines. */
export function BundledCard({ datasets, busy, onUpdate }: BundledCardProps) {
  const version = newest(datasets.map((dataset) => dataset.version).sort(compareVersions));
  const installed = newest(datasets.map((dataset) => dataset.installed).sort());
  return (
    <details class="card bundled">
      <summary>
        <h3>{t('optionsBundled')}</h3>
        <span class="soft">
          {t('optionsBundledFacts', version, holdsText(allHoldings(datasets)), momentText(installed))}
        </span>
      </summary>
      <ul>
        {datasets.map((dataset) => (
          <li key={dataset.id}>
            <BundledDataset dataset={dataset} busy={busy} onUpdate={onUpdate} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface BundledDatasetProps extends Pick<BundledCardProps, 'busy' | 'onUpdate'> {
  dataset: DatasetReport;
}

function BundledDataset({ dataset, busy, onUpdate }: BundledDatasetProps) {
  return (
    <>
      <h4 dir="auto">{dataset.title}</h4>
      <dl class="facts">
        <Fact term={t('optionsVersion')}>{dataset.version}</Fact>
        <Fact term={t('optionsPublished')}>{dateText(dataset.published)}</Fact>
        <Fact term={t('optionsHolds')}>{holdsText(dataset)}</Fact>
        <UpdateFact dataset={dataset} />
        {dataset.license === undefined ? null : <Fact term={t('optionsLicense')}>{dataset.license}</Fact>}
      </dl>
      <UpdateButton dataset={dataset} busy={busy} onUpdate={onUpdate} />
    </>
  );
}

/** The last of what is sorted upwards. */
const newest = (sorted: readonly string[]): string => sorted.at(-1) ?? '';
