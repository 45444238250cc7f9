/**
 * Makers in the names of their devices: "Huawei P50 Pro", "Nokia 3310", "TP-Link Archer AX55", in tests of phones, buyers' guides and
 * adverts. The longest name wins, and it is of a thing that is sold. A possessive stands before what the firm does and owns: "Huawei's Mate
 * 60 Pro chip shocked Washington" is about the firm. Chips (Kirin, Ascend) and what carriers buy (S5700 switches) are no such things.
 *
 * A pattern is tried once at each maker, on a short slice behind it, and its repetitions have bounds.
 */
import { lazy } from '../../lazy.ts';
import { foldCharacter, foldWord } from '../letters/fold.ts';
import { listed } from '../patterns/lists.ts';
import { DEVICES_OF, type Maker, NUMBERED, SERIES_ABROAD, SPELLINGS } from './device-series.ts';
import { NO_CODE } from './model-names.ts';

/**
 * How the codes of phones and tablets begin: `P50`, `XR20`, `Y6p`, `SM-A526B`. Other letters are switches and routers of carriers (S5700, AR1220,
 * M6000), chips (GB200), bills (HR1234). Makers write codes with capitals: "x86 servers" are none.
 */
const CODES: Partial<Record<Maker, string>> = {
  huawei: '[GPUY]',
  nokia: 'XR|[CEGNTX](?!\\d{3})',
  samsung: 'SM-\\p{Lu}{1,2}|[AJMSZ]',
  'tp-link': 'TL-\\p{Lu}{2}',
  zte: '[AV]',
};
/** What follows the letters. */
const CODE_NUMBER = '\\d{1,4}[A-Za-z]{0,3}';
/**
 * What else looks like such a code: quarters and half-years of other languages, what has its year, generations and frequencies (U6GHz),
 * others' chips, the youth of a club.
 */
const NO_DEVICE = lazy(
  () =>
    /^(?:S[12]|T[1-4]|\p{Lu}(?:19|20)\d\d|\p{Lu}[2-6]G\p{Lu}?|\p{Lu}\d+[GMk]?Hz|A[128]00|U(?:1\d|2[0-3]))$/u,
);

/**
 * Numbers that phones of Nokia are called by: four digits that are no year and, not being round, seldom a count; round ones that many people
 * had; fractions.
 */
const NUMBER = '(?!19|20|\\d\\d[05]0)\\d{4}|\\d{4}[a-z]|1100|5800|6300|6600|[1-8]\\.[1-4]';
/** What is counted or measured by a number is no phone: "dass Nokia 1233 Stellen streicht", "Nokia 4.2 Prozent", "Nokia 4.2 +0.5". */
const COUNTED = lazy(
  () =>
    new RegExp(
      `^(?:[.,]?\\p{N}|\\s?(?:[%‰€$£¥]|[+\u2212\\p{Pd}]\\s?\\p{N}|[人名个個位家項项亿億万萬千件元円원명개만억천]|美元|[欧歐]元|(?:${listed(`
euro?s?|usd|sek|dollars?|crowns?|kron\\p{L}{1,4}|per\\s?cent|pro[cs]ent\\p{L}{0,3}|prozent\\p{L}{0,3}|pour\\s?cent|por\\s?ciento|per\\s?cento|pct|points?|
punkte?|bn|mi?o|mrd|ml[dn]|mn|m[ií]l[ijlh]\\p{L}{0,8}|bil[ijlh]\\p{L}{2,5}|thousand|tusen|tys|млн|млрд|тыс|процент\\p{L}{0,3}|km|m²|[kmg]hz|[mg]bit|
jobs?|jobb|employees|workers|staff|people|patents?|base\\sstations?|sites|antenn\\p{L}{1,3}|engineers|deals|contracts|customers|
stellen|mitarbeite\\p{L}{1,4}|beschäftigte\\p{L}?|arbeitsplätze\\p{L}?|menschen|banen|medewerkers|werknemers|mensen|
emplois|postes|salariés|emple\\p{L}{2,5}|trabajadores|puestos|posti|dipendenti|lavoratori|trabalhadores|
anställda|tjänster|ansatte|arbejdspladser|stillinger|årsverk|työnteki\\p{L}{2,5}|henkilö\\p{L}{1,3}|ihmis\\p{L}{1,3}|
рабоч\\p{L}{1,4}|сотрудник\\p{L}{1,3}|человек|ваканс\\p{L}{1,4}|працівник\\p{L}{1,3}|pracownik\\p{L}{1,3}|etat\\p{L}{1,3}|osób|zaměstnanc\\p{L}{1,3}|
lidí|ľudí|radnik\\p{L}{1,3}|munkahely\\p{L}{0,4}|dolgozó\\p{L}{0,3}|kişi|çalışan\\p{L}{0,4}`)})(?!\\p{L})))`,
      'iu',
    ),
);

/** No letter of these scripts goes on behind a name. Others write particles there, or no spaces. */
const END = '(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{M}])';

/** An article before tells of a thing, with a number that counts elsewhere: "the Nokia 6", but "Ericsson has ten, Nokia 6". */
const ARTICLE = lazy(() => /(?<!\p{L})(?:[Aa]n?|[Tt]he)\s$/u);
const LONGEST_ARTICLE = 5;
const MERE_NUMBER = lazy(() => /^\s\d{1,3}(?=[,.;:!?)]?(?:\s\p{Ll}|$)|[,.;:!?)]\s)/u);

function patternOf(maker: Maker): RegExp {
  const letters = CODES[maker];
  const code = letters ? `|(?<code>(?:${letters})${CODE_NUMBER})(?!\\p{N})` : '';
  const number = maker === 'nokia' ? `|(?<number>${NUMBER})` : '';
  return new RegExp(
    `^[\\s\\p{Pd}・·]?(?:(?:${DEVICES_OF[maker]}${code}${number})${END}|(?:${SERIES_ABROAD})\\s?\\p{Nd}{1,3}(?!\\p{Nd}|\\s?G))`,
    'u',
  );
}

/** By how a maker's spelling folds. */
const makers: ReadonlyMap<string, { maker: Maker; pattern: () => RegExp }> = new Map(
  (Object.keys(DEVICES_OF) as Maker[]).flatMap((maker) => {
    const entry = { maker, pattern: lazy(() => patternOf(maker)) };
    return SPELLINGS[maker].map((spelling) => [foldWord(spelling), entry] as const);
  }),
);

/** In UTF-16 units: as long as any spelling of a maker, and as what is looked at behind it. */
const LONGEST_MAKER = 14;
const LONGEST_BEHIND = 40;

/** True when a span is a maker, and the name of one of its devices goes on behind it. */
export function isMakerOfDevice(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_MAKER) return false;
  const found = makers.get(foldWord(text.slice(start, end)));
  if (!found) return false;
  // Digits of any script: نوكيا ٣٣١٠
  const behind = text.slice(end, end + LONGEST_BEHIND).replace(/\p{Nd}/gu, foldCharacter);
  if (NUMBERED.has(found.maker) && isThing(text, start, behind)) return true;
  const match = found.pattern().exec(behind);
  if (!match) return false;
  const { code = '', number } = match.groups ?? {};
  if (number !== undefined) return !COUNTED().test(behind.slice(match[0].length));
  return !NO_CODE.test(code) && !NO_DEVICE().test(code);
}

function isThing(text: string, start: number, behind: string): boolean {
  const number = MERE_NUMBER().exec(behind)?.[0];
  if (number === undefined || COUNTED().test(behind.slice(number.length))) return false;
  return ARTICLE().test(text.slice(Math.max(0, start - LONGEST_ARTICLE), start));
}
