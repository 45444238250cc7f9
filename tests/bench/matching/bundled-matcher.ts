/** The matcher of the datasets that the extension brings along. */
import { readFileSync } from 'node:fs';
import type { Dataset, Entity } from '../../../utils/dataset/schema.ts';
import { type CompiledMatcher, compileMatcher } from '../../../utils/matching/compile.ts';
import { inProject } from '../../support/paths.ts';

const folder = inProject('public/dataset');

/** All datasets of the bundle. */
export function bundledDatasets(): Dataset[] {
  const { files } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as { files: string[] };
  return files.map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Dataset);
}

export interface BundledMatcher {
  matcher: CompiledMatcher;
  entities: readonly Entity[];
  /** Entities that records bear on: no other one is ever marked. */
  onRecord: ReadonlySet<string>;
}

export function bundledMatcher(): BundledMatcher {
  const datasets = bundledDatasets();
  const entities = datasets.flatMap((dataset) => dataset.entities);
  const onRecord = new Set(
    datasets.flatMap(({ records }) =>
      records.flatMap(({ entities: ids, actor }) => [...ids, ...(actor.entity ? [actor.entity] : [])]),
    ),
  );
  return { matcher: compileMatcher(entities), entities, onRecord };
}
