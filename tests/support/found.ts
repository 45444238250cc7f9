import type { FoundRecords } from '../../utils/context/types.ts';

/** What is on record about a selection: nothing. */
export const FOUND: FoundRecords = {
  query: 'Huawei',
  threads: [],
  threadsInAll: 0,
  records: {},
  closest: [],
  datasets: [],
  sources: { on: 1, all: 2 },
};
