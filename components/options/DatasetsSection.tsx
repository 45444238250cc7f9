import { useEffect, useRef, useState } from 'preact/hooks';
import type { DatasetReport, LibraryReport } from '../../utils/dataset/report.ts';
import { plural, t } from '../../utils/i18n.ts';
import { Button } from '../shared/Button.tsx';
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx';
import type { Loaded } from '../shared/loaded.ts';
import { lostText } from '../shared/lostText.ts';
import { Notice } from '../shared/Notice.tsx';
import { failureText } from '../shared/reasonText.ts';
import { Section } from '../shared/Section.tsx';
import { BundledCard } from './BundledCard.tsx';
import { type AddedDataset, DatasetCard } from './DatasetCard.tsx';
import { EndingNotice } from './EndingNotice.tsx';
import type { Ending } from './outcomeText.ts';

export interface DatasetsSectionProps {
  library: Loaded<LibraryReport>;
  /** Something is being done to the datasets; nothing else can be started. */
  busy: boolean;
  removed?: Ending;
  onUpdate: (address: string) => void;
  onRemove: (dataset: DatasetReport) => void;
  /** The reader has read what was lost, and need not be told again. Tells whether that was saved. */
  onAcceptLoss: () => Promise<boolean>;
}

/** What is installed, and where it came from. */
export function DatasetsSection({
  library,
  busy,
  removed,
  onUpdate,
  onRemove,
  onAcceptLoss,
}: DatasetsSectionProps) {
  const [asked, setAsked] = useState<DatasetReport>();
  const [lossKept, setLossKept] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = (dataset: DatasetReport) => {
    setAsked(undefined);
    onRemove(dataset);
  };
  const acceptLoss = async () => {
    setLossKept(false);
    const accepted = await onAcceptLoss();
    setLossKept(!accepted);
    // The button goes away.
    if (accepted) heading.current?.focus();
  };
  useEffect(() => {
    // The button that opened the dialog, and had the focus, went away with its dataset.
    if (removed && document.activeElement === document.body) heading.current?.focus();
  }, [removed]);
  return (
    <Section heading={t('optionsDatasets')} headingRef={heading}>
      <p class="soft">{t('optionsDatasetsHelp')}</p>
      {library.is === 'loading' ? <p>{t('stillLoading')}</p> : null}
      <Notice role="alert">
        {library.is === 'failed' && t('optionsLibraryFailed', failureText(library.failure))}
      </Notice>
      {library.is === 'ready' ? (
        <Datasets
          report={library.value}
          busy={busy}
          onUpdate={onUpdate}
          onAskRemove={setAsked}
          onAcceptLoss={() => void acceptLoss()}
        />
      ) : null}
      <Notice role="alert">{lossKept && t('notSaved')}</Notice>
      <EndingNotice ending={removed} />
      <ConfirmDialog
        open={asked !== undefined}
        title={asked ? t('optionsRemoveTitle', asked.title) : ''}
        confirm={t('optionsRemove')}
        onConfirm={() => asked && remove(asked)}
        onCancel={() => setAsked(undefined)}
      >
        {asked ? plural('optionsRemoveBody', asked.records) : null}
      </ConfirmDialog>
    </Section>
  );
}

interface DatasetsProps {
  report: LibraryReport;
  busy: boolean;
  onUpdate: (address: string) => void;
  onAskRemove: (dataset: DatasetReport) => void;
  onAcceptLoss: () => void;
}

function Datasets({ report, busy, onUpdate, onAskRemove, onAcceptLoss }: DatasetsProps) {
  const bundled = report.datasets.filter((dataset) => !isAdded(dataset));
  return (
    <>
      <Notice>{report.kept === 'memory' && t('memoryOnly')}</Notice>
      <Notice>{report.lost && lostText(report.lost)}</Notice>
      {report.lost ? (
        <div class="buttons">
          <Button onClick={onAcceptLoss}>{t('dataLostAccept')}</Button>
        </div>
      ) : null}
      {report.datasets.length === 0 ? <p>{t('optionsNoDatasets')}</p> : null}
      {report.datasets.filter(isAdded).map((dataset) => (
        <DatasetCard
          key={dataset.id}
          dataset={dataset}
          busy={busy}
          onUpdate={onUpdate}
          onRemove={() => onAskRemove(dataset)}
        />
      ))}
      {bundled.length > 0 ? <BundledCard datasets={bundled} busy={busy} onUpdate={onUpdate} /> : null}
    </>
  );
}

const isAdded = (dataset: DatasetReport): dataset is AddedDataset => dataset.origin.type !== 'bundled';
