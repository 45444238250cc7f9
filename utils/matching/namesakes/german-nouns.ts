/**
 * Names that are German nouns too, which have a capital everywhere: a strong signal, the zoom of a camera. An article, or an adjective with
 * the ending of one, tells the noun: the app and the firm have none ("über Signal", "der Messenger Signal").
 */
import { lazy } from '../../lazy.ts';
import { hasCapitalNouns, type Subtag } from '../languages.ts';

/** Articles of every gender but the feminine, what declines as they do, and prepositions that hold one; not "am": "am besten Signal". */
const NEUTER = 'das|dies(?:es)?|jedes|jenes|welches|zum|im|vom|beim|ins|fürs|ums';
const MASCULINE = 'der|den|diese[rn]|jede[rn]|welche[rn]|zum|im|vom|beim';
const EITHER =
  '(?:k?ein|[msd]ein|unser|euer|eur)(?:en|em|es)?|ihre[nms]|dem|des|diese[ms]|jede[ms]|jene[ms]|welche[ms]';
/** A few of them may stand between. */
const ADJECTIVES = '(?:\\p{Ll}+(?:e|en|em|er|es|-) ){0,2}';
/** Without an article, by the ending that is its own; not adverbs that end so. */
const STRONG =
  '(?!(?i:außerdem|ehedem|indem|nachdem|seitdem|trotzdem|zudem|allem|alles|anderem|anderes|bequem|extrem|indes|vielem|vieles) )(?:(?<=^|[.!?:–„“"] )\\p{Lu}|\\p{Ll})\\p{Ll}{2,}(?:es|em) ';

const behind = (articles: string) =>
  lazy(() => new RegExp(`(?<!\\p{L})(?:(?i:${articles}) ${ADJECTIVES}|${STRONG})$|\\p{L}-$`, 'u'));

/** By the noun as it is declined. */
const NOUNS = [
  { noun: /^Signal(?:e?s|en?)?$/, behind: behind(`${NEUTER}|${EITHER}`) },
  { noun: /^Zooms?$/, behind: behind(`${MASCULINE}|${EITHER}`) },
];
/** A compound, or the firm's name in full. */
const OF_NAME = /^(?:-| (?:AG|Communications|Corp|Inc|Video)(?![a-z]))/;
/** In UTF-16 units. */
const LONGEST_BEFORE = 60;
const LONGEST_BEHIND = 20;

/** True where a name is such a noun, and not the first part of a compound: "im Signal-Chat", "der Zoom-Chef". */
export function isGermanNoun(text: string, start: number, end: number, language: Subtag | null): boolean {
  if (!hasCapitalNouns(language) || OF_NAME.test(text.slice(end, end + LONGEST_BEHIND))) return false;
  const name = text.slice(start, end);
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
  return NOUNS.some(({ noun, behind }) => noun.test(name) && behind().test(before));
}
