/**
 * Names of firms that a page has given to somebody or something else: "Ali Mohamed Shein opened a clinic. Shein thanked the donors." Where
 * it has done so once, the bare name is that on all of the page, unless the page tells of a firm as well.
 */
import { lazy } from '../../lazy.ts';
import type { Subtag } from '../languages.ts';
import { isTitle } from '../letters/capitals.ts';
import { listed } from '../patterns/lists.ts';
import { isSurnameToo } from '../people/people.ts';
import { isFamilyName, isNameOfFamily } from './family-firms.ts';
import { isTownOrTyres, makesTyres } from './nokia.ts';
import { isWithSurname } from './other-names.ts';

/**
 * What pages say of a firm, whatever it makes, and whose it is. One such word anywhere is enough: the bare name may be the firm's then.
 */
const FIRM = told(`
compan(?:y|ies)|firms?|corporations?|conglomerates?|groups?|retailers?|vendors?|suppliers?|founders?|co-?founde[rd]s?|CEO|chief executive|software|anti-?virus|cyber\\p{L}*|telecoms?|telecommunications|
operators?|networks?|shares|shareholders?|brands?|platforms?|apps?|e-commerce|online|fashion|malware|spyware|hack\\p{L}*|Huawei|ZTE|Inc|Ltd|Corp|[3-6]G|Oyj|PLC|
Unternehmens?|Konzerns?|Firm(?:a|en)|Gründer\\p{L}*|Gruppe|Aktien?|Netz\\p{L}*|Mobilfunk\\p{L}*|Betreiber\\p{L}*|entreprises?|sociétés?|groupes?|(?:co)?fondateurs?|PDG|opérateurs?|réseaux?|logiciels?|télécoms?|
empresas?|compañías?|grupos?|operadoras?|redes|acciones|fundador\\p{L}*|companhias?|aziend[ae]|società|grupp[oi]|fondatore|operatori?|reti|azioni|bedrij(?:f|ven)|concern|oprichter|aandelen|
företag\\p{L}*|bolag\\p{L}*|koncern\\p{L}*|grundare\\p{L}*|operatør\\p{L}*|operatör\\p{L}*|nätverk\\p{L}*|selskap\\p{L}*|selskab\\p{L}*|virksomhed\\p{L}*|aktie\\p{L}*|aksje\\p{L}*|
yhtiö\\p{L}*|yrity[sk]\\p{L}*|toimitusjohtaj\\p{L}*|\\p{L}*operaattor\\p{L}*|mobiiliverk\\p{L}*|matkapuhelinverk\\p{L}*|kuituverk\\p{L}*|valokui\\p{L}*|laajakaist\\p{L}*|liittym\\p{L}*|pörss\\p{L}*|osak[ek]\\p{L}*|
ettevõt\\p{L}*|firma\\p{L}*|\\p{L}*operaator\\p{L}*|spół[kc]\\p{L}*|firm[aęyio]\\p{L}*|założyciel\\p{L}*|operator\\p{L}*|společnost\\p{L}*|spoločnos\\p{L}*|zakladate[lľ]\\p{L}*|
cég\\p{L}*|vállalat\\p{L}*|companie\\p{L}*|tvrtk\\p{L}*|kompanij\\p{L}*|podjet\\p{L}*|įmon\\p{L}*|bendrov\\p{L}*|uzņēmum\\p{L}*|şirket\\p{L}*|kurucu\\p{L}*|εταιρ\\p{L}*|
компан[иі]\\p{L}*|фирм\\p{L}*|концерн\\p{L}*|основател\\p{L}*|антивирус\\p{L}*|оператор\\p{L}*|програм\\p{L}*|
(?:Eugene|Evgeny|Yevgeny|Natal(?:ia|ya)) Kaspersky|(?:Francis|Martin|Olivier) Bouygues|Magnus Ericsson`);
/** What is said of Nokia alone: the town has firms and groups of its own. */
const NOKIA = told(`
[2-6]G\\p{L}*|networks?|vendors?|suppliers?|kit|gear|contracts?|SORM|telecoms?|telecommunications|(?:smart|tele)?phones?|handsets?|mobiles?|Oyj|shares|shareholders?|Ericsson|Huawei|ZTE|Samsung|Microsoft|Bell Labs|
Netz\\p{L}*|Mobilfunk\\p{L}*|Handys?|Aktien?|réseaux?|télécoms?|(?:télé|smart)phon\\p{L}*|actions|redes?|telefo(?:n|an)\\p{L}*|teléfon\\p{L}*|telèfon\\p{L}*|móvil\\p{L}*|celular\\p{L}*|acciones|ações|reti|azioni|cellular\\p{L}*|
rețele\\p{L}*|xarxes|acțiuni\\p{L}*|telekom\\p{L}*|telecom\\p{L}*|sie(?:ci|ć)|sít[ěí]\\p{L}*|siet\\p{L}*|akcj\\p{L}*|akcie|nätverk\\p{L}*|netværk\\p{L}*|nettverk\\p{L}*|mobil\\p{L}*|aktie\\p{L}*|aksje\\p{L}*|
hálózat\\p{L}*|részvén\\p{L}*|δίκτυ\\p{L}*|τηλέφων\\p{L}*|κινητ\\p{L}*|rrjet\\p{L}*|aksione\\p{L}*|şebeke\\p{L}*|сет[иеь]\\p{L}*|мереж\\p{L}*|мреж\\p{L}*|телефон\\p{L}*|телеком\\p{L}*|смартфон\\p{L}*|акци\\p{L}*|акці\\p{L}*`);

function told(words: string): () => RegExp {
  return lazy(() => new RegExp(`(?<!\\p{L}|\\p{M})(?:${listed(words)})(?!\\p{L}|\\p{M})`, 'iu'));
}

/** How a page gives a name away: whether it does so at a place, and what would tell that it speaks of the firm all the same. */
interface Way {
  isAnother(text: string, start: number, language: Subtag | null): boolean;
  firm: () => RegExp;
}

const TOWN: Way = {
  // Finnish pages say of both in one breath, and ask for the firm's words anyway.
  isAnother: (text, start, language) =>
    language !== 'fi' && (isTownOrTyres(text, start) || makesTyres(text, start)),
  firm: NOKIA,
};
const FIRST_NAME: Way = { isAnother: isWithSurname, firm: FIRM };
/** Another's surname, "Ciaran Martin Ericsson interview", or what has an article: "the Oskar Ericsson pact". */
const GIVEN_NAME = lazy(() => /((?<!\p{L})[Tt]he\s)?(\p{L}+)\s$/u);
const LONGEST_BEFORE = 40;
const FAMILY: Way = {
  isAnother: (text, start, language) => {
    const [, article, given] =
      GIVEN_NAME().exec(text.slice(Math.max(0, start - LONGEST_BEFORE), start)) ?? [];
    if (given === undefined || article !== undefined || isSurnameToo(given)) return false;
    return isFamilyName({ text, start, language, isName: () => false });
  },
  firm: FIRM,
};
const WAYS = new Map([
  ['Nokia', TOWN],
  ['Elisa', FIRST_NAME],
]);

function wayOf(spelling: string): Way | undefined {
  if (!/^\p{Lu}/u.test(spelling)) return undefined;
  return WAYS.get(spelling) ?? (isNameOfFamily(spelling) ? FAMILY : undefined);
}

/** True when the blocks of a page give a firm's name, as a dataset spells it, to another, and say nothing of a firm. */
export function isGivenToAnother(
  blocks: readonly string[],
  spelling: string,
  language: Subtag | null,
): boolean {
  const way = wayOf(spelling);
  if (!way) return false;
  const gives = (text: string) =>
    placesOf(spelling, text).some((start) => way.isAnother(text, start, language)) && !isTitle(text);
  return blocks.some(gives) && !blocks.some((text) => way.firm().test(text));
}

function placesOf(spelling: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + 1)) places.push(at);
  return places;
}
