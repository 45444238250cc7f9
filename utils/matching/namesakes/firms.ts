/**
 * Surnames in the names of firms, foundations, hospitals and streets. An organisation that bears somebody's name is not that person, even
 * where it is theirs: what the Trump Organization says, its owner has not said. What acts in the person's name is the person: "the Biden
 * administration", "the Rubio family".
 */
import { lazy } from '../../lazy.ts';
import { hasCapitalNouns } from '../languages.ts';
import { beginsSentence, isTitle } from '../letters/capitals.ts';
import { listed } from '../patterns/lists.ts';
import { type Prefiltered, prefiltered } from '../patterns/prefiltered.ts';
import { isFunction, isIntroduced, type ShortName, wordBefore } from '../people/people.ts';
import { FOUNDATIONS_BEFORE, FOUNDATIONS_BEHIND, ROMANCE, STREETS_BEFORE } from './kinds.ts';

const NAME = "\\p{Lu}(?:\\p{L}|\\p{M}|\\p{N})*(?:['’-]\\p{Lu}(?:\\p{L}|\\p{M}|\\p{N})*)*";

/** Whoever is a partner has a small letter: "R&D", "AT&T" and "S&P" are of nobody. */
const PARTNER = `(?=\\p{Lu}(?:\\p{L}|\\p{M})*\\p{Ll})${NAME}`;
/**
 * Names that an ampersand joins to a surname behind them, before it, or at the end of a list: "Smith, Gardner & Jones". Without spaces it
 * joins none but its neighbours: "Smith&Nephew".
 */
const JOINED_BEHIND = prefiltered(
  /&/,
  () => new RegExp(`^(?:&|(?:,\\s${NAME}){0,3},?\\s&\\s)(${PARTNER})`, 'u'),
);
const JOINED_BEFORE = prefiltered(
  /&/,
  () => new RegExp(`(?<!\\p{L}|\\p{M}|\\p{N})(${PARTNER})(?:&|,?\\s&\\s)$`, 'u'),
);
const ALONE = lazy(
  () => new RegExp(`(?<!&\\s?)(?<!\\p{L}|\\p{M}|\\p{N})${NAME}(?!\\p{L}|\\p{M}|\\p{N}|,?\\s?&)`, 'gu'),
);
/** The same with a word, which joins people more often than partners. */
const AND_BEHIND = prefiltered(/^\sand\s/, () => new RegExp(`^\\sand\\s(${PARTNER})`, 'u'));
const AND_BEFORE = prefiltered(
  /\sand\s$/,
  () => new RegExp(`(?<!\\p{L}|\\p{M}|\\p{N})(${PARTNER})\\sand\\s$`, 'u'),
);
/** At the beginning of a sentence: two people are, and have. */
const IS_ONE = lazy(() => /^\s(?:has|is|was)(?!\p{L})/u);
/** Firms of two partners whom hardly a paper names apart. They stand in lists of other names, and are written with an "and" too. */
const FIRMS_OF_TWO = new Set(
  `Abercrombie Fitch,Arnold Porter,Baker McKenzie,Bang Olufsen,Barnes Noble,Bausch Lomb,Black Decker,Brown Root,Brown Williamson,Crate Barrel,
  Dolce Gabbana,Dun Bradstreet,Ernst Young,Fortnum Mason,Harris Hoole,Holland Barrett,Lewis Clark,Marks Spencer,Pratt Whitney,
  Procter Gamble,Slaughter May,Smith Nephew,Smith Wesson,Smith Wollensky,Standard Poor,Wray Nephew`.split(
    /,\s*/,
  ),
);
/** A list of other names goes on behind its firms: "Biden, Procter & Gamble and others". */
const GOES_ON = lazy(
  () =>
    new RegExp(
      `^(?:,?\\s(?:and|or)\\s(?:\\p{Lu}|others?(?!\\p{L}))|,\\s${NAME}(?:,|\\s(?:and|or|&)\\s))`,
      'u',
    ),
);
/** The last two partners of a list. */
const LAST_TWO = prefiltered(/&/, () => new RegExp(`(${NAME}),?\\s&\\s(${NAME})$`, 'u'));
/** Whom firms are of besides the one they name: each in the words of its language. */
const PARTNERS = /^(?:Associates|Fi(?:gli|ls)|Hijos|Partners?|S[oö]hne?|Sons|Sønn?er|Söner|Zonen)$/u;
/** "Trump & Co." are he and his like in most languages, and a firm only where its legal form follows. */
const COMPANY = /^(?:Cie|Co|Company)$/u;
/** Of two names with commas, ampersands and spaces. */
const LONGEST_JOINED = 80;

/** Forms that the law of some country has firms write behind their names. Those that are words too, such as Limited, stand with PERHAPS. */
const LEGAL_FORMS = listed(`
A\\/S|ApS|a\\.s\\.|Bhd|Co(?![\\p{L}-])|Corp|d\\.o\\.o|GmbH|Inc|KGaA|Kft|LLC|LLP|Ltda?|mbH|Nyrt|Oyj?|PLC|plc|Pty|Pvt|SARL|S\\.p\\.A|SpA|S\\.?r\\.?l|s\\.r\\.o|sp\\. z o\\.o|Zrt|
A\\.B\\.|A\\.S\\.|B\\.V\\.|N\\.V\\.|S\\.A\\.|S\\.L\\.`);
/** Those that English reads otherwise: "Trump AG pick" is an attorney general, "Biden SE Asia trip" goes south-east. */
const FOREIGN_FORMS = 'AB|AG|AS|ASA|BV|KG|NV|OHG|OÜ|SA|SAS|SE|SL';
/** Names between have capitals, and so have most forms. */
const HAS_FORM_BEHIND = /^(?:,\s[IL]|\s(?:&\s|\p{Lu}|a\.s\.|d\.o\.o|mbH|plc|s\.r\.o|sp\. z))/u;
const legalBehind = (forms: string): Prefiltered =>
  prefiltered(
    HAS_FORM_BEHIND,
    () =>
      new RegExp(
        `^((?:\\s(?:&\\s)?(?:${NAME}|Co\\.|Bros\\.)){0,4})(?:\\s(?:${forms})|,\\s(?:Inc|LLC|LLP|Ltd))(?![\\p{L}\\p{N}])`,
        'u',
      ),
  );
const LEGAL_BEHIND_ENGLISH = legalBehind(LEGAL_FORMS);
const LEGAL_BEHIND = legalBehind(`${LEGAL_FORMS}|${FOREIGN_FORMS}`);
const LONGEST_BEHIND = 80;

/** What only organisations are called, with a capital behind a surname. */
const ORGANISATIONS = `Aesthetics|Airlines|Airways|Brauerei|Enterprises|${FOUNDATIONS_BEHIND.join('|')}|Groep|Grubu|Gruppe|Industries|Laboratories|Motors|Organi[sz]ation|Pharma|Pharmaceuticals|(?:Asset|Capital|Fund|Wealth) (?:Advis[eo]rs|Management|Markets|Partners)|Technologies|Verlag`;
/** What stands behind a person in A Headline Like This too: "Biden Holding Talks", "Trump Poll Numbers", "Obama Library Plan". */
const PERHAPS =
  'Airport|Associates|Brewery|Bro(?:s|thers)|Cent(?:er|re)|Corporation|Holdings?|Hospital|Hotel|Incorporated|Institute|Labs|Library|Limited|Museum|School|Studios|Systems|Tower|Ventures';
/** The same, which with a name before them are mostly of that name: "the Biden World Bank nominee". */
const PERHAPS_NEXT =
  'Advis[eo]rs|Bank|Capital|Communications|Group|International|Media|Properties|Realty|Securities(?! and )|Wireless';
/** The same, which are verbs or half a noun before a small letter: "Biden Partners with India", but "a Harris Poll found". */
const PERHAPS_VERB = 'Partners|Poll|Stores';
const ARTICLE = /^(?:an?|the)$/i;
const HAS_CAPITAL_BEHIND = /^[\s-]\p{Lu}/u;
const ORGANISATION_BEHIND = prefiltered(
  HAS_CAPITAL_BEHIND,
  () => new RegExp(`^[\\s-](?:${ORGANISATIONS})(?![\\p{L}\\p{N}])`, 'u'),
);
/** Behind one more name perhaps: "Johnson Space Center". A function behind tells of a person: "Trump Communications Director". */
const PERHAPS_BEHIND = prefiltered(
  HAS_CAPITAL_BEHIND,
  () =>
    new RegExp(
      `^\\s(?:(${NAME}\\s)?(?:${PERHAPS})|${PERHAPS_NEXT}|(${PERHAPS_VERB}))(?![\\p{L}\\p{N}-])(?:\\s(\\p{L}+))?`,
      'u',
    ),
);
/** The same, and what bears the name of somebody long dead, in languages that join it with a hyphen. */
const HYPHENATED = prefiltered(
  /^-/,
  () =>
    /^-(?:concern|fonden|groep|gruppen|koncernen|konsernet|konserni|stiftelsen|säätiö|Akademie|Allee|Archiv|Brücke|Denkmal|Gymnasium|Halle|Haus|Institut|Kaserne|Klinik|Museum|Platz|Preis|Schule|Stadion|Stra(?:ß|ss)e|Universität|Weg|Werke)s?(?!\p{L})/u,
);

/** Kinds that stand before the name, with a small letter: a capital would make a given name of them for the matcher. */
const BEFORE_ROMANCE = lazy(
  () =>
    new RegExp(
      `^(?:\\p{L}+['’])?(?:a[eé]ropuerto|aéroport|aeroporto|banc[ao]|banque|cl[ií]nica|clinique|groupe|grupo|gruppo|hospital|hôpital|laboratoires?|lycée|ospedale|${[...FOUNDATIONS_BEFORE, ...STREETS_BEFORE].join('|')})$`,
      'u',
    ),
);
/** What German puts a noun before is mostly its object: "kritisierte die Bank Merz". Shops are seldom one. */
const BEFORE_GERMAN = /^(?:Autohaus|Bäckerei|Brauerei|Gasthof|Kanzlei|Metzgerei|Spedition|Weingut)$/u;

/** What is a firm's, in languages with Cyrillic letters. A person has a company too, but not in quotation marks: продукты «Касперского». */
const BEFORE_CYRILLIC = lazy(
  () =>
    /(?<!\p{L})(?:(?:антив[иі]рус|лаборатор[иі])\p{L}*\s[«„“"]?|(?:компан[иі]|продукт|програм)\p{L}*\s[«„“"])$/iu,
);
const LONGEST_KIND = 30;

/** True when a surname is part of the name of a firm or an institution. */
export const isOfFirm = (name: ShortName): boolean =>
  isJoined(name) || hasLegalForm(name) || hasKindBehind(name) || hasKindBefore(name);

/** The capitalised words of texts that no ampersand joins to another. */
export const wordsAlone = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => text.match(ALONE()) ?? []));

/**
 * An ampersand joins the partners of a firm, and in headlines two people. Those the page names by themselves too, partners it does not:
 * nobody writes of Wesson alone.
 */
function isJoined(name: ShortName): boolean {
  const { text, start, end } = name;
  if (isIntroduced(name)) return false;
  if (isOfTwo(name)) return true;
  const behind = JOINED_BEHIND.exec(text.slice(end, end + LONGEST_JOINED));
  if (
    behind &&
    !isInList(text, end, behind[0]) &&
    isPartner(name, behind[1] as string, end + behind[0].length)
  )
    return true;
  const from = Math.max(0, start - LONGEST_JOINED);
  const before = JOINED_BEFORE.exec(text.slice(from, start));
  if (!before) return false;
  const word = before[1] as string;
  return isPartner(name, word, from + before.index + word.length);
}

/** Whether a list of partners is one of other names, among them a firm: "Biden, Procter & Gamble". */
function isInList(text: string, start: number, list: string): boolean {
  if (!list.startsWith(',')) return false;
  const [, first, second] = LAST_TWO.exec(list) ?? [];
  if (first === undefined) return false;
  if (first === second || FIRMS_OF_TWO.has(`${first} ${second}`)) return true;
  const end = start + list.length;
  return GOES_ON().test(text.slice(end, end + LONGEST_JOINED));
}

/** Whether a word joins a surname to a partner: "Smith and Wesson", "Johnson and Johnson", "Smith and Sons". */
function isOfTwo({ text, start, end, hits }: ShortName): boolean {
  const surname = text.slice(start, end);
  const isPair = (first: string, second: string) =>
    first === second || FIRMS_OF_TWO.has(`${first} ${second}`);
  const before = AND_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_JOINED), start))?.[1];
  if (before !== undefined && isPair(before, surname)) return true;
  const [whole, behind] = AND_BEHIND.exec(text.slice(end, end + LONGEST_JOINED)) ?? [];
  if (whole === undefined || behind === undefined) return false;
  if (isPair(surname, behind) || (PARTNERS.test(behind) && !isTitle(text))) return true;
  const after = end + whole.length;
  const isOne = IS_ONE().test(text.slice(after, after + LONGEST_BEHIND)) && beginsSentence(text, start);
  return isOne && !hits.isStart(after - behind.length);
}

/** Whether a name that ends at an offset is that of a partner. */
function isPartner({ text, start, end, page, hits }: ShortName, word: string, wordEnd: number): boolean {
  const surname = text.slice(start, end);
  const pair = wordEnd > start ? `${surname} ${word}` : `${word} ${surname}`;
  if (word === surname || PARTNERS.test(word) || FIRMS_OF_TWO.has(pair)) return true;
  if (COMPANY.test(word) || isFunction(word)) return false;
  return !hits.isStart(wordEnd - word.length) && !page.writesAlone(word);
}

/** "Merkel AG", "Scholz Recycling GmbH", but not "Meng Huawei Technologies Co.", nor "Biden Blocks Steel Corp", which is a headline. */
function hasLegalForm({ text, start, end, language, hits }: ShortName): boolean {
  const behind = language === 'en' ? LEGAL_BEHIND_ENGLISH : LEGAL_BEHIND;
  const found = behind.exec(text.slice(end, end + LONGEST_BEHIND));
  // In capitals a legal form is any short word: "BIDEN AS PRESIDENT".
  if (!found || !/\p{Ll}/u.test(text.slice(start, end))) return false;
  const between = found[1] ?? '';
  if (between === '') return true;
  return !isTitle(text) && !namesIn(between).some((index) => hits.isStart(end + index));
}

function hasKindBehind(name: ShortName): boolean {
  const { text, start, end, language, fullName, hits } = name;
  // "Trumps Hotel" is German for his hotel: a name in the genitive is a person's.
  if (fullName !== '' && !fullName.includes(text.slice(start, end))) return false;
  const behind = text.slice(end, end + LONGEST_BEHIND);
  if (ORGANISATION_BEHIND.test(behind) || HYPHENATED.test(behind)) return true;
  const found = PERHAPS_BEHIND.exec(behind);
  if (!found) return false;
  const [, between, verb, next = ''] = found;
  if (isTitle(text) || isFunction(next)) return false;
  if (verb !== undefined && /^\p{Ll}/u.test(next)) return ARTICLE.test(wordBefore(name) ?? '');
  return between === undefined || (!hasCapitalNouns(language) && !hits.isStart(end + 1));
}

function hasKindBefore(name: ShortName): boolean {
  const { text, start } = name;
  if (BEFORE_CYRILLIC().test(text.slice(Math.max(0, start - LONGEST_KIND), start))) return true;
  const word = wordBefore(name);
  if (word === undefined || name.language === null) return false;
  if (ROMANCE.has(name.language)) return BEFORE_ROMANCE().test(word);
  return hasCapitalNouns(name.language) && BEFORE_GERMAN.test(word);
}

const namesIn = (text: string): number[] =>
  [...text.matchAll(/\p{Lu}(?:\p{L}|\p{M})*/gu)].map(({ index }) => index);
