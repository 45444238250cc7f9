/** Making what our own pages are told about the installed datasets. */
import { isSameContent } from './canonical.ts';
import { changesBetween } from './differences.ts';
import type { Before, InstalledDataset } from './installed.ts';
import type { DatasetReport, LastChange, SourceReport } from './report.ts';
import type { DatasetRecord, Source } from './schema.ts';

/** What our own pages are told about an installed dataset. */
export function reportOf({ dataset, origin, installed }: InstalledDataset): DatasetReport {
  const { id, title, version, published, license, homepage, update } = dataset;
  return {
    id,
    title,
    version,
    published,
    license,
    homepage,
    updateUrl: update?.url,
    records: dataset.records.length,
    entities: dataset.entities.length,
    sources: dataset.sources.length,
    installed,
    origin,
  };
}

/** What is told of the last change to what is installed; null where the datasets are the same as before. */
export async function lastChangeOf(
  now: readonly InstalledDataset[],
  before: Before,
): Promise<LastChange | null> {
  const changes = await changesBetween(now, before.installed);
  const ids = new Set([...before.installed, ...now].map(({ dataset }) => dataset.id));
  const datasets = [...ids].flatMap((id) => {
    const [again, held] = [before.installed, now].map((rows) =>
      rows.find(({ dataset }) => dataset.id === id),
    );
    const title = (again ?? held)?.dataset.title ?? '';
    const versions = { again: again?.dataset.version, now: held?.dataset.version };
    const isSame = versions.again === versions.now && isSameContent(again?.dataset, held?.dataset);
    return isSame ? [] : [{ id, title, ...versions }];
  });
  return datasets.length === 0 ? null : { id: before.change, datasets, changes };
}

/** Sources by kind, then name, with the number of records that cite each. */
export function sourceReports(sources: Iterable<Source>, records: Iterable<DatasetRecord>): SourceReport[] {
  const cited = new Map<string, number>();
  for (const { citations } of records)
    for (const source of new Set(citations.map(({ source }) => source)))
      cited.set(source, (cited.get(source) ?? 0) + 1);
  return [...sources]
    .map(({ id, name, kind, country }) => ({ id, name, kind, country, records: cited.get(id) ?? 0 }))
    .sort((a, b) => a.kind.localeCompare(b.kind) || a.name.localeCompare(b.name));
}
