/** Conjunctions, prepositions and articles that Arabic and Hebrew write onto the word behind them. */
import { lazy } from '../../lazy.ts';
import type { Subtag } from '../languages.ts';
import { isDiacritic } from '../letters/fold.ts';

export interface Prefix {
  /** Units of the text that are no part of the name. */
  skipped: number;
  /** Units behind them of which the name, spelled in full, has other ones: the letters it has. */
  implied: string;
}

const ARABIC = /^(?:[وف]?[بكل]?ال|[وف]?لل|[وف][بكل]?|[بكل]|س)/;
const HEBREW = /^ו?(?:כש|מש|לכש|ש)?[הבכלמ]?ה?/;
/** Languages in Arabic letters that write no such prefixes. */
const WITHOUT = new Set(['fa', 'ur', 'ps', 'ckb', 'ug', 'sd', 'ku']);
/** Letters that must be left of a word behind its prefixes. */
const SHORTEST_NAME = 3;
/** So many letters, with the vowel marks and the stretching that may stand behind each. */
const NAME_WITH_SIGNS = lazy(() => new RegExp(`^(?:[\\u0640\\p{M}]*\\p{Lo}){${SHORTEST_NAME}}`, 'u'));
/** Room for those letters and their signs. */
const ROOM = 20;

/**
 * What may stand before a name in the run of letters from `at` to `end`, which is the end of the word or a vowel mark or stretching
 * within it (بـهواوي).
 */
export function prefixesAt(text: string, at: number, end: number, language: Subtag | null): Prefix[] {
  if (language !== null && WITHOUT.has(language)) return [];
  const run = text.slice(at, end);
  const isHebrew = /^[\u0590-\u05ff]/.test(run);
  const longest = (isHebrew ? HEBREW : ARABIC).exec(run)?.[0] ?? '';
  const isLong = (skipped: number) =>
    run.length - skipped >= SHORTEST_NAME ||
    (isDiacritic(text, end) && NAME_WITH_SIGNS().test(text.slice(at + skipped, at + skipped + ROOM)));
  const found: Prefix[] = [];
  for (let skipped = 1; skipped <= longest.length; skipped++) {
    const prefix = run.slice(0, skipped);
    if (!isLong(skipped)) break;
    if (isHebrew || isWhole(prefix)) found.push({ skipped, implied: '' });
    // "lil-" is "li-" and the article, whose alif is not written.
    if (!isHebrew && prefix.endsWith('لل')) found.push({ skipped: skipped - 2, implied: 'ال' });
  }
  return found;
}

/** True when what is cut off is prefixes only. */
const isWhole = (prefix: string): boolean => /^(?:[وف]?[بكل]?(?:ال)?|[وف]?لل|س)$/.test(prefix);
