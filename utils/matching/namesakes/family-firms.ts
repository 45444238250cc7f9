/**
 * Firms that are called by a family name, and people who have it: Martin Bouygues is not Bouygues, nor is Mrs Kaspersky Kaspersky. Only
 * what is certainly a given name or an address tells, as other words have capitals before firms too: "Swedish Ericsson".
 */
import { lazy } from '../../lazy.ts';
import type { Subtag } from '../languages.ts';
import { foldWord } from '../letters/fold.ts';
import { wordsOf } from '../patterns/lists.ts';
import { isGivenName } from '../people/given-names.ts';
import { isSurnameToo } from '../people/people.ts';

/**
 * The names of one word that are a family's too, as they fold: those of the curated dataset, and of firms that stand in the same news. Most
 * firms are called by no family, and what stands before them is a storm, a town or a pope: "Helena Vodafone customers".
 */
const FAMILIES = new Set(
  Array.from(
    wordsOf(`
Apple Bertelsmann Bloomberg Boeing Bosch Bouygues Dassault Dell Disney Ericsson Ford Forbes Juniper Kaspersky Nardello Philips Porsche Renault
Shein Siemens Spark Блумберг Касперский Форбс Эрикссон エリクソン カスペルスキー ディズニー デル フォード フォーブス ブルームバーグ`),
    foldWord,
  ),
);

/** True when a firm's name, as the dataset spells it, is a family's. */
export const isNameOfFamily = (spelling: string): boolean => FAMILIES.has(foldWord(spelling));

/** How people are addressed, and firms never. Other titles stand before firms: "chief Huawei lawyer". */
const ADDRESS =
  /^(?:Mrs?\.?|M[sx]\.?|Dr\.?|Prof\.?|Mme|Mlle|Herrn?|Frau|[Mm](?:onsieur|adame)|[Ss]eñora?|Sra?\.|[Ss]ignora?|[Ss]enhora?|Meneer|Mevrouw|[Гг]осподин[ау]?|[Гг]осп[оа]ж[аеиу]|[Гг]-[нж][ауеи]?)$/u;
const FRENCH_ADDRESS = /^MM?\.$/;
const INITIAL = lazy(() => /^\p{Lu}\.$/u);
/** Of a country, where papers write it with a space. */
const U_S = /^U\. S\.$/;
/** Before what would be a given name by itself: San Diego, Saint Louis, Port Louis, Monte Carlo. */
const OF_PLACES =
  /^(?:Fort|King|Lake|Monte|Port|Prince|Queen|Saint|Sainte|San|Sankt|Santa|Santo|St\.?|Ste\.?|São|Villa)$/u;
const SPACE = /\s/;
/** As long as any given name. */
const LONGEST_WORD = 40;

/** How Japanese speaks of people, and never of firms: カスペルスキー氏. Not 氏名 (name), nor 氏族 (clan). */
const JAPANESE_ADDRESS = /^(?:氏(?![名族])|容疑者)/;

/** True when a family's name that ends at `end` is somebody's by what stands behind it. */
export const isAddressedBehind = (text: string, end: number, language: Subtag | null): boolean =>
  language === 'ja' && JAPANESE_ADDRESS.test(text.slice(end, end + 3));

interface Word {
  text: string;
  start: number;
  end: number;
}

export interface FamilyName {
  text: string;
  start: number;
  language: Subtag | null;
  /** Whether a span is, or ends, the name of something that the matcher knows and that no given name is. */
  isName(start: number, end: number): boolean;
}

/** True when the word at `start` is somebody's family name by what stands before it. */
export function isFamilyName({ text, start, language, isName }: FamilyName): boolean {
  const before = wordBefore(text, start);
  if (!before) return false;
  if (ADDRESS.test(before.text) || (language === 'fr' && FRENCH_ADDRESS.test(before.text))) return true;
  const given = INITIAL().test(before.text) ? wordBefore(text, before.start) : before;
  // "R. W. Apple"
  if (given !== before && given && INITIAL().test(given.text))
    return !U_S.test(`${given.text} ${before.text}`);
  if (!given || !isGivenName(given.text, language) || isName(given.start, given.end)) return false;
  const earlier = wordBefore(text, given.start)?.text ?? '';
  if (OF_PLACES.test(earlier)) return false;
  // "Ciaran Martin Huawei interview" is a headline.
  return !isSurnameToo(given.text) || !isGivenName(earlier, language);
}

/** What stands between the space before `offset` and that before it. */
function wordBefore(text: string, offset: number): Word | undefined {
  let end = offset;
  while (end > 0 && SPACE.test(text[end - 1] as string)) end--;
  if (end === offset || end === 0) return undefined;
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && !SPACE.test(text[start - 1] as string)) start--;
  // Quotes and brackets open before a name: “Martin Bouygues”.
  while (start < end && /[\p{Pi}\p{Ps}"']/u.test(text[start] as string)) start++;
  return { text: text.slice(start, end), start, end };
}
