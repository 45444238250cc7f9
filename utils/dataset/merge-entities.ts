/** Entities that several datasets describe. */
import { canonicalJson } from './canonical.ts';
import type { Entity } from './schema.ts';

/** Two descriptions of an entity are one entity: the first, with the aliases of both, each once. */
export function mergeEntities(entities: readonly Entity[]): Entity[] {
  const merged = new Map<string, Entity>();
  for (const entity of entities) {
    const known = merged.get(entity.id);
    const aliases = [...(known?.aliases ?? []), ...entity.aliases];
    const distinct = new Map(aliases.map((alias) => [canonicalJson(alias), alias]));
    merged.set(entity.id, { ...(known ?? entity), aliases: [...distinct.values()] });
  }
  return [...merged.values()];
}
