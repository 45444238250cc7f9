import type { DatasetReport } from '../../utils/dataset/report.ts';
import { t } from '../../utils/i18n.ts';
import { Button } from '../shared/Button.tsx';
import { updateAddress } from './updateAddress.ts';

interface UpdateButtonProps {
  dataset: DatasetReport;
  busy: boolean;
  onUpdate: (address: string) => void;
}

/** Fetches a newer version of a dataset. Nothing where no address is known. */
export function UpdateButton({ dataset, busy, onUpdate }: UpdateButtonProps) {
  const address = updateAddress(dataset);
  if (address === undefined) return null;
  return (
    <Button busy={busy} name={t('optionsUpdateNamed', dataset.title)} onClick={() => onUpdate(address)}>
      {t('optionsUpdate')}
    </Button>
  );
}
