/** What nothing refers to. */
import { ratingsOf } from '../../../schema.ts';
import type { Collection } from '../collection.ts';
import { type Finding, findingsOf } from '../finding.ts';

const cited = findingsOf('never-cited');
const used = findingsOf('never-used');
const alias = findingsOf('no-alias');

export function* neverCited({ sources, records, others, isWhole }: Collection): Generator<Finding> {
  if (!isWhole) return;
  const all = [...records.map(({ item }) => item), ...others.flatMap((dataset) => dataset.records)];
  const known = new Set(
    all.flatMap((record) => [
      ...record.citations.map(({ source }) => source),
      ...ratingsOf(record).map(({ by }) => by),
    ]),
  );
  for (const placed of sources) {
    if (!known.has(placed.item.id)) yield cited.warning(placed, '', 'checkNeverCited');
  }
}

export function* neverUsed({ entities, records, others, isWhole }: Collection): Generator<Finding> {
  if (!isWhole) return;
  const all = [...records.map(({ item }) => item), ...others.flatMap((dataset) => dataset.records)];
  const known = new Set(all.flatMap(({ entities: ids, actor }) => [...ids, actor.entity]));
  for (const placed of entities) {
    if (!known.has(placed.item.id)) yield used.warning(placed, '', 'checkNeverUsed');
  }
}

/** Only aliases are matched, never the name. Another file may give them. */
export function* withoutAlias({ entities, others }: Collection): Generator<Finding> {
  const all = [...entities.map(({ item }) => item), ...others.flatMap((dataset) => dataset.entities)];
  const named = new Set(all.filter(({ aliases }) => aliases.length > 0).map(({ id }) => id));
  for (const placed of entities) {
    const { id, mark } = placed.item;
    if (mark !== false && !named.has(id)) yield alias.warning(placed, '.aliases', 'checkNoAlias');
  }
}
