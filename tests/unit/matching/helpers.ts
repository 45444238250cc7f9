/** Small matchers for the tests, and mentions in a form that a test can read. */
import type { Alias, Entity } from '../../../utils/dataset/schema.ts';
import { compileMatcher } from '../../../utils/matching/compile.ts';
import { findMentions, findMentionsOnPage } from '../../../utils/matching/match.ts';

export const entity = (id: string, aliases: (string | Alias)[], more: Partial<Entity> = {}): Entity => ({
  id,
  type: 'organisation',
  name: id,
  aliases: aliases.map((alias) => (typeof alias === 'string' ? { text: alias } : alias)),
  ...more,
});

/** Texts of the mentions of `entities` in a text, each `text=entity+entity`. */
export function found(entities: readonly Entity[], text: string, language: string | null = 'en'): string[] {
  return findMentions(compileMatcher(entities), text, language).map(
    ({ start, end, entities: ids }) => `${text.slice(start, end)}=${ids.join('+')}`,
  );
}

/** The same for a page of several blocks. */
export function foundOnPage(
  entities: readonly Entity[],
  blocks: readonly string[],
  language: string | null = 'en',
): string[] {
  return findMentionsOnPage(compileMatcher(entities), blocks, language).mentions.map(
    ({ block, start, end, entities: ids }) => `${block}:${blocks[block]?.slice(start, end)}=${ids.join('+')}`,
  );
}

/** The texts that one unguarded alias finds in a text. */
export const textsOf = (alias: string | Alias, text: string, language: string | null = 'en'): string[] =>
  found([entity('x', [alias])], text, language).map((mention) => mention.slice(0, -2));
