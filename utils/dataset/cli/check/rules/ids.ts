/** The same id for two things, or two ids for the same thing. */

import type { Collection, Placed } from '../collection.ts';
import { type Finding, findingsOf } from '../finding.ts';

const twice = findingsOf('id-twice');
const twins = findingsOf('twins');

/** Within a file the schema's check finds them; this is about several files. Two descriptions of an entity are one entity. */
export function* idsTwice({ records, sources, others }: Collection): Generator<Finding> {
  const shipped = new Set(others.flatMap((dataset) => dataset.records.map(({ id }) => id)));
  for (const list of [records, sources]) {
    const first = new Map<string, string>();
    for (const placed of list) {
      const { id } = placed.item;
      const elsewhere =
        first.get(id) ?? (list === records && shipped.has(id) ? 'the bundled data' : undefined);
      if (elsewhere !== undefined) yield twice.error(placed, '.id', 'checkIdElsewhere', elsewhere);
      first.set(id, placed.file);
    }
  }
}

/** One "The Guardian", not four. */
export function* twinSources({ sources, entities, others }: Collection): Generator<Finding> {
  for (const placed of twinsIn(
    sources,
    others.flatMap((dataset): Named[] => dataset.sources),
  )) {
    yield twins.warning(placed, '.name', 'checkSameSource', placed.twin);
  }
  for (const placed of twinsIn(
    entities,
    others.flatMap((dataset): Named[] => dataset.entities),
  )) {
    yield twins.warning(placed, '.name', 'checkSameEntity', placed.twin);
  }
}

interface Named {
  id: string;
  name: string;
}

function* twinsIn<T extends Named>(
  list: readonly Placed<T>[],
  known: readonly Named[],
): Generator<Placed<T> & { twin: string }> {
  const byName = new Map(known.map(({ id, name }) => [plain(name), id]));
  for (const placed of list) {
    const name = plain(placed.item.name);
    const twin = byName.get(name);
    if (twin === undefined) byName.set(name, placed.item.id);
    else if (twin !== placed.item.id) yield { ...placed, twin };
  }
}

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^the |[^\p{L}\p{N}]/gu, '');
