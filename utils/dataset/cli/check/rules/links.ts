/** What records refer to. */
import { circlesIn } from '../circles.ts';
import type { Collection } from '../collection.ts';
import { type Finding, findingsOf } from '../finding.ts';

const unknown = findingsOf('unknown-link');
const circle = findingsOf('circle');
const answer = findingsOf('answer-missing');
const kind = findingsOf('supersedes-kind');

/**
 * A record link that leads nowhere is a warning when a dataset is installed, since its target may come later; among files that
 * are made together it is an error. (Unknown entities and sources are found by the schema's check.)
 */
export function* unknownLinks({ records, recordIds, entities, others }: Collection): Generator<Finding> {
  const known = new Set([
    ...entities.map(({ item }) => item.id),
    ...others.flatMap((o) => o.entities.map(({ id }) => id)),
  ]);
  for (const placed of records) {
    const { actor } = placed.item;
    if (actor.entity !== undefined && !known.has(actor.entity)) {
      yield unknown.error(placed, '.actor.entity', 'refusedUnknownEntity', actor.entity);
    }
    for (const field of ['respondsTo', 'supersedes'] as const) {
      for (const [index, id] of (placed.item[field] ?? []).entries()) {
        if (!recordIds.has(id)) yield unknown.error(placed, `.${field}[${index}]`, 'checkUnknownRecord', id);
      }
    }
  }
}

/** A record that answers or supersedes itself, by whatever detour. */
export function* circles({ records, recordById }: Collection): Generator<Finding> {
  for (const field of ['respondsTo', 'supersedes'] as const) {
    const circleOf = circlesIn(recordById.keys(), (id) => recordById.get(id)?.[field] ?? []);
    for (const placed of records) {
      const { id } = placed.item;
      const back = placed.item[field]?.find((target) => circleOf.get(target) === circleOf.get(id));
      if (back === undefined) continue;
      if (back === id) yield circle.error(placed, `.${field}`, 'checkLinkToItself');
      else yield circle.error(placed, `.${field}`, 'checkCircle', back);
    }
  }
}

/** A denial denies something that is on file. */
export function* denialsOfNothing({ records }: Collection): Generator<Finding> {
  for (const placed of records) {
    const { kind: its, respondsTo = [] } = placed.item;
    if (its === 'denial' && respondsTo.length === 0) yield answer.error(placed, '', 'checkAnswerMissing');
  }
}

/** Only a decision takes another out of force. */
export function* supersedingKinds({ records, recordById }: Collection): Generator<Finding> {
  for (const placed of records) {
    const { kind: its, supersedes = [] } = placed.item;
    for (const [index, id] of supersedes.entries()) {
      const target = recordById.get(id);
      if (target && (its !== 'decision' || target.kind !== 'decision')) {
        yield kind.error(placed, `.supersedes[${index}]`, 'checkSupersedesKind', id, its, target.kind);
      }
    }
  }
}
