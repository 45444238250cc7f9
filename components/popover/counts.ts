/** Counts per kind, in words. */
import type { EntityContext, RecordView } from '../../utils/context/types.ts';
import { plural } from '../../utils/i18n.ts';
import { listText } from '../shared/format.ts';

/** How many records there are of each kind. */
export function countKinds(records: readonly RecordView[]): EntityContext['counts'] {
  const counts = { claim: 0, denial: 0, decision: 0 };
  for (const { kind } of records) counts[kind]++;
  return counts;
}

/** E.g. "3 claims, 2 denials and 6 decisions"; kinds without a record are left out. */
export function countsText({ claim, denial, decision }: EntityContext['counts']): string {
  const parts = [
    claim > 0 && plural('countClaim', claim),
    denial > 0 && plural('countDenial', denial),
    decision > 0 && plural('countDecision', decision),
  ];
  return listText(parts.filter((part) => part !== false));
}
