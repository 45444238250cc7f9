/** Guard words that name an entity: whatever else names it is as good a witness. ファーウェイ guards a name that asks for Huawei. */
import type { Alias, Entity } from '../dataset/schema.ts';
import type { Steps } from '../steps.ts';

/** All names of the one entity that a guard word names, by that word. */
export type GuardNames = ReadonlyMap<string, readonly Alias[]>;

/** Entities looked at between two steps: some milliseconds. */
const STEP = 10_000;

/**
 * Of names that need no guard themselves, in any language. A word that names several entities names none. Yields how much is done, 0
 * to 1.
 */
export function* guardNamesOf(entities: readonly Entity[]): Steps<GuardNames> {
  const all = 2 * entities.length;
  const asked = new Set<string>();
  for (let index = 0; index < entities.length; index++) {
    for (const { near = [] } of (entities[index] as Entity).aliases)
      for (const word of near) asked.add(word.trim());
    if (index % STEP === 0) yield index / all;
  }
  const named = new Map<string, Entity | undefined>();
  for (let index = 0; asked.size > 0 && index < entities.length; index++) {
    const entity = entities[index] as Entity;
    for (const alias of entity.aliases) {
      const name = alias.text.trim();
      if (asked.has(name) && isSure(entity, alias))
        named.set(name, named.has(name) && named.get(name) !== entity ? undefined : entity);
    }
    if (index % STEP === 0) yield (entities.length + index) / all;
  }
  const names = new Map<string, readonly Alias[]>();
  for (const [word, entity] of named)
    if (entity)
      names.set(
        word,
        entity.aliases.filter((alias) => isSure(entity, alias)),
      );
  return names;
}

const isSure = ({ mark }: Entity, { near, lang }: Alias): boolean =>
  mark !== false && lang === undefined && !near?.length;
