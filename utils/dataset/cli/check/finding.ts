/** What a rule of `check` found: a problem, and which rule says so. */

import type { LocaleKey } from '../../../i18n.ts';
import type { Problem } from '../../problem.ts';
import { reason } from '../../reason.ts';
import type { Place } from '../places.ts';
import type { Collection, Placed } from './collection.ts';

export interface Finding extends Problem {
  /** The name that the file of accepted warnings uses. */
  rule: string;
  /** Where it stands, if that is not where its path leads. */
  place?: Place;
}

/** A rule looks at a whole collection. */
export type Rule = (collection: Collection) => Iterable<Finding>;

type Words = [key: LocaleKey, ...args: (string | number)[]];

/** Makes findings of one rule: `error(placed, '.date', 'checkDateAhead', ...)`. `field` continues the path of what is `placed`. */
export function findingsOf(rule: string) {
  const make =
    (severity: Finding['severity']) =>
    ({ file, path, item }: Placed<{ id: string }>, field: string, ...[key, ...args]: Words): Finding => ({
      rule,
      severity,
      file,
      path: path === '' ? field.replace(/^\./, '') : path + field,
      id: item.id,
      reason: reason(key, ...args),
    });
  return { error: make('error'), warning: make('warning') };
}
