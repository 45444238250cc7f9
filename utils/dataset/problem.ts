/** Something wrong with a dataset: where it is, what it is, and whose words to use for it. */
import type { Reason } from './reason.ts';

export interface Problem {
  severity: 'error' | 'warning';
  /** The file's name, or the address that was fetched. */
  file: string;
  /** Where in the file, e.g. `records[12].citations[0].url`. Empty for the file as a whole. */
  path: string;
  /** The id of the source, entity or record, where it has one. */
  id?: string;
  reason: Reason;
  /** What else of its severity was found after it and is not told one by one: how much, and in how many entries that are not named. */
  more?: { problems: number; entries: number };
}

export const isError = ({ severity }: Pick<Problem, 'severity'>): boolean => severity === 'error';
