import type { LostDataset } from '../../utils/dataset/report.ts';
import { t } from '../../utils/i18n.ts';
import { listText } from './format.ts';

/** That the browser had cleared the stored data, and what of the reader's was lost with it. */
export const lostText = (lost: readonly LostDataset[]): string =>
  t('dataLost', listText(lost.map(({ title, version }) => `${title} (${version})`)));
