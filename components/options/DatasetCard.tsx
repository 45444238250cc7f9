import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { DatasetReport, Origin } from '../../utils/dataset/report.ts';
import { plural, t } from '../../utils/i18n.ts';
import { Button } from '../shared/Button.tsx';
import { dateText, listText, momentText } from '../shared/format.ts';

interface DatasetCardProps {
  dataset: DatasetReport;
  busy: boolean;
  onUpdate: (address: string) => void;
  onRemove: () => void;
}

/** One installed dataset: what it is, what it holds, where it came from, and what can be done with it. */
export function DatasetCard({ dataset, busy, onUpdate, onRemove }: DatasetCardProps) {
  const id = useId();
  const address = updateAddress(dataset);
  const isRemovable = dataset.origin.type !== 'bundled';
  return (
    <article class="card" aria-labelledby={id}>
      <h3 id={id} dir="auto">
        {dataset.title}
      </h3>
      <DatasetFacts dataset={dataset} />
      {address !== undefined || isRemovable ? (
        <div class="buttons">
          {address === undefined ? null : (
            <Button
              busy={busy}
              name={t('optionsUpdateNamed', dataset.title)}
              onClick={() => onUpdate(address)}
            >
              {t('optionsUpdate')}
            </Button>
          )}
          {isRemovable ? (
            <Button busy={busy} name={t('optionsRemoveNamed', dataset.title)} onClick={onRemove}>
              {t('optionsRemove')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </article>
  );
}

/** Where a newer version is to be had: where its maker says, else where it came from. */
export function updateAddress({ updateUrl, origin }: DatasetReport): string | undefined {
  return updateUrl ?? (origin.type === 'url' ? origin.url : undefined);
}

function DatasetFacts({ dataset }: { dataset: DatasetReport }) {
  const { records, entities, sources } = dataset;
  // Bundled files leave each other some of the work.
  const parts = [
    records > 0 && plural('optionsRecords', records),
    entities > 0 && plural('optionsEntities', entities),
    sources > 0 && plural('optionsSources', sources),
  ].filter((part) => part !== false);
  const holds = parts.length > 0 ? listText(parts) : plural('optionsRecords', 0);
  return (
    <dl class="facts">
      <Fact term={t('optionsVersion')}>{dataset.version}</Fact>
      <Fact term={t('optionsPublished')}>{dateText(dataset.published)}</Fact>
      <Fact term={t('optionsHolds')}>{holds}</Fact>
      <Fact term={t('optionsInstalled')}>{momentText(dataset.installed)}</Fact>
      <Fact term={t('optionsFrom')}>{originText(dataset.origin)}</Fact>
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

function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function originText(origin: Origin): ComponentChildren {
  if (origin.type === 'bundled') return t('optionsOriginBundled');
  if (origin.type === 'file') return t('optionsOriginFile', origin.name);
  return <bdi>{origin.url}</bdi>;
}
