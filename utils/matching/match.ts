/** From the hits in a block to mentions: endings, spelling, language, guards, and the longest of what overlaps. */
import type { Mention } from '../context/types.ts';
import { isInsideToken } from './boundary.ts';
import { AliasFlag, aliasSpelling, type CompiledMatcher, guardSpelling, isSpelled } from './compile.ts';
import { type Hit, scan } from './scan.ts';
import { sentencesOf } from './sentences.ts';

/** A mention in one block; the caller knows which. */
export type BlockMention = Omit<Mention, 'block'>;

/** Languages in which any name takes a genitive s without an apostrophe. */
const GENITIVE_S = new Set(['de', 'sv', 'no', 'nb', 'nn', 'da', 'nl', 'lb']);

/**
 * Finds the mentions in a block of text, by start, without overlaps.
 *
 * `language` is the page's, as a tag (`en`, `pt-BR`), or null when unknown; aliases of one language then do not count.
 */
export function findMentions(compiled: CompiledMatcher, text: string, language: string | null): BlockMention[] {
  const hits = scan(text, compiled);
  if (hits.length === 0) return [];
  const block = new Block(compiled, text, hits, language?.split(/[-_]/)[0]?.toLowerCase() ?? null);
  const mentions: BlockMention[] = [];
  let end = 0;
  // Leftmost first, and of those the longest.
  const candidates = hits.filter(({ word }) => block.hasAliases(word)).sort((a, b) => a.start - b.start || b.end - a.end);
  for (const hit of candidates) {
    if (hit.start < end) continue;
    const mention = block.resolve(hit);
    if (!mention) continue;
    mentions.push(mention);
    end = hit.end;
  }
  return mentions;
}

/** Guards that hold in the sentence of a hit come before guards that hold in its block. */
type Reach = 'unguarded' | 'sentence' | 'block';

interface Resolved {
  entity: string;
  alias: string;
  near?: string;
  reach: Reach;
}

/** A block of text with what was found in it. */
class Block {
  private readonly compiled: CompiledMatcher;
  private readonly text: string;
  private readonly language: string | null;
  private readonly byWord = new Map<number, Hit[]>();
  private sentences: { start: number; end: number }[] | undefined;

  constructor(compiled: CompiledMatcher, text: string, hits: readonly Hit[], language: string | null) {
    this.compiled = compiled;
    this.text = text;
    this.language = language;
    for (const hit of hits) {
      const same = this.byWord.get(hit.word);
      if (same) same.push(hit);
      else this.byWord.set(hit.word, [hit]);
    }
  }

  hasAliases(word: number): boolean {
    const { wordAliasEnds: ends } = this.compiled;
    return (ends[word] as number) > (ends[word - 1] ?? 0);
  }

  /** The mention at a hit, or undefined when no alias of the word counts there. */
  resolve(hit: Hit): BlockMention | undefined {
    const { start, end } = hit;
    if (isInsideToken(this.text, start, end)) return undefined;
    const { wordAliasEnds: ends } = this.compiled;
    const resolved: Resolved[] = [];
    for (let alias = ends[hit.word - 1] ?? 0; alias < (ends[hit.word] as number); alias++) {
      const found = this.resolveAlias(hit, alias);
      if (found) resolved.push(found);
    }
    const reach = (['sentence', 'unguarded', 'block'] as const).find((wanted) =>
      resolved.some((found) => found.reach === wanted),
    );
    const kept = resolved.filter((found) => found.reach === reach || found.reach === 'unguarded');
    const [first] = kept;
    if (!first) return undefined;
    const why = first.near === undefined ? { alias: first.alias } : { alias: first.alias, near: first.near };
    return { start, end, entities: [...new Set(kept.map(({ entity }) => entity))], why };
  }

  private resolveAlias(hit: Hit, alias: number): Resolved | undefined {
    const { compiled } = this;
    if (!this.isLanguage(alias) || !this.takesSuffix(hit, alias) || !this.isWholeWord(hit, alias)) return undefined;
    const spelling = aliasSpelling(compiled, alias);
    const isExact = ((compiled.aliasFlags[alias] as number) & AliasFlag.exact) !== 0;
    const found = this.text.slice(hit.start, hit.end - hit.suffix.length);
    if (isExact && !isSpelled(spelling, found)) return undefined;
    const guard = this.guardOf(hit, alias);
    const entity = compiled.entities[compiled.aliasEntity[alias] as number];
    return guard && entity !== undefined ? { entity, alias: spelling, ...guard } : undefined;
  }

  private isLanguage(alias: number): boolean {
    const wanted = this.compiled.languages[this.compiled.aliasLanguage[alias] as number];
    return wanted === '' || wanted === this.language;
  }

  /** English plurals of common words, phrases and abbreviations; genitives of names where a language has them. */
  private takesSuffix({ suffix }: Hit, alias: number): boolean {
    if (suffix === '') return true;
    const flags = this.compiled.aliasFlags[alias] as number;
    const isPlural = (flags & (AliasFlag.common | AliasFlag.capitals)) !== 0 || flags === AliasFlag.phrase;
    return isPlural || (suffix === 's' && this.language !== null && GENITIVE_S.has(this.language));
  }

  /** "core" is no word of its own in "quad-core" and "core-shell"; "Huawei" is one in "anti-Huawei". */
  private isWholeWord({ start, end }: Hit, alias: number): boolean {
    const flags = this.compiled.aliasFlags[alias] as number;
    if ((flags & AliasFlag.common) === 0 || (flags & AliasFlag.phrase) !== 0) return true;
    const joined = /^[\p{Pd}][\p{L}\p{N}]$/u;
    const before = [...this.text.slice(Math.max(0, start - 2), start)].reverse().join('');
    return !joined.test(before) && !joined.test(this.text.slice(end, end + 2));
  }

  /** How the alias's guards hold, or undefined when it has some and none does. */
  private guardOf(hit: Hit, alias: number): { reach: Reach; near?: string } | undefined {
    const { aliasGuardEnds: ends } = this.compiled;
    const from = ends[alias - 1] ?? 0;
    const to = ends[alias] as number;
    if (from === to) return { reach: 'unguarded' };
    let inBlock: string | undefined;
    for (let guard = from; guard < to; guard++) {
      for (const witness of this.witnessesOf(guard, hit)) {
        const near = this.text.slice(witness.start, witness.end);
        if (this.isSameSentence(hit, witness)) return { reach: 'sentence', near };
        inBlock ??= near;
      }
    }
    return inBlock === undefined ? undefined : { reach: 'block', near: inBlock };
  }

  /** Where a guard word stands, apart from the hit itself. */
  private witnessesOf(guard: number, hit: Hit): Hit[] {
    const hits = this.byWord.get(this.compiled.guardWord[guard] as number) ?? [];
    const isExact = this.compiled.guardExact[guard] === 1;
    return hits.filter(
      ({ start, end, suffix }) =>
        (end <= hit.start || start >= hit.end) &&
        !(isExact && (suffix !== '' || !isSpelled(guardSpelling(this.compiled, guard), this.text.slice(start, end)))),
    );
  }

  private isSameSentence(a: Hit, b: Hit): boolean {
    this.sentences ??= sentencesOf(this.text);
    const sentence = this.sentences.find(({ end }) => a.start < end);
    return sentence !== undefined && b.start >= sentence.start && b.start < sentence.end;
  }
}
