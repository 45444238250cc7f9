import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { DatasetReport, Origin } from '../../utils/dataset/report.ts';
import { t } from '../../utils/i18n.ts';
import { Button } from '../shared/Button.tsx';
import { dateText, momentText } from '../shared/format.ts';
import { Fact } from './Fact.tsx';
import { holdsText } from './holdsText.ts';
import { UpdateButton } from './UpdateButton.tsx';
import { updateAddress } from './updateAddress.ts';

type AddedOrigin = Exclude<Origin, { type: 'bundled' }>;

/** A dataset that the reader added. */
export interface AddedDataset extends DatasetReport {
  origin: AddedOrigin;
}

interface DatasetCardProps {
  dataset: AddedDataset;
  busy: boolean;
  onUpdate: (address: string) => void;
  onRemove: () => void;
}

/** One dataset that the reader added: what it is, what it holds, where it came from, and what can be done with it. */
export function DatasetCard({ dataset, busy, onUpdate, onRemove }: DatasetCardProps) {
  const id = useId();
  return (
    <article class="card" aria-labelledby={id}>
      <h3 id={id} dir="auto">
        {dataset.title}
      </h3>
      <DatasetFacts dataset={dataset} />
      <div class="buttons">
        <UpdateButton dataset={dataset} busy={busy} onUpdate={onUpdate} />
        <Button busy={busy} name={t('optionsRemoveNamed', dataset.title)} onClick={onRemove}>
          {t('optionsRemove')}
        </Button>
      </div>
    </article>
  );
}

function DatasetFacts({ dataset }: { dataset: AddedDataset }) {
  return (
    <dl class="facts">
      <Fact term={t('optionsVersion')}>{dataset.version}</Fact>
      <Fact term={t('optionsPublished')}>{dateText(dataset.published)}</Fact>
      <Fact term={t('optionsHolds')}>{holdsText(dataset)}</Fact>
      <Fact term={t('optionsInstalled')}>{momentText(dataset.installed)}</Fact>
      <Fact term={t('optionsFrom')}>{originText(dataset.origin)}</Fact>
      <UpdateFact dataset={dataset} />
      {dataset.license === undefined ? null : <Fact term={t('optionsLicense')}>{dataset.license}</Fact>}
      {dataset.homepage === undefined ? null : (
        <Fact term={t('optionsHomepage')}>
          <a href={dataset.homepage} target="_blank" rel="noreferrer">
            <bdi>{dataset.homepage}</bdi>
          </a>
        </Fact>
      )}
    </dl>
  );
}

/** Where updates come from, unless that is where it came from. */
export function UpdateFact({ dataset }: { dataset: DatasetReport }) {
  const { origin } = dataset;
  const address = updateAddress(dataset);
  if (address === undefined || (origin.type === 'url' && origin.url === address)) return null;
  return (
    <Fact term={t('optionsUpdatesFrom')}>
      <bdi>{address}</bdi>
    </Fact>
  );
}

function originText(origin: AddedOrigin): ComponentChildren {
  if (origin.type === 'file') return t('optionsOriginFile', origin.name);
  return <bdi>{origin.url}</bdi>;
}
