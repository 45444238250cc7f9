/** Names to mark on pages: such as occur in them. */
import type { Entity } from '../../../utils/dataset/schema.ts';

/** Capitalised words, and pairs of them, that stand in the middle of a sentence. */
const NAME = /(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})?/gu;

/**
 * `count` different names from all pages, or as many as there are; each page gives its most frequent ones in turn, so that each has
 * some to mark. The same for the same pages.
 */
export function termsOf(pages: readonly (readonly string[])[], count: number): string[] {
  const lists = pages.map(namesByFrequency);
  const longest = Math.max(...lists.map(({ length }) => length));
  const terms = new Set<string>();
  for (let place = 0; place < longest; place++)
    for (const list of lists) {
      const name = list[place];
      if (name === undefined) continue;
      terms.add(name);
      if (terms.size === count) return [...terms];
    }
  return [...terms];
}

function namesByFrequency(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const [name] of texts.join('\n').matchAll(NAME)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .map(([name]) => name);
}

/** An entity for each name. */
export const entitiesOf = (terms: readonly string[]): Entity[] =>
  terms.map((text, index) => ({
    id: `Q${index + 1}`,
    type: 'organisation',
    name: text,
    aliases: [{ text }],
  }));
