/**
 * What halls, cups, clubs, foundations, prizes and streets are called that bear the name of somebody else. Nouns are here in the form a
 * dictionary has, and are found in every form that the language of the page gives them.
 */
import { lazy } from '../../lazy.ts';
import { endingsOf } from '../affixes/endings.ts';
import type { Subtag } from '../languages.ts';
import { foldWord } from '../letters/fold.ts';
import { listed, wordsOf } from '../patterns/lists.ts';
import { prefiltered } from '../patterns/prefiltered.ts';

/** Foundations, behind and before a name. An organisation's is another organisation, as a person's is. */
export const FOUNDATIONS_BEHIND = ['Foundation', 'Stichting', 'Stiftung', 'Vakfı'];
export const FOUNDATIONS_BEFORE = ['fondation', 'fondazione', 'fundación', 'fundação'];
export const STREETS_BEFORE = 'avenida avenue boulevard calle piazza plaza praça rua rue viale'.split(' ');

type ByLanguage = Readonly<Record<Subtag, ReadonlySet<string>>>;

/** Languages that put the kind before the name. */
export const ROMANCE: ReadonlySet<Subtag> = new Set(['ca', 'es', 'fr', 'gl', 'it', 'pt']);

/** Where games are played: they count with a small letter too, being no verb anywhere. */
const GROUNDS = setOf(`
arena areen areena stadion stadions stadionas staadion stadyum арена стадион αρένα
arenan arenor arenorna`);
/** The same in languages where they are nothing else. */
const GROUNDS_OF: ByLanguage = {
  bs: setOf('dvorana'),
  cs: setOf('hala'),
  hr: setOf('dvorana'),
  hu: setOf('csarnok kupa sportcsarnok'),
  pl: setOf('hala'),
  sk: setOf('hala'),
  sl: setOf('dvorana'),
  sr: setOf('dvorana дворана'),
};
/** English has figures of speech, "in the Huawei arena"; French and German write none of these names so. */
const NO_SMALL = new Set(['de', 'en', 'fr', 'lb']);

/** Nouns that stand behind the name with a capital, or joined by a hyphen. */
const BEHIND = setOf(`
${FOUNDATIONS_BEHIND.join(' ')} alapítvány fondacija säätiö sihtasutus stiftelse zaklada vakf
auditorium csarnok dvorana дворана hala parken sportcsarnok stadium theater theatre velodrom velodrome
kupa maraton marathon pokal prize puchar trophy`);
/** The same, of which English has verbs: "Nokia Parks Its Plans". */
const BEHIND_ABROAD = setOf('cup dome hall halle halli liga park stad');

const CAPITAL = /^\p{Lu}/u;
/** Clubs, but British Columbia and high courts before what these have: "the Huawei BC office", "the TikTok HC ruling". */
const CLUB =
  '[BH]C(?! (?:[Bb]an|[Bb]ench|[Cc]ampus|[Cc]ase|[Cc]ourt|[Ee]xtradition|[Gg]overnment|[Hh]earing|[Jj]udges?|[Ll]abs?|[Oo]ffices?|[Oo]rders?|[Pp]lea|[Pp]etition|[Pp]remier|[Rr]esearch|[Rr]uling|[Ss]taff|[Ss]upreme|[Tt]rial|[Vv]erdict)(?!\\p{L}))';
/**
 * Behind a name or two, with a capital, in this form and in any language. Headlines have some of them as other words: "Huawei Open to
 * Talks", "Ericsson Field tests 5G", but "at Nokia Field in May".
 */
const FIXED = prefiltered(
  CAPITAL,
  () =>
    new RegExp(
      `^(?:${listed(`
Arena|Areena|Arenan|Stadium|Stadion|Stadyumu|Park|Parken|
Field(?! (?!(?:and|at|for|from|has|in|is|on|or|was|where|with) )\\p{L})|
Dome|Theat(?:re|er)|Auditorium|Hall(?! of(?!\\p{L}))|Velodrome|Vélodrome|
Cup|Masters(?! (?:degree|student|thesis))|Classic(?! (?:case|example))|Championship|Grand Prix|League(?! (?:of|tables?)(?!\\p{L}))|Liga|Ligaen|Eliteserien|Marathon|IndyCar|
Open(?![ -]\\p{Lu}| (?:about|for|house|innovation|letters?|on|platform|radio|source|standards?|to|up)(?!\\p{L}))|
Baskets|Knights|Warriors|Rolster|Sonic[Bb]oom|Wiz|Wyverns|FC|FK|KK|NKK|${CLUB}`)})(?!\\p{L})`,
      'u',
    ),
);
/** What else is held and sponsored, which headlines seldom have as another word ("Apple Racing To Catch Up"); behind two names perhaps: "AT&T Pebble Beach Pro-Am". */
const EVENT = prefiltered(
  CAPITAL,
  () =>
    /^(?:Amphitheat(?:er|re)|B(?:AFTA|afta)s?|Ballpark|Biennale|Brier|Coliseum|Derby|(?!Manifest)\p{Lu}\p{Ll}*fest|Festival|Grand Slam|Invitational|(?:Book|Comedy|Fashion|Film|Football|Literary|Music|Photography|Press|Sports?) (?:Awards?|Prize)|Pro-Am|Raceway|Racing(?! (?:Against|Ahead|For|Forward|Past|Through|To|Toward|Towards|With)(?!\p{L}))|Regatta|Sevens|Speedway|Stage(?=[,.;:!?)]|$| (?!\p{L}+(?:ed|ing)(?!\p{L}))\p{Ll}))(?!\p{L})/u,
);
/** Models of a kind, and no foundation: "Apple Foundation Models". An honour, and no hall: "Hall of Fame". */
const NO_KINDS = lazy(() => /^(?:foundation models?|hall of)(?!\p{L})/iu);

/** Nouns before the name, which may have a small letter. */
const BEFORE = setOf(`
${FOUNDATIONS_BEFORE.join(' ')} fundació fundația fundacja nadace nadácia fondacija фондация фондација ίδρυμα`);
/** The same in Romance languages, and with a capital in any. */
const CUPS_BEFORE = setOf('copa coppa prémio taça trofeo');
/** In Romance languages alone, English having a verb "rue", and in this form alone. */
const STREETS = setOf(STREETS_BEFORE.join(' '));
/**
 * Nouns before the name with a capital alone. With a small one the name may be what acts there: "en el estadio Telefónica instaló sus
 * antenas". In another form they are a noun of Romance languages alone, and inside a sentence: Italian "Sale Nokia" is a rise of its shares,
 * Finnish "Salassa Huawei" secrecy.
 */
const BEFORE_CAPITAL = setOf(`
auditori auditorio edificio distrito espacio espaço espai palacio palazzo palco pabellón pavelló pavilhão pavillon
coupe estadi estadio sala salle stade teatro théâtre torre`);
/** The same in one language, inside a sentence. They begin others: "Via WhatsApp", "Prix Netflix: …". */
const BEFORE_INSIDE: ByLanguage = {
  bs: setOf('dvorana stadion'),
  cs: setOf('hala stadion'),
  es: setOf('arena'),
  fr: setOf('auditorium place prix tour'),
  hr: setOf('dvorana stadion zaklada'),
  it: setOf('arena auditorium stadio via'),
  pl: setOf('hala stadion teatr'),
  pt: setOf('arena'),
  sk: setOf('hala stadion'),
  sl: setOf('dvorana stadion'),
  sr: setOf('dvorana stadion дворана стадион'),
};
/** Boats that a firm pays for, before the name. Whoever else is in one boat with somebody has none. */
const BOATS: ByLanguage = {
  en: setOf('catamaran trimaran yacht'),
  de: setOf('segelboot segelyacht trimaran'),
  es: setOf('barco catamarán trimarán velero'),
  fr: setOf('bateau catamaran monocoque multicoque trimaran voilier'),
  it: setOf('barca catamarano trimarano yacht'),
  nl: setOf('boot trimaran zeilboot zeiljacht'),
  pt: setOf('barco catamarã trimarã veleiro'),
};
/** Halls before the name, with a small letter too: "v aréně Nokia". */
const ARENAS: ByLanguage = {
  ...Object.fromEntries(
    Array.from(wordsOf('bs cs hr pl sk sl sr'), (language) => [language, setOf('arena')]),
  ),
  ru: setOf('арена'),
  sr: setOf('arena арена'),
  uk: setOf('арена'),
};

const PLAIN = /^[A-Za-z]{3}/;
/** The first letters of all these words: few others share them, and are done with at once. */
const BEGINNINGS = new Set(
  [
    ...[GROUNDS, BEHIND, BEHIND_ABROAD, BEFORE, CUPS_BEFORE, BEFORE_CAPITAL],
    ...[GROUNDS_OF, BEFORE_INSIDE, BOATS, ARENAS].flatMap((kinds) => Object.values(kinds)),
  ].flatMap((kinds) => [...kinds].map(beginningOf)),
);

const isCapital = (word: string): boolean => CAPITAL.test(word);

/** A word of a text. */
export interface KindWord {
  word: string;
  language: Subtag | null;
}

/** True when a text that follows a name and a space or a hyphen begins with a kind that has one form only. */
export const isFixedKind = (behind: string): boolean => FIXED.test(behind);

/** The same for kinds that may stand behind two more names. */
export const isEvent = (behind: string): boolean => EVENT.test(behind);

/** Whether a language has kinds with a small letter behind a name. */
export const mayBeSmall = (language: Subtag | null): language is Subtag =>
  language !== null && !NO_SMALL.has(language);

/** True when a word that follows a name, and begins the text `behind`, tells a kind. `isJoined` by a hyphen. */
export function isKindBehind(behind: string, { word, language }: KindWord, isJoined: boolean): boolean {
  const isOf = lookUp({ word, language });
  const isKind =
    isCapital(word) || isJoined
      ? isOf(GROUNDS) || isOf(BEHIND) || (language !== 'en' && isOf(BEHIND_ABROAD))
      : mayBeSmall(language) && (isOf(GROUNDS) || isOf(GROUNDS_OF[language]));
  return isKind && !NO_KINDS().test(behind);
}

/** True when a word before a name tells a kind. `beginsSentence` is asked of words that have another meaning there. */
export function isKindBefore({ word, language }: KindWord, beginsSentence: () => boolean): boolean {
  const isOf = lookUp({ word, language });
  if (isOf(BEFORE)) return true;
  const isRomance = language !== null && ROMANCE.has(language);
  if (isRomance && (isOf(CUPS_BEFORE) || STREETS.has(foldWord(word)))) return true;
  if (!isCapital(word)) return false;
  if (isOf(CUPS_BEFORE) || BEFORE_CAPITAL.has(foldWord(word))) return true;
  return (isOf(BEFORE_INSIDE[language ?? '']) || (isRomance && isOf(BEFORE_CAPITAL))) && !beginsSentence();
}

/** True when a word before a name is one for a hall, in a language that puts it there with a small letter. */
export function isArena(word: string, language: Subtag | null): boolean {
  const arenas = ARENAS[language ?? ''];
  return arenas !== undefined && lookUp({ word, language })(arenas);
}

/** True when a word before a name is one for a boat. */
export const isBoat = ({ word, language }: KindWord): boolean =>
  BOATS[language ?? '']?.has(foldWord(word)) ?? false;

const NEVER = () => false;

/** Asks whether a word is a form of any of some kinds. */
function lookUp({ word, language }: KindWord): (kinds: ReadonlySet<string> | undefined) => boolean {
  if (!BEGINNINGS.has(beginningOf(word))) return NEVER;
  const forms = formsOf(word, language);
  return (kinds) => kinds !== undefined && forms.some((form) => kinds.has(form));
}

/** What dictionaries may have for a word of a text, folded; itself first. */
function formsOf(word: string, language: Subtag | null): string[] {
  const endings = endingsOf(language);
  const forms = [foldWord(word)];
  for (let at = Math.max(1, word.length - endings.longest); at < word.length; at++)
    for (const { base } of endings.of(word, at, word.length)) forms.push(foldWord(word.slice(0, at)) + base);
  return forms;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(Array.from(wordsOf(words), foldWord));
}

/** Three letters, folded. Most words have plain ones, and need no more than small ones. */
function beginningOf(word: string): string {
  const plain = PLAIN.exec(word)?.[0];
  // With an accent of its own a letter takes two units.
  return plain?.toLowerCase() ?? foldWord(word.slice(0, 6)).slice(0, 3);
}
