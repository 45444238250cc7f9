import type { DatasetReport } from '../../utils/dataset/report.ts';

/** Where a newer version is to be had: where its maker says, else where it came from. */
export function updateAddress({ updateUrl, origin }: DatasetReport): string | undefined {
  return updateUrl ?? (origin.type === 'url' ? origin.url : undefined);
}
