/** Halls, parks and games that people are called by: "SK Telecom CEO Park Jung-ho said" is of no park. */
import { lazy } from '../../lazy.ts';
import { listed } from '../patterns/lists.ts';
import { isGivenName } from '../people/given-names.ts';
import { isFunction } from '../people/people.ts';

const FAMILY = /^(?:Field|Hall|Masters|Park)(?![-\p{L}])/u;

/** What people are in firms, besides what they are elsewhere. Some languages join it to another word, and have it last: Deutschlandchefin. */
const POST = lazy(
  () =>
    new RegExp(
      `^(?:${listed(`
analyst|boss|c[efiost]o|ciso|c[mp]o|counsel|co-?founder|deputy|economist|employee|engineer|executives?|founder|head|investor|lawyer|lobbyist|manager|officer|[es]?vp|representative|
researcher|scientist|spokesperson|strategist|veteran|vice|
pdg|directeur|directrice|fondateur|porte-parole|consejero|presidente|portavoz|fundador|vocero|amministratore|portavoce|fondatore|porta-voz|topman|woordvoerder|
vd|talesperson|talsperson|talesmand|direktør|direktör|toimitusjohtaja|prezes|rzecznik|ředitel|mluvčí|
\\p{L}*(?:anwalt|anwältin|chef|chefin|chefen|forscher|gründer|ingenieur|manager|managerin|mitarbeiter|sprecher|sprecherin|vorstand|vorständin)`)})$`,
      'iu',
    ),
);

/** A Korean given name, of two syllables: Jung-ho, Chung Hee. */
const FIRST =
  'byung|chan|chung|dong|eun|geun|hang|hee|hyun|in|jae|ji|jong|joo?n|jung|ki|kyung|min|sang|seong?|seung|soo|sung|tae|won|woo|yong|yoo|young';
const SECOND =
  'b[eu]om|bum|chan|ch[eu]+l|do|eun|[gk]yu|hee|ho|hoon|hwan|hye|hyun|i[kl]|jae|jin|joo?n|ju|ki|kwang?|kyung|min?|ryong|seo[kn]g?|sik|soo|suk?|sung?|tae|wan|won|wook?|yeol|yong|young';
/** What people do, and halls where those who run them do: "Telia Park told fans". */
const SAYING = listed(`
acknowledged?s?|add(?:s|ed)|admit(?:s|ted)|argue[ds]|believe[ds]|claim(?:s|ed)|conceded?s?|confirm(?:s|ed)|declare[ds]|decline[ds]|denie[ds]|explain(?:s|ed)|insist(?:s|ed)|note[ds]|
predict(?:s|ed)|promise[ds]|replie[ds]|resign(?:s|ed)|respond(?:s|ed)|said|says|sees|state[ds]|stresse[ds]|tells|testifie[ds]|thinks|thought|told|vow(?:s|ed)|warn(?:s|ed)|writes|wrote|
sagte?|betonte?|erklärte?|warnte?|dijo|dice|afirm[aó]|asegur[aó]|declar[aó]|disse|diz|afirmou|dit|ha detto|a (?:déclaré|dit)|zei|zegt|sade|säger|sier|sagde|siger|sanoi|sanoo|powiedział|řekl`);
const CALLED = lazy(() => new RegExp(`^\\p{L}+ (?:${FIRST})[ -]?(?:${SECOND})(?!\\p{L})`, 'iu'));
const SAYS = lazy(() => new RegExp(`^\\p{L}+ (?:${SAYING})(?!\\p{L})`, 'iu'));
/** A firm's branch where many are called Park. */
const BRANCH = 'Korea';

/** True when a kind that begins the text `behind` is somebody's name, by the word before it or by what follows. `before` is empty behind the firm. */
export const isCalledHallOrPark = (behind: string, before: string): boolean =>
  FAMILY.test(behind) &&
  (isFunction(before) ||
    POST().test(before) ||
    CALLED().test(behind) ||
    ((before === BRANCH || isGivenName(before, null)) && SAYS().test(behind)));
