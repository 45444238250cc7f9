/** Names that hold another name, and that no rule would tell: the Big Apple, a signal box, the Oracle of Omaha. */
import { lazy } from '../../lazy.ts';
import { isTitle } from '../letters/capitals.ts';
import { listed } from '../patterns/lists.ts';
import { prefiltered } from '../patterns/prefiltered.ts';
import { endOf } from '../patterns/sticky.ts';
import { isTownOrTyres } from './nokia.ts';
import { BEGINNINGS, ENDINGS } from './other-name-table.ts';

/** Where words have no spaces between, or particles behind, the next letter does not tell. */
const UNSPACED = '(?<=\\p{Script=Han}|\\p{Script=Hangul}|\\p{Script=Katakana}|\\p{Script=Thai})';
const BEGIN_WITH = patternsOf(BEGINNINGS, (name, rests) => `${wordOf(name)}(?:${rests})`);
const END_WITH = patternsOf(
  ENDINGS,
  (_name, whole) => `(?:${whole})(?:${UNSPACED}|(?!\\p{L}|\\p{M}|\\p{N}))`,
);

interface OtherNames {
  name: string;
  pattern: () => RegExp;
}

/** By first letter: a pattern of all names takes long to make, and a page has few of them. */
function patternsOf(
  table: Readonly<Record<string, string>>,
  patternOf: (name: string, others: string) => string,
): ReadonlyMap<string, readonly OtherNames[]> {
  // What stands behind a name begins with its space, which `listed` takes away.
  const all = Object.entries(table).map(([name, list]) => ({
    name,
    pattern: lazy(() => new RegExp(patternOf(name, list.replace(/\n/g, '')), 'uy')),
  }));
  return Map.groupBy(all, ({ name }) => name.charAt(0));
}

/** The name itself in a pattern, with a small letter too. */
function wordOf(name: string): string {
  const first = name.charAt(0);
  return first === '' ? '' : `[${first}${first.toLowerCase()}]${name.slice(1).replaceAll('.', '\\.')}`;
}

/** Where the name ends that a place of a text begins with, or -1. */
function endOfName(names: ReadonlyMap<string, readonly OtherNames[]>, text: string, start: number): number {
  const first = text.charAt(start).toUpperCase();
  const rest = start + 1;
  for (const { name, pattern } of names.get(first > '~' ? '' : first) ?? []) {
    const end = text.startsWith(name.slice(1), rest) ? endOf(pattern(), text, start) : -1;
    if (end > start) return end;
  }
  return -1;
}

const LONGEST_BEHIND = 80;

/** A first name too: Elisa Virtanen, and Elisa, 23. Shares have decimals: "Elisa 1,5 prosenttia". */
const ELISA = lazy(
  () =>
    /Elisa(?: (?!Eesti|Oyj|Corp|Estonia|Group|Viihde|Saunalahti|Polystar|Industriq|Videra)\p{Lu}\p{Ll}|, \d{2},(?!\d)| \(\d{2}\))/uy,
);
/** No age behind it, where one of these is counted in the same sentence: "Telia (40) and Elisa (12) lost customers". */
const AGE = /^Elisa,? \(?\d/;
const RIVAL = lazy(() => /(?<!\p{L})(?:Telia|DNA|Nokia)(?!\p{L})/u);
const SENTENCE_ENDS = /[.!?]\s/u;

/** True when a name of a firm at `start` is somebody's first name, by what stands behind it. */
export const isWithSurname = (text: string, start: number): boolean => endOfElisa(text, start) > start;

function endOfElisa(text: string, start: number): number {
  const end = endOf(ELISA(), text, start);
  if (end < 0 || !AGE.test(text.slice(start, end))) return end;
  const before =
    text
      .slice(Math.max(0, start - LONGEST_BEHIND), start)
      .split(SENTENCE_ENDS)
      .at(-1) ?? '';
  const behind = text.slice(end, end + LONGEST_BEHIND).split(SENTENCE_ENDS)[0] ?? '';
  return RIVAL().test(before) || RIVAL().test(behind) ? -1 : end;
}

/** A way to pay. In a headline it may be what the firm does: "Will Apple Pay Its Taxes?" */
const APPLE_PAY = lazy(() => /Apple Pay(?!\p{L})/uy);
/** Another, and one of eight apps that an American president forbade. */
const WECHAT_PAY = lazy(() => /WeChat Pay(?!\p{L})/uy);
const FORBIDDEN = lazy(
  () =>
    /CamScanner|SHAREit|WPS|Tencent QQ|(?<!\p{L})(?:ban(?:ned|ning|s)?|[Ff]orbids?|[Pp]rohibits?|[Ee]xecutive [Oo]rder)(?!\p{L})|Biden|Trump|Трамп|トランプ|트럼프|特朗普|川普|ترامب|ترامپ|ٹرمپ|טראמפ|ट्र[ंम]/u,
);

function isWayToPay(text: string, start: number, end: number): boolean {
  if (!text.startsWith(' Pay', end)) return false;
  if (endOf(APPLE_PAY(), text, start) > end) return !isTitle(text);
  if (endOf(WECHAT_PAY(), text, start) <= end) return false;
  return !FORBIDDEN().test(text.slice(Math.max(0, start - LONGEST_BEHIND), end + LONGEST_BEHIND));
}

/** The core of a network by itself, with an article or without. */
const CORE = /^(?:(?:[a-z]+ )?the )?core$/i;
/** What may stand behind it. Before any other noun it is an adjective: "core values", "core business". */
const BEHIND_CORE = listed(`
\\dG|LTE|RAN|access|areas?|components?|elements?|equipment|functions?|gear|hardware|infrastructure|kit|layers?|mobile|networks?|nodes?|parts?|radio|rout(?:ers?|ing)|sections?|
servers?|software|suppliers?|switch(?:es|ing)|systems?|telecom(?:s|munications)?|vendors?|wireless|
\\p{Ll}+ly|a(?:bove|cross|fter|gain|lone|lready|lso|ltogether|m|mong|n|nd|re|round|s|t)?|b(?:ased|e|ecause|ecomes?|efore|elongs|etween|oth|uilt|ut|y)|c(?:an|annot|ame|arr(?:ies|y)|omes?|onnects?|onsists|ontains?|ontrols?|ould)|
d(?:epends|etermines|id|o|oes|own|uring)|e(?:ither|nsures|tc|ven)|f(?:or|rom)|g(?:ets?|oes)|h(?:ad|andles?|as|ave|olds)|i(?:f|n|ncludes?|nto|s|t|tself)|just|k(?:eeps|nows)|l(?:ast (?:month|week|year)|ies|ike|ong (?:ago|after|before))|m(?:ade|akes|anages|atters|ay|ight|ust)|needs?|next (?:month|week|year)|no[rtw]|o(?:ff?|n|nce|nly|r|ut|ver)|
p(?:er|oses|resents|rovided|rovides)|r(?:ather|elies|emains?|equires|uns?|unning)|s(?:ends|hould|ince|its?|o|upplied)|t(?:akes|ells|han|hat|he|hemselves|hen|here|hese|his|hose|hrough|o|oday|oo)|un(?:der|less|til)|up|us(?:e|es|ing)|vs|versus|w(?:as|ere|hen|here|hether|hich|hile|hose|ill|ith|ithin|ithout|ould)|yet`);
const ADJECTIVE = lazy(() => new RegExp(`^ (?!(?:${BEHIND_CORE})(?!\\p{L}))\\p{L}`, 'u'));
/** "At the core of the dispute", but "at the core of the 5G network". */
const FIGURATIVE = prefiltered(
  /^ of /,
  () =>
    /^ of (?!(?:(?!about |is |over |that )[\p{L}\p{N}’'-]+ ){0,3}(?:\dG|communications|equipment|infrastructure|internet|system|telecom|(?:\p{L}+-)?network)s?(?!\p{L}))\p{L}/u,
);
const OTHER_CORES = lazy(
  () =>
    /(?:[Aa]pple|[Ee]arth['’]s|[Ii]ce|[Ii]nner|[Ii]ron|[Mm]oon['’]s|[Nn]uclear|[Oo]uter|[Pp]lanet['’]s|[Rr]eactor|[Ss]edi?ment|[Ss]un['’]s|(?:rotten|rocked|shaken|shook \p{L}+) to)\s(?:the )?core$/u,
);
const AT_ITS_CORE = /(?:^|[.!?…:;]["'”’)]*\s|,\s)[Aa]t (?:its|their) core$/u;
const LONGEST_BEFORE_CORE = 20;

function isOtherCore(text: string, start: number, end: number): boolean {
  if (!CORE.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, end - LONGEST_BEFORE_CORE), end);
  const behind = text.slice(end, end + LONGEST_BEHIND);
  if (OTHER_CORES().test(before) || (AT_ITS_CORE.test(before) && behind.startsWith(','))) return true;
  return ADJECTIVE().test(behind) || FIGURATIVE.test(behind);
}

/** True when a span is part of such a name, or its last word is: "the app Signal Iduna". */
export const isOfOtherThing = (text: string, start: number, end: number): boolean =>
  endOfName(BEGIN_WITH, text, start) > end ||
  endOfName(BEGIN_WITH, text, start + text.slice(start, end).lastIndexOf(' ') + 1) > end ||
  endOfName(END_WITH, text, start) === end ||
  isOtherCore(text, start, end) ||
  isWayToPay(text, start, end) ||
  isTownOrTyres(text, start) ||
  (endOfElisa(text, start) > end && !isTitle(text));
