/** Surnames that are words too: a month, animals, what is eaten, read and sung. */
import { mayBeAnyWord } from './capitals.ts';

/** Names of months, before or behind which "May" is one. */
const MONTH =
  '(?:January|February|March|April|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const MONTH_BEFORE = new RegExp(
  `(?:\\d|(?<!\\p{L})(?:in|since|by|until|till|of|from|last|this|next|early|late|mid|during|through|between|every|each)|(?<!\\p{L})${MONTH}\\.?(?: (?:and|or|to|through)|,| ?[/–-]))[ -]?$`,
  'iu',
);
const MONTH_BEHIND = new RegExp(
  `^(?:,? ?\\d|(?: (?:and|or|to|through)|,| ?[/–-]) ?${MONTH}(?!\\p{L})|[ -]Day(?!\\p{L}))`,
  'u',
);
const LONGEST_BEFORE_MONTH = 18;
const LONGEST_BEHIND_MONTH = 20;
/** "The May elections" are in May, and so is "a cold May"; what a prime minister has is hers. */
const DATED =
  /(?<!\p{L})(?:the|an?)\s(?:(?:bad|busy|cold|dry|good|hard|hot|mild|quiet|rainy|record|sunny|typical|warm|wet)\s)?$/iu;
const HERS =
  /^[\s-](?:administration|cabinet|camp|deal|era|government|ministry|plan|premiership|team|years|led)(?!\p{L})/u;

/** True when the span is the month and not a person of that name. */
function isMonth({ text, start, end }: Place): boolean {
  if (text.slice(start, end) !== 'May') return false;
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE_MONTH), start);
  const behind = text.slice(end, end + LONGEST_BEHIND_MONTH);
  return MONTH_BEFORE.test(before) || MONTH_BEHIND.test(behind) || (DATED.test(before) && !HERS.test(behind));
}

/** Surnames of the English-speaking world that a dictionary has as words, and those of places and peoples. */
const WORDS = new Set(
  `baker balding banks bell best bishop black bond bridges brown bush butler carpenter case chambers chew church cook
  cotton cross day field fields fish fisher flowers fox french frost gates good grace grant gray green hall hill holiday hope house hunt
  hunter king knight lamb law long love major mark marsh may miller moody moon noble page park parks parrot payne power price rain read reed
  rice rich rivers rose sharp shepherd short singer smith song spring steel stone strong suffolk summers swift taylor temple turner
  walker wall ward waters west white wild will wine winter wise wolf wood woods york young`
    .trim()
    .split(/\s+/),
);
/** Languages whose words they are. */
const ENGLISH = new Set(['en', null]);

/** What people do, and not what days, meals and seasons do as well: be, have, bring, begin, end. */
const DOING = new Set(
  `accept accuse add admit agree announce answer apologise apologize appear argue ask attack attend back ban believe blame block call
  claim comment concede condemn confirm congratulate consider criticise criticize decide decline defend delay deny describe dismiss explain face fear
  fire hope ignore insist intervene join know laugh learn listen meet note object order overrule pledge point praise promise quit quote
  rebuff refuse regret reject reply resign respond retire rule sack say shrug sign speak stress suggest talk tell testify thank think tweet
  urge visit vote vow want warn weigh who whose win wonder write told said met knew spoke thought wrote won went`
    .trim()
    .split(/\s+/),
);
/** What may stand before it. */
const BETWEEN =
  /^(?:also|again|can(?:not)?|could|did|does|had|has|later|might|never|not|should|then|will|would|\p{L}+(?:ly|n['’]t))$/u;
const WORDS_BEHIND = /^(?:\s+[\p{L}\p{M}'’]+){1,4}/u;
const POSSESSIVE = /^['’]s?(?!\p{L})/u;
const LONGEST_BEHIND = 60;
const PLACE_BEFORE = /(?<!\p{L})(?:in|across|around|near|throughout|outside)\s+$/iu;

/** Where a surname stands. */
interface Place {
  text: string;
  start: number;
  end: number;
  language: string | null;
}

/** True when a surname that is a word is that here, or part of another name: "Lamb is eaten at Easter", "Suffolk County", "in Suffolk". */
export const isWordOrMonth = (place: Place): boolean => isMonth(place) || isWord(place);

function isWord({ text, start, end, language }: Place): boolean {
  if (!ENGLISH.has(language) || !WORDS.has(text.slice(start, end).toLowerCase())) return false;
  const behind = text.slice(end, end + LONGEST_BEHIND);
  if (POSSESSIVE.test(behind)) return false;
  const words = WORDS_BEHIND.exec(behind)?.[0].trim().split(/\s+/) ?? [];
  const does = words.find((word) => !BETWEEN.test(word.toLowerCase()));
  if (does !== undefined && isDoing(does.toLowerCase())) return false;
  return (
    /^\p{Lu}/u.test(words[0] ?? '') ||
    PLACE_BEFORE.test(text.slice(Math.max(0, start - 14), start)) ||
    mayBeAnyWord(text, start)
  );
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
