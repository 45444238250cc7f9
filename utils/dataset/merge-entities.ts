/** Entities that several datasets describe. */
import { canonicalJson } from './canonical.ts';
import type { Alias, Entity } from './schema.ts';

/** Two descriptions of an entity are one entity: the first, with the aliases of both, each once. */
export function mergeEntities(entities: readonly Entity[]): Entity[] {
  const merged = new Map<string, Entity>();
  for (const entity of entities) {
    const known = merged.get(entity.id);
    if (known) for (const alias of entity.aliases) known.aliases.push(alias);
    else merged.set(entity.id, { ...entity, aliases: [...entity.aliases] });
  }
  for (const entity of merged.values()) entity.aliases = distinct(entity.aliases);
  return [...merged.values()];
}

/** Each alias once. Few share their text, and only those are compared whole: that takes ten times as long. */
function distinct(aliases: Alias[]): Alias[] {
  const texts = new Set<string>();
  const shared = new Set<string>();
  for (const { text } of aliases) (texts.has(text) ? shared : texts).add(text);
  if (shared.size === 0) return aliases;
  const seen = new Set<string>();
  return aliases.filter((alias) => {
    if (!shared.has(alias.text)) return true;
    const { size } = seen;
    return seen.add(canonicalJson(alias)).size > size;
  });
}
