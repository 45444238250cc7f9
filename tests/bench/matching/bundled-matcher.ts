/** The matcher of the datasets that the extension brings along. */
import { readBundle } from '../../../utils/dataset/cli/files.ts';
import { type CompiledMatcher, compileMatcher } from '../../../utils/matching/compile.ts';
import { entitiesOnRecord } from './on-record.ts';

export interface BundledMatcher {
  matcher: CompiledMatcher;
  onRecord: ReadonlySet<string>;
}

export function bundledMatcher(): BundledMatcher {
  const datasets = readBundle();
  return {
    matcher: compileMatcher(datasets.flatMap(({ entities }) => entities)),
    onRecord: entitiesOnRecord(datasets),
  };
}
