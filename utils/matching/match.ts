/** From the text of a page to mentions: spelling, language, guards, short names, and the longest of what overlaps. */
import { type CompiledMatcher, hasAliases } from './compiled.ts';
import { scanThroughQuotes } from './finding/quotes.ts';
import type { Hit } from './finding/scan.ts';
import { Block, type BlockMention, type ScannedBlock } from './judging/block.ts';
import { withoutDays } from './judging/days.ts';
import { Named } from './judging/named.ts';
import { subtagOf } from './languages.ts';
import { PlainText } from './letters/plain-text.ts';
import { withQuotationMarks } from './letters/quotes.ts';
import type { Mention } from './mention.ts';
import { EARLIER, NOTHING_TOLD, type Told } from './told.ts';

export type { BlockMention } from './judging/block.ts';

/**
 * Finds the mentions in a block of text, by start, without overlaps.
 *
 * `language` is the page's, as a tag (`en`, `pt-BR`), or null when unknown; aliases of one language then do not count.
 */
export const findMentions = (
  compiled: CompiledMatcher,
  text: string,
  language: string | null,
): BlockMention[] => {
  const plain = PlainText.of(text);
  const blocks = scanned([plain.text], compiled, subtagOf(language));
  const found = readInOrder(blocks, new Named([plain.text])).flat();
  return found.map((mention) => ({ ...mention, ...plain.asItWas(mention) }));
};

export interface PageMentions {
  /** In document order. */
  mentions: Mention[];
  /** To be handed over with the blocks that come later on the same page. */
  told: Told;
}

/**
 * Finds the mentions in the blocks of a page, in their order. Once the page has named someone in full, the surname counts; once
 * it has spelled out a name, its abbreviation does, without a guard. A headline comes before the full name: where the opening of the page
 * names someone in full, the surname counts from the first block on. A name that guards have told the sense of in one block
 * or two (see senses.ts) needs none in the others.
 */
export function findMentionsOnPage(
  compiled: CompiledMatcher,
  blocks: readonly string[],
  language: string | null,
  before: Told = NOTHING_TOLD,
): PageMentions {
  const subtag = subtagOf(language);
  const plain = blocks.map((block) => PlainText.of(block));
  const texts = plain.map(({ text }) => text);
  const all = scanned(texts, compiled, subtag);
  const [headline] = before.headline === undefined ? [] : scanned([before.headline], compiled, subtag);
  const named = new Named(texts, before);
  const found = readInOrder(all, named, headline);
  const people = named.introducedInOpening();
  const things = named.sensesInOpening();
  const again = new Named(texts, {
    ...before,
    names: { ...before.names, ...people.names },
    people: { ...before.people, ...people.people },
    senses: { ...before.senses, ...things.senses },
  });
  const opening = readInOrder(all.slice(0, Math.max(people.blocks, things.blocks)), again, headline);
  found.splice(0, opening.length, ...opening);
  const mentions = found.flatMap((inBlock, block) =>
    inBlock.map((mention) => ({ block, ...mention, ...plain[block]?.asItWas(mention) })),
  );
  return { mentions, told: { ...named.all(), headline: before.headline ?? all[0]?.text } };
}

function scanned(
  texts: readonly string[],
  compiled: CompiledMatcher,
  language: string | null,
): ScannedBlock[] {
  const hits = scanThroughQuotes(
    texts.map((text) => withoutDays(text, language)),
    compiled,
    language,
  );
  return texts.map((text, index) => ({ compiled, text, hits: hits[index] ?? [], language }));
}

/** Beside the headline, so many blocks before one may tell what it is about. */
const AROUND = 2;

/** The mentions of each block. The first is the headline, unless that was read before. */
function readInOrder(
  scanned: readonly ScannedBlock[],
  named: Named,
  headline?: ScannedBlock,
): BlockMention[][] {
  let first: Block | undefined;
  if (headline && headline.hits.length > 0) {
    // What it tells was told when it was read.
    named.block = EARLIER;
    first = new Block(headline, named, []);
    mentionsIn(first, headline);
  }
  /** The last ones, the nearest first; most blocks name nothing. */
  const before: { block: Block; index: number }[] = [];
  return scanned.map((input, index) => {
    if (input.hits.length === 0) return [];
    named.block = index;
    const around = before.filter((one) => index - one.index <= AROUND).map(({ block }) => block);
    if (first && !around.includes(first)) around.push(first);
    const block = new Block(input, named, around);
    if (index === 0 && !headline) first = block;
    before.unshift({ block, index });
    before.length = Math.min(before.length, AROUND);
    return mentionsIn(block, input);
  });
}

function mentionsIn(block: Block, { compiled, text, hits }: ScannedBlock): BlockMention[] {
  const mentions: BlockMention[] = [];
  let end = 0;
  for (const hit of hits.length > 1 ? hits.toSorted(leftmostLongest) : hits) {
    if (hit.start < end || !hasAliases(compiled, hit.word)) continue;
    const mention = block.resolve(hit);
    if (!mention) continue;
    mentions.push({ ...mention, ...withQuotationMarks(text, mention) });
    end = hit.end;
  }
  return mentions;
}

const leftmostLongest = (a: Hit, b: Hit): number => a.start - b.start || b.end - a.end || a.takes - b.takes;
