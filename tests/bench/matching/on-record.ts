/** Which entities something is on record about. */
import { relationsOf } from '../../../utils/context/relations.ts';
import type { Dataset } from '../../../utils/dataset/schema.ts';

/** Entities that records of these datasets bear on, as the extension sees it with all sources on: it marks no other one. */
export const entitiesOnRecord = (datasets: readonly Pick<Dataset, 'records'>[]): Set<string> =>
  new Set(relationsOf(datasets.flatMap(({ records }) => records)).keys());
