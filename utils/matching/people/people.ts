/**
 * Short names of people: what a page calls them once it has named them in full. Surnames are found when a matcher is compiled: who changes what
 * finds them here gives matchers another format (see compiled.ts).
 */
import { lazy } from '../../lazy.ts';
import { hasCapitalNouns, type Subtag } from '../languages.ts';
import { beginsSentence, isTitle } from '../letters/capitals.ts';
import { wordsOf } from '../patterns/lists.ts';
import { isGivenName } from './given-names.ts';
import { MONTHS, type TextSpan } from './surname-words.ts';

/** Words between given name and surname that belong to the surname. */
const PARTICLES = wordsOf(
  'al ap bin da dal de del della den der di do dos du el la le ten ter van von zu zum',
);
const NO_SURNAME = /^(?:Jr\.?|Sr\.?|I{1,3}|IV|PhD|MP)$/u;
/** Family names that Chinese and Korean names begin with, in Latin letters. Source: the most common of each country's census. */
const FAMILY_FIRST = wordsOf(
  'Bai Cai Cao Chang Chen Cheng Choi Deng Ding Du Fan Fang Feng Fu Gao Gong Gu Guo Han He Hu Huang Jia Jiang Jin Jung Kang Kim Lai Lee Lei Li Liang Liao Lin Liu Long Lu Luo Ma Meng Moon Pan Park Peng Qian Qin Ren Shao Shen Shi Song Su Sun Tan Tang Tao Tian Wang Wei Wu Xi Xia Xiao Xie Xiong Xu Xue Yan Yang Yao Ye Yin Yoon Yu Yuan Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zou',
);

/** How Chinese and Japanese write foreign names, the surname last: パベル・ドゥロフ. Of two characters it may be any word. */
const DOTTED = lazy(
  () =>
    /^[\p{Script=Han}\p{Script=Katakana}ー]+(?:[・·•‧][\p{Script=Han}\p{Script=Katakana}ー]+)*[・·•‧]([\p{Script=Han}\p{Script=Katakana}ー]{3,})$/u,
);

/**
 * Two words in a script without capitals, the surname last: مايك بومبيو. A short one may be any word (باي, रे), and of three it cannot be told
 * where the surname begins. Not Korean, where functions stand behind a name with a space.
 */
const SPACED = lazy(
  () =>
    /^\S+\s(?:[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Georgian}'’\u200c]{4,}|[\p{Script=Thai}]{5,}|[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Gujarati}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]{4,})$/u,
);

/** Surnames that many people and things have, in Latin letters. Without capitals nothing tells these apart: Johnson & Johnson, cotton, the yuan. */
const WIDESPREAD = wordsOf(
  'Brown Burke Burgess Carr Chambers Clarke Cotton Johnson Martin Read Ross Smith Williams Yuan',
);

/** True when a person is called by a surname that others have, too, by any of the person's full names. */
export const hasWidespreadSurname = (names: readonly string[]): boolean =>
  names.some((name) => WIDESPREAD.has(surnameOf(name) ?? ''));

/** The surname in a person's full name, or undefined when `name` is no full name, or in letters that do not tell. */
export function surnameOf(name: string): string | undefined {
  const dotted = DOTTED().exec(name.trim())?.[1];
  if (dotted !== undefined) return dotted;
  if (SPACED().test(name.trim())) return name.trim().split(/\s/)[1];
  const parts = name.trim().split(/\s+/);
  while (parts.length > 2 && NO_SURNAME.test(parts.at(-1) ?? '')) parts.pop();
  const isName = (part: string) => /^\p{Lu}(?:\p{L}|\p{M}|['’.-])*$/u.test(part) || PARTICLES.has(part);
  const [first, second] = parts;
  if (
    parts.length < 2 ||
    parts.length > 6 ||
    first === undefined ||
    second === undefined ||
    !parts.every(isName)
  )
    return undefined;
  if (parts.length === 2 && FAMILY_FIRST.has(first) && !FAMILY_FIRST.has(second)) return first;
  const particle = parts.findIndex((part, index) => index > 0 && PARTICLES.has(part));
  const surname = particle > 0 ? parts.slice(particle).join(' ') : (parts.at(-1) as string);
  return /\p{L}{3}/u.test(surname) && /\p{Ll}/u.test(surname) ? surname : undefined;
}

/** True where dots join a surname to another name: イワン・ドゥロフ, ジョンソン・エンド・ジョンソン. */
export const isJoinedByDots = ({ text, start, end }: ShortName): boolean =>
  /\p{Lo}[・·•‧]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^[・·•‧]\p{Lo}/u.test(text.slice(end, end + 2));

/** Titles and functions that stand before a surname. What else stands there with a capital is a given name: of someone else. */
const TITLES = wordsOf(
  'mr mrs ms miss mx dr prof professor sir lord lady dame president chancellor minister secretary senator congressman congresswoman representative sen rep gov gen lt col capt sgt adm commissioner chairman chairwoman chair director general admiral colonel captain judge justice attorney spokesman spokeswoman ambassador prime adviser advisor chief democrat republican mp herr frau monsieur madame mme m señor señora sr sra don doña signor signora senhor senhora meneer mevrouw pan pani herra rouva г-н г-жа кыриос bay bayan',
);

/** Words that a sentence may begin with before a surname. */
const OPENERS = wordsOf(
  'about across additionally afterwards against amid among around asked besides beyond could did does during eventually finally following had has hence here how indeed initially inside instead is later lately maybe meanwhile might moreover must near neither never nevertheless nonetheless nor notably of often outside over overall perhaps previously recently regarding separately shall should similarly sometimes soon subsequently there throughout thus told ultimately unless unlike upon usually via was were who why within without would yes a according after although and as at because before both but by despite even for free from if in last like no once only on since so still team that the then this though to today under until what when where whether while why with yesterday yet however later earlier meanwhile now also aber als auch da dann doch laut mit nach noch und von während wenn auf mais quand selon pour et avec après alors lorsque pero según cuando para y con tras después también ma secondo quando per con dopo anche mas segundo com depois também maar volgens toen met na ook men enligt när med efter och också men ifølge når ale podle když ale według gdy po oraz но по как когда если и а после однако',
);

/**
 * Nouns that German joins to a surname: the Merz-Regierung is of Merz, and Frau Merz-Schmidt is somebody else. By their endings, which
 * hardly a family has, and those of no such ending that politics has most of.
 */
const NOUN_BEHIND = lazy(
  () =>
    /^-(?:\p{Lu}\p{Ll}+(?:ung|heit|keit|ion|schaft|tät|ismus|ment|ierung|lager|partei|minister(?:in)?|sprecher(?:in)?|berater(?:in)?|wähler(?:in)?|anhänger(?:in)?|gegner(?:in)?)|Ära|Affäre|Anwalt|Aussage|Befehl|Besuch|Chef|Clan|Deal|Dekret|Entourage|Fans?|Freund|Gipfel|Interview|Kabinett|Kritiker|Kurs|Lager|Leute|Pläne|Plan|Politik|Porträt|Rede|Rücktritt|Satz|Sieg|Skandal|Sohn|Team|Tochter|Treffen|Tweet|Umfeld|Urteil|Vertraute[rn]?|Vorschlag|Vorstoß|Zitat|Zölle)(?:e?[ns])?(?!\p{L})/u,
);

/** True when a German noun is joined to a surname. */
export const hasNounBehind = (text: string, end: number, language: Subtag | null): boolean =>
  hasCapitalNouns(language) && NOUN_BEHIND().test(text.slice(end, end + LONGEST_WORD));

/** Surnames that are given names too. */
const GIVEN = wordsOf(
  'Adam Alexander Allen Anthony Arthur Blake Bruce Burgess Cameron Craig Daniel David Dean Douglas Frank George Gordon Grant Henry Howard James Jordan Kelly Lewis Logan Marshall Martin Mason Michael Morgan Neil Nelson Owen Patrick Paul Perry Philip Ross Russell Ryan Scott Simon Spencer Stanley Stewart Stuart Taylor Thomas Victor Warren Wayne',
);
/** English tells the day without a preposition: "police arrested Meng Dec. 1", "said Purdy Monday". */
const DAY = lazy(() => new RegExp(`^(?:(?:Mon|Tue|Wednes|Thurs|Fri|Satur|Sun)day|May|${MONTHS})$`));
const CAPITALISED = lazy(() => /^\s(\p{Lu}\p{Ll}(?:\p{L}|\p{M}|[’'-])*)/u);
/** Chinese given names have a syllable or two, Korean ones often a hyphen. */
const SYLLABLE =
  '(?:(?:[zcs]h|[bpmfdtnlgkhjqxzcsrwy])?(?:i?ang?|i?ao|[iu]ai?|uang?|iong|ong|i?e|[ei]ng?|e[ir]|ai|a|i[nu]|ou|u[aeino]|[iuoü]))';
const FAR_EASTERN = lazy(() => new RegExp(`^${SYLLABLE}[’'-]?${SYLLABLE}?$|^\\p{L}{2,5}-\\p{L}{1,6}$`, 'iu'));

const WORD_BEFORE = lazy(() => /(?<!\p{L}|\p{M}|\p{N}|['’-])((?:\p{L}|\p{M}|['’-])+\.?)\s+$/u);
/** With its full stop: `J.` */
const LONGEST_INITIAL = 2;
/** As long as any given name. */
const LONGEST_WORD = 40;

/** How a page writes its words. */
export interface Writing {
  /** Whether the page writes a word, given in small letters, so. */
  writesSmall(word: string): boolean;
  /** Whether the page has a capitalised word where no ampersand joins it to another. */
  writesAlone(word: string): boolean;
}

/** A surname in a text, and what is known of whoever may be meant. */
export interface ShortName extends TextSpan {
  language: Subtag | null;
  /** Of the person who may be meant. */
  fullName: string;
  page: Writing;
  hits: {
    /** Whether anything the matcher knows begins at an offset. */
    isStart(offset: number): boolean;
  };
}

/** True for given names that are common surnames as well. */
export const isSurnameToo = (word: string): boolean => GIVEN.has(word);

export const wordBefore = ({ text, start }: ShortName): string | undefined =>
  WORD_BEFORE().exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[1];
const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** True for a title or a function. */
export const isFunction = (word: string): boolean => TITLES.has(bare(word));

/** True when a title or the person's own given name stands before a surname, which is then a surname and no word. */
export function isIntroduced(name: ShortName): boolean {
  const word = wordBefore(name);
  // Another sentence ended: "So wrote Adam Smith. Smith College said so."
  if (word?.endsWith('.') && word.length > LONGEST_INITIAL && !isFunction(word)) return false;
  return word !== undefined && (isFunction(word) || wordsIn(name.fullName).includes(bare(word)));
}

/** True when a given name other than those of the person stands before a surname, which is then someone else's. */
export function hasOtherBefore(name: ShortName): boolean {
  const before = wordBefore(name);
  // Abbreviations (CEO) and possessives (Huawei's) are no given names.
  if (before === undefined || !/^\p{Lu}\.?\p{M}*(?:\p{Ll}|$)/u.test(before) || /['’]s?$/.test(before))
    return false;
  // A full stop behind anything but a title or an initial ends the sentence before.
  if (before.endsWith('.') && before.length > LONGEST_INITIAL) return false;
  // Czech and Greek have prepositions and articles of one letter: "S Pompeem", "Ο Ντούροφ".
  if (/^\p{Lu}$/u.test(before) && name.language !== 'en') return false;
  // Lithuanian papers give people an initial: "E. Snowdenas".
  if (/^\p{Lu}\.$/u.test(before) && name.fullName.startsWith(before.charAt(0))) return false;
  const word = bare(before);
  if (
    OPENERS.has(word) ||
    isIntroduced(name) ||
    hasCapitalNouns(name.language) ||
    name.page.writesSmall(word)
  )
    return false;
  if (before === SITE) return false;
  // What begins a sentence has its capital for that: "Сам Дуров", "Hier Durov". English tells by the words that it begins sentences with.
  const isFirst = beginsSentence(name.text, name.text.lastIndexOf(before, name.start - 1));
  if (!isFirst || name.language === 'en') return true;
  return INITIAL().test(before) || ALSO_WORDS.has(word) || isGivenName(before, name.language);
}

const INITIAL = lazy(() => /^\p{Lu}\.$/u);
/** "So he wrote on X." ends a sentence. */
const SITE = 'X.';
/** Given names that other rules take for the English words that they are, too, and firms and places that end in a surname. */
const ALSO_WORDS = wordsOf(
  'adam art ashley aston austin barron ben bill bob carl carrie charlotte chloe dan dean don drew dwayne ed frank fred gary gene grace helena hillary horst hunter ivanka jan jared jay jo jordan josh joy kamala kay keir kelly ken kenny kent kim kyle lance lee lloyd lockheed lyndon magic mark matt max melania mia nancy nick norman olivia randy ray rishi rob rod ron ronnie rose roy saint sean spencer stanley sue taylor tiffany trayvon tyler victoria vivian warren will',
);

/**
 * True when a surname is part of another name by what stands behind it: Wang Yi where the person is Wang Weijing, Martin Sorrell where
 * it is Ciaran Martin. Any other word may have a capital there: "The Trudeau Liberals", "Pompeo Huawei warning".
 */
export function isOfOtherName(name: ShortName): boolean {
  const { text, start, end, language, fullName } = name;
  const behind = CAPITALISED().exec(text.slice(end, end + LONGEST_WORD))?.[1];
  if (behind === undefined || DAY().test(behind) || wordsIn(fullName).includes(behind.toLowerCase()))
    return false;
  // A person has no article: "the Martin Review", "the Meng Case".
  if (hasCapitalNouns(language) || wordBefore(name)?.toLowerCase() === 'the') return false;
  const surname = text.slice(start, end);
  const isName =
    wordsIn(fullName)[0] === surname.toLowerCase()
      ? FAR_EASTERN().test(behind)
      : language === 'en' && GIVEN.has(surname);
  return isName && !name.hits.isStart(end + 1) && !isTitle(text);
}

const wordsIn = (name: string): string[] => name.toLowerCase().split(/\s+/);
