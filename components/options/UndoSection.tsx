import { useState } from 'preact/hooks';
import type { LastChange } from '../../utils/dataset/report.ts';
import { t } from '../../utils/i18n.ts';
import { Button } from '../shared/Button.tsx';
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx';
import type { Loaded } from '../shared/loaded.ts';
import { Notice } from '../shared/Notice.tsx';
import { failureText } from '../shared/reasonText.ts';
import { Section } from '../shared/Section.tsx';
import { EndingNotice } from './EndingNotice.tsx';
import { changesText, type Ending } from './outcomeText.ts';

export interface UndoSectionProps {
  /** Null where there is nothing to go back to. */
  lastChange: Loaded<LastChange | null>;
  busy: boolean;
  undone?: Ending;
  onUndo: (change: LastChange) => void;
}

/** Puts the data back as it was before the last change. */
export function UndoSection({ lastChange, busy, undone, onUndo }: UndoSectionProps) {
  const [asked, setAsked] = useState<LastChange>();
  const change = lastChange.is === 'ready' ? lastChange.value : undefined;
  if (!change && !undone && lastChange.is !== 'failed') return null;
  return (
    <Section heading={t('optionsUndo')}>
      {change ? (
        <>
          <p class="soft">{t('optionsUndoHelp')}</p>
          <Undoing {...change} />
          <div class="buttons">
            <Button busy={busy} onClick={() => setAsked(change)}>
              {t('optionsUndoButton')}
            </Button>
          </div>
        </>
      ) : null}
      <Notice role="alert">
        {lastChange.is === 'failed' && t('optionsUndoFailed', failureText(lastChange.failure))}
      </Notice>
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
        <li key={dataset.id} dir="auto">
          {datasetText(dataset)}
        </li>
      ))}
      <li>{t('optionsUndoRecords', changesText(changes))}</li>
    </ul>
  );
}

function datasetText({ title, again, now }: LastChange['datasets'][number]): string {
  if (again === undefined) return t('optionsUndoGoes', title);
  if (now === undefined) return t('optionsUndoComes', title, again);
  return again === now ? t('optionsUndoContent', title, again) : t('optionsUndoVersion', title, again, now);
}
