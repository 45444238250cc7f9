/** Guard words that name an entity: whatever else names it is as good a witness. ファーウェイ guards a name that asks for Huawei. */
import type { Alias, Entity } from '../../dataset/schema.ts';
import type { Steps } from '../../steps.ts';

/**
 * What a guard word stands for: all names of the entities that it names, those of one language on pages in that. The same object for all
 * words that name the same ones.
 */
export interface GuardNames {
  readonly words: readonly string[];
  readonly names: readonly Alias[];
}

/** Entities looked at between two steps: some milliseconds. */
const STEP = 10_000;

/**
 * By guard word, for those that name an entity by a name of its own that needs no guard itself, in any language, letter for letter.
 */
export function* guardNamesOf(entities: readonly Entity[]): Steps<ReadonlyMap<string, GuardNames>> {
  const all = 2 * entities.length;
  const asked = new Set<string>();
  for (let index = 0; index < entities.length; index++) {
    for (const { near = [] } of (entities[index] as Entity).aliases)
      for (const word of near) asked.add(word.trim());
    if (index % STEP === 0) yield index / all;
  }
  const named = new Map<string, number[]>();
  for (let index = 0; asked.size > 0 && index < entities.length; index++) {
    const entity = entities[index] as Entity;
    for (const alias of entity.aliases) {
      const name = alias.text.trim();
      if (!asked.has(name) || alias.lang !== undefined || !isSure(entity, alias)) continue;
      const owners = named.get(name) ?? [];
      if (owners.at(-1) !== index) owners.push(index);
      named.set(name, owners);
    }
    if (index % STEP === 0) yield (entities.length + index) / all;
  }
  const byOwners = Map.groupBy(named, ([, owners]) => owners.join());
  const guards = new Map<string, GuardNames>();
  for (const group of byOwners.values()) {
    const [, owners] = group[0] as [string, number[]];
    const words = group.map(([word]) => word);
    const guard = { words, names: owners.flatMap((owner) => sureNames(entities[owner] as Entity)) };
    for (const word of words) guards.set(word, guard);
  }
  return guards;
}

const isSure = ({ mark }: Entity, { near }: Alias): boolean => mark !== false && !near?.length;

const sureNames = (entity: Entity): Alias[] => entity.aliases.filter((alias) => isSure(entity, alias));
