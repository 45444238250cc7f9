/** The index of a folder, and the versions in it. */

import * as v from 'valibot';
import type { LocaleKey } from '../../../../i18n.ts';
import { reason } from '../../../reason.ts';
import { DatasetHeadSchema } from '../../../schema.ts';
import { compareVersions } from '../../../version.ts';
import type { Collection } from '../collection.ts';
import type { Finding } from '../finding.ts';

/** An index has a version as a dataset has. What is none is neither older nor newer than anything. */
const isVersion = (version: string): boolean => v.is(DatasetHeadSchema.entries.version, version);

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
  const hasVersion = isVersion(index.version);
  if (!hasVersion) yield error('version', 'mustBeVersion');
  const ids = new Map<string, string>();
  for (const { item, file: from } of datasets) {
    const twin = ids.get(item.id);
    if (twin !== undefined) yield error('files', 'checkDatasetTwice', twin, from, item.id);
    ids.set(item.id, from);
    if (hasVersion && compareVersions(item.version, index.version) > 0) {
      yield error('version', 'checkIndexOlder', index.version, item.version, from);
    }
  }
}
