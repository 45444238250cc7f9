import { useState } from 'preact/hooks';
import type { LastChange } from '../../utils/dataset/report.ts';
import { t } from '../../utils/i18n.ts';
import { Button } from '../shared/Button.tsx';
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx';
import { Section } from '../shared/Section.tsx';
import { EndingNotice } from './EndingNotice.tsx';
import { changesText, type Ending } from './outcomeText.ts';

export interface UndoSectionProps {
  /** Absent where there is nothing to go back to, or it is not known yet. */
  lastChange?: LastChange;
  busy: boolean;
  undone?: Ending;
  onUndo: (change: LastChange) => void;
}

/** Puts the data back as it was before the last change. */
export function UndoSection({ lastChange, busy, undone, onUndo }: UndoSectionProps) {
  const [asked, setAsked] = useState<LastChange>();
  if (!lastChange && !undone) return null;
  return (
    <Section heading={t('optionsUndo')}>
      {lastChange ? (
        <>
          <p class="soft">{t('optionsUndoHelp')}</p>
          <Undoing {...lastChange} />
          <div class="buttons">
            <Button busy={busy} onClick={() => setAsked(lastChange)}>
              {t('optionsUndoButton')}
            </Button>
          </div>
        </>
      ) : null}
      <EndingNotice ending={undone} />
      <ConfirmDialog
        open={asked !== undefined}
        title={t('optionsUndoTitle')}
        confirm={t('optionsUndoConfirm')}
        onConfirm={() => {
          setAsked(undefined);
          if (asked) onUndo(asked);
        }}
        onCancel={() => setAsked(undefined)}
      >
        {asked ? <Undoing {...asked} /> : null}
      </ConfirmDialog>
    </Section>
  );
}

/** What undoing a change does. */
function Undoing({ datasets, changes }: Pick<LastChange, 'datasets' | 'changes'>) {
  return (
    <ul class="changes">
      {datasets.map((dataset) => (
        <li key={dataset.title} dir="auto">
          {datasetText(dataset)}
        </li>
      ))}
      <li>{t('optionsUndoRecords', changesText(changes))}</li>
    </ul>
  );
}

function datasetText({ title, again, now }: LastChange['datasets'][number]): string {
  if (again === undefined) return t('optionsUndoGoes', title);
  return now === undefined ? t('optionsUndoComes', title, again) : t('optionsUndoVersion', title, again, now);
}
