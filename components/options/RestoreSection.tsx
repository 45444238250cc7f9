import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import { Button } from '../shared/Button.tsx';
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx';
import { Section } from '../shared/Section.tsx';
import { EndingNotice } from './EndingNotice.tsx';
import type { Ending } from './outcomeText.ts';

export interface RestoreSectionProps {
  busy: boolean;
  restored?: Ending;
  onRestore: () => void;
}

/** Puts the data back as the extension came with it. */
export function RestoreSection({ busy, restored, onRestore }: RestoreSectionProps) {
  const [asked, setAsked] = useState(false);
  return (
    <Section heading={t('optionsRestore')}>
      <p class="soft">{t('optionsRestoreHelp')}</p>
      <div class="buttons">
        <Button busy={busy} onClick={() => setAsked(true)}>
          {t('optionsRestoreButton')}
        </Button>
      </div>
      <EndingNotice ending={restored} />
      <ConfirmDialog
        open={asked}
        title={t('optionsRestoreTitle')}
        confirm={t('optionsRestoreConfirm')}
        onConfirm={() => {
          setAsked(false);
          onRestore();
        }}
        onCancel={() => setAsked(false)}
      >
        {t('optionsRestoreHelp')}
      </ConfirmDialog>
    </Section>
  );
}
