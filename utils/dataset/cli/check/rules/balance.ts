/** Both sides. */
import type { Collection } from '../collection.ts';
import { type Finding, findingsOf } from '../finding.ts';

const unbalanced = findingsOf('no-answer');

/** One claim may be new; from two on, whoever is accused has usually said something. */
const FEW = 2;

/**
 * Organisations and people about whom claims are on file, none of which has an answer: a denial, or a decision. What an entity
 * says of others is not held against it.
 */
export function* claimsWithoutAnswer({
  entities,
  records,
  others,
  answersTo,
  isWhole,
}: Collection): Generator<Finding> {
  if (!isWhole) return;
  const all = [...others.flatMap((dataset) => dataset.records), ...records.map(({ item }) => item)];
  const claims = new Map<string, { all: number; answered: number }>();
  for (const { id, kind, entities: about, actor } of all) {
    if (kind !== 'claim') continue;
    for (const entity of about) {
      if (entity === actor.entity) continue;
      const count = claims.get(entity) ?? { all: 0, answered: 0 };
      count.all++;
      if (answersTo.has(id)) count.answered++;
      claims.set(entity, count);
    }
  }
  for (const placed of entities) {
    const count = claims.get(placed.item.id);
    if (!count || count.all < FEW || count.answered > 0) continue;
    if (!['organisation', 'person'].includes(placed.item.type)) continue;
    yield unbalanced.warning(placed, '', 'checkNoAnswer', count.all);
  }
}
