import type { DatasetReport } from '../../utils/dataset/report.ts';
import { plural } from '../../utils/i18n.ts';
import { listText } from '../shared/format.ts';

export type Holdings = Pick<DatasetReport, 'records' | 'entities' | 'sources'>;

/** What a dataset holds, in words. Bundled files leave each other some of the work, so not every one has everything. */
export function holdsText({ records, entities, sources }: Holdings): string {
  const parts = [
    records > 0 && plural('optionsRecords', records),
    entities > 0 && plural('optionsEntities', entities),
    sources > 0 && plural('optionsSources', sources),
  ].filter((part) => part !== false);
  return parts.length > 0 ? listText(parts) : plural('optionsRecords', 0);
}

/** What several datasets hold together. */
export function allHoldings(datasets: readonly Holdings[]): Holdings {
  const all = { records: 0, entities: 0, sources: 0 };
  for (const { records, entities, sources } of datasets) {
    all.records += records;
    all.entities += entities;
    all.sources += sources;
  }
  return all;
}
