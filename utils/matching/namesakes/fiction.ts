/** Agents of films, series, novels and games, in the languages of the news: "a thriller about an FBI agent". */
import { listed } from '../letters/lists.ts';

/** In small letters. In English one of them: news tells of "FBI agents". */
const AGENT = listed(`
agencie|agent(?:[aeuy]|e[mn]|ens|in|innen|k[aęiuyą]|om|ov|ovi|tien|ti|tin|ul|ului)?|agente|ajan(?:[ıi]\\p{L}*)?|ügynök\\p{L}*|hacker(?:en|in|ka)?|spy|profiler|spion(?:en|in)?|
агент(?:[ауе]|ом|ка|ки|ът)?|πράκτορα[ςσ]?`);
const BEHIND = new RegExp(`^\\p{L}{0,3}[\\s-](?:${AGENT})(?![\\p{L}\\p{M}])`, 'u');
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${AGENT})(?: (?:of|the|du|de|la|del|da|do|van|der|het|des|din|al|na|на|του|της)| dell['’]){0,2}\\s?$`,
  'u',
);
const LONGEST_AGENT = 30;
/** Which have no other sense beside an agent. */
const FICTION = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${listed(`
films?|movies?|novels?|sitcom|thrillers?|blockbuster|crime drama|(?:tv|television|netflix|drama) series|series on netflix|video ?games?|starring|stars as|
spielfilm\\p{L}*|kinofilm\\p{L}*|krimi\\p{L}*|(?:neue[nrms]?|dem|im|seine[mn]?|ihre[mn]?) roman|fernsehserie|krimiserie|computerspiel|hauptrolle|
(?:le|un|ce|du) polar|roman(?: policier| d['’]espionnage)|le roman|série (?:télé\\p{L}*|policière|netflix)|jeu vidéo|película|novela|serie de (?:netflix|televisión)|videojuego|protagoni[sz]a\\p{L}*|
filme|romance policial|série d[ae] (?:netflix|tv|televisão)|romanzo|serie tv|serien (?:handl|følg|följ)\\p{L}+|tv-serie[ns]?|speelfilm|filmen|filmer|romanen?|spänningsroman|huvudrollen|hovedrollen|hovedrolle|elokuva\\p{L}*|romaani\\p{L}*|
filmi[en]?|filmul|filmu|filmie|filmem|powieś\\p{L}+|kryminał\\p{L}*|serial (?:o|na|opowiada|z)|serial(?:u|em)|seriál\\p{L}*|filmov[éýáo]\\p{L}*|román\\p{L}*|regény\\p{L}*|sorozat\\p{L}*|
фильм\\p{L}{0,3}|фільм\\p{L}{0,3}|филм\\p{L}{0,3}|триллер\\p{L}{0,2}|трилер\\p{L}{0,2}|сериал\\p{L}{0,2}|серіал\\p{L}{0,2}|детектив(?:е|а|ный|ном)?|в романе|романа|
ταινία\\p{L}?|μυθιστόρημα\\p{L}*|filmi(?:nde|nin)?|dizi(?:si|de|sinde)|romanı\\p{L}*`)})(?![\\p{L}\\p{M}])`,
  'u',
);
const AROUND = 120;

/** True when the abbreviation at a span is of an agent of fiction. */
export function isOfFiction(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + LONGEST_AGENT).toLowerCase();
  if (!BEHIND.test(behind)) {
    const before = text.slice(Math.max(0, start - LONGEST_AGENT), start).toLowerCase();
    if (!BEFORE.test(before)) return false;
  }
  return FICTION.test(text.slice(Math.max(0, start - AROUND), end + AROUND).toLowerCase());
}
