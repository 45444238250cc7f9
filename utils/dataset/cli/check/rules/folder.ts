/** The index of a folder, and the versions in it. */

import type { LocaleKey } from '../../../../i18n.ts';
import { reason } from '../../../reason.ts';
import { compareVersions } from '../../../version.ts';
import type { Collection } from '../collection.ts';
import type { Finding } from '../finding.ts';

/** The extension reads what the index names and nothing else, and reads it again when its version grows. */
export function* folderIndex({ folder, datasets }: Collection): Generator<Finding> {
  if (!folder) return;
  const { file, index, names } = folder;
  const error = (path: string, key: LocaleKey, ...args: string[]): Finding => ({
    rule: 'index',
    severity: 'error',
    file,
    path,
    reason: reason(key, ...args),
  });
  for (const name of names) if (!index.files.includes(name)) yield error('files', 'checkNotListed', name);
  const ids = new Map<string, string>();
  for (const { item, file: from } of datasets) {
    const twin = ids.get(item.id);
    if (twin !== undefined) yield error('files', 'checkDatasetTwice', twin, from, item.id);
    ids.set(item.id, from);
    if (compareVersions(item.version, index.version) > 0) {
      yield error('version', 'checkIndexOlder', index.version, item.version, from);
    }
  }
}
