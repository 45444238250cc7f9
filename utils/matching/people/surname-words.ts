/** Surnames that are a month, a place or a common word too, and what tells which of them is meant. */

import { lazy } from '../../lazy.ts';
import type { Subtag } from '../languages.ts';
import { beginsSentence, mayBeAnyWord } from '../letters/capitals.ts';
import { wordsOf } from '../patterns/lists.ts';

/** Names of months that hardly anybody has. */
export const MONTHS =
  'January|February|March|April|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec';
/** Those before or behind which "May" is one. */
const MONTH = `(?:${MONTHS}|Jun|Jul)`;
const MONTH_BEFORE = lazy(
  () =>
    new RegExp(
      `(?:\\d|(?<!\\p{L})(?:in|since|by|until|till|of|from|last|this|next|early|late|mid|during|through|every|each)|(?<!\\p{L})${MONTH}\\.?(?: (?:and|or|to|through)|,| ?[/–-]))[ -]?$`,
      'iu',
    ),
);
const MONTH_BEHIND = lazy(
  () =>
    new RegExp(
      `^(?: ?\\d|, ?\\d{4}|(?: (?:and|or|to|through)|,| ?[/–-]) ?${MONTH}(?!\\p{L})|[ -]Day(?!\\p{L}))`,
      'u',
    ),
);
const LONGEST_BEFORE_MONTH = 18;
/** What people send. */
const FROM_HER = lazy(
  () => /(?<!\p{L})(?:answer|call|email|letter|message|note|order|reply|response|statement)s? from $/iu,
);
/** "The May elections" are in May, and so is "a cold May"; what a prime minister has is hers. */
const DATED = lazy(
  () =>
    /(?<!\p{L})(?:the|an?)\s(?:(?:bad|busy|cold|dry|good|hard|hot|mild|quiet|rainy|record|sunny|typical|warm|wet)\s)?$/iu,
);
const HERS = lazy(
  () =>
    /^[\s-](?:administration|aides|allies|cabinet|camp|deal|era|government|led|loyalists|ministry|plan|premiership|supporters|team|years)(?!\p{L})/u,
);

/** At the beginning of a sentence a prime minister does most of what is done; the month is cold, or a hard one. */
const MONTHLY = lazy(
  () =>
    /^ (?:(?:is|was|will be|has been|had been) (?:(?:an?|the) (?:[\p{L}-]+ ){1,3}month|(?:cold|dry|hot|mild|rainy|sunny|warm|wet)(?=[.,;]))|(?:brings|brought|saw|sees) (?:\p{L}+ )?(?:frost|rain|snow|storms|sun|sunshine))(?!\p{L})/u,
);
const LONGEST_MONTHLY = 60;

/** What may be, or be wished, begins so: "May I ask?", "May the best win". */
const WISHED = lazy(
  () =>
    /^ (?:all(?! but )|any|God|he|his|I|it(?! (?:is|was)(?!\p{L}))|she|the|their|these|they|this(?! (?:after|\p{L}+day|evening|month|morning|summer|week|winter|year))|those|we|you|your)(?!\p{L})/u,
);
/** Whose first name it is, and a cape. */
const OTHER_MAYS = lazy(() => /^ Pang(?!\p{L})/u);
const CAPE = lazy(() => /(?<!\p{L})Cape $/u);

/** What readers are told to do: "Read more". */
const TOLD_TO_READ = lazy(
  () => /^ (?:about|all|also|full|here|how|it|more|next|on|our|the|this|what|why)(?!\p{L})/u,
);

/** Surnames of counties and cities. */
const PLACES = wordsOf(
  'Austin Bristol Chester Dallas Derby Durham Essex Houston Jackson Kent Lancaster Lincoln Norfolk Suffolk Sussex Warwick Washington Wellington York',
);
const PLACE_BEFORE = lazy(() => /(?<!\p{L})(?:in|across|around|near|throughout|outside)\s$/iu);
const LONGEST_BEFORE_PLACE = 12;
/** Of places, clubs and schools that bear the name of a person, and of what burned there. */
const PLACE_BEHIND = lazy(
  () =>
    /^(?:\s(?:Avenue|Bay|Beach|Bowl|City|Club|College|County|Creek|Falls|Fire|Glacier|Hall|Heights|High School|Hill|Islands?|Lake|Lane|Mountain|Park|Peak|River|Road|Sea|Shale|Square|Strait|Street|University|Valley)(?!\p{L})|-(?:in|on|under|upon)-\p{Lu})/u,
);
const LONGEST_BEHIND_PLACE = 14;

/** Where a surname stands in a text. */
export interface TextSpan {
  text: string;
  start: number;
  end: number;
}

/** True when a surname is a month, a place or a word there: "In May", "May was a hard month", "Johnson County", "Lamb Recipes For Easter". */
export const isMonthOrPlace = (span: TextSpan, language: Subtag | null): boolean =>
  isMonth(span) || isPlace(span) || (language === 'en' && (isToldToRead(span) || isWordOfHeadline(span)));

/** Surnames that are words of which headlines have more than of people. */
const HEADLINE_WORDS = wordsOf('Brown Chambers Chew Cotton Lamb Read Song Wine Yuan');
const LONGEST_HEADLINE = 110;
const ENDS_SENTENCE = /[.!?…。]["'”’»)\]]*\s*$/;
/** What stands behind whoever says or does something: "Lamb: ban it", "Cotton to run", "Cotton, Rubio back bill". */
const BEHIND_PERSON = lazy(() => /^(?:[:,]| to \p{Ll}| To \p{Lu})/u);

/** Where all words have capitals, or a line begins, a capital tells nothing, and only what is done there tells of a person. */
function isWordOfHeadline({ text, start, end }: TextSpan): boolean {
  if (!HEADLINE_WORDS.has(text.slice(start, end)) || text.length > LONGEST_HEADLINE) return false;
  if (ENDS_SENTENCE.test(text) || !mayBeAnyWord(text, start)) return false;
  return !BEHIND_PERSON().test(text.slice(end, end + LONGEST_BEHIND_PLACE)) && !isSomebody(text, end);
}

const isToldToRead = ({ text, start, end }: TextSpan): boolean =>
  text.slice(start, end) === 'Read' &&
  TOLD_TO_READ().test(text.slice(end, end + LONGEST_BEHIND_PLACE)) &&
  beginsSentence(text, start);

function isMonth({ text, start, end }: TextSpan): boolean {
  if (text.slice(start, end) !== 'May') return false;
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE_MONTH), start);
  const behind = text.slice(end, end + LONGEST_MONTHLY);
  return (
    (WISHED().test(behind) && beginsSentence(text, start)) ||
    OTHER_MAYS().test(behind) ||
    CAPE().test(before) ||
    (MONTH_BEFORE().test(before) && !FROM_HER().test(before)) ||
    MONTH_BEHIND().test(behind) ||
    MONTHLY().test(behind) ||
    (DATED().test(before) && !HERS().test(behind))
  );
}

const isPlace = ({ text, start, end }: TextSpan): boolean =>
  PLACE_BEHIND().test(text.slice(end, end + LONGEST_BEHIND_PLACE)) ||
  (PLACES.has(text.slice(start, end)) &&
    !POSSESSIVE().test(text.slice(end, end + 3)) &&
    PLACE_BEFORE().test(text.slice(Math.max(0, start - LONGEST_BEFORE_PLACE), start)));

/** What people do, and not what days, meals and seasons do as well: be, have, bring, begin, end. */
const DOING =
  wordsOf(`accept accuse add admit agree allow announce answer approve apologise apologize appear argue arrest ask attack attend back ban believe blame blast block brief call
  claim comment concede condemn confirm congratulate consider criticise criticize decide decline declare defend delay demand deny describe dismiss due elect expect explain
  face fear fire grill hope ignore insist intervene introduce invite join know laugh learn listen meet note object order oust overrule pledge point praise promise quit quote
  rebuff refuse regret reject reply resign respond retire rule sack say seek shrug sign slam speak stress sue suggest talk tell testify thank think threaten tweet
  urge visit vote vow want warn weigh who whose win wonder write told said met knew spoke thought wrote won went led`);
/** What may stand before it. */
const BETWEEN = lazy(
  () =>
    /^(?:also|again|been|can(?:not)?|could|did|does|had|has|is|later|might|never|not|should|then|was|will|would|\p{L}+(?:ly|n['’]t))$/u,
);
/** The same of verbs that by themselves songs and prices have too. */
const DOES_BEHIND = lazy(
  () =>
    /^ (?:hits? (?:back|out)|(?:lash|push)(?:es|ed) (?:back|for|out)|step(?:s|ped)? (?:aside|down))(?!\p{L})/iu,
);
const WORDS_BEHIND = lazy(() => /^,?(?:\s+(?:\p{L}|\p{M}|['’])+){1,4}/u);
const POSSESSIVE = lazy(() => /^['’]s?(?!\p{L})/u);
const LONGEST_BEHIND = 60;

/** True when a verb of what people and firms do follows, or a possessive: no word begins a sentence so. */
export function isSomebody(text: string, end: number): boolean {
  const behind = text.slice(end, end + LONGEST_BEHIND);
  if (POSSESSIVE().test(behind) || DOES_BEHIND().test(behind)) return true;
  const words = WORDS_BEHIND().exec(behind)?.[0].replace(',', '').trim().split(/\s+/) ?? [];
  const does = words.find((word) => !BETWEEN().test(word.toLowerCase()));
  return does !== undefined && isDoing(does.toLowerCase());
}

/** Whether a word is one of them in any form of regular verbs. */
const isDoing = (word: string): boolean =>
  [
    word,
    word.replace(/s$/, ''),
    word.replace(/(?:es|d)$/, ''),
    word.replace(/ed$/, ''),
    word.replace(/(.)\1ed$/, '$1'),
    word.replace(/ie[ds]$/, 'y'),
  ].some((form) => DOING.has(form));
