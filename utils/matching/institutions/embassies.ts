/** Embassies, of which a country has one in every capital: "čínské velvyslanectví v Londýně" is not the one in Prague. */

import { prefiltered } from '../patterns/prefiltered.ts';

const EMBASSY = /embass|ambas|botschaft|ve[lľ]vyslan/iu;

/** Capitals, in English, and what they begin with in the languages that name such an embassy without one: Czech and Slovak. */
const CAPITALS = `
Ankara:Anka[rř] Athens:At[eé]n Belgrade:B[eě]lehrad Berlin:Berlín Bratislava:Bratislav Brussels:Brusel Bucharest:Bukurešt|Bukurešť Budapest:Budapeš
Canberra:Canbe[rř] Copenhagen:Koda[nň] Dublin Helsinki:Helsin[kc] Islamabad:Islám[aá]b[aá]d Jakarta:Jaka[rř]t Kabul:Kábul Kyiv:Kyjev London:Lond[ýy]n
Madrid Moscow:Moskv Nairobi Oslo:Osl[eo] Ottawa:Ottaw Paris:Paříž|Paríž Prague:Pra[hz] Pyongyang:Pchjongjang Riga:Ri[gz]e Rome:Řím|Rím Seoul:Soul
Sofia:Sofi Stockholm:Štokholm Tallinn:Tallin Tehran:Teherán Tokyo:Toki Vienna:Víd[nň]|Viedn Vilnius Warsaw:Varšav Washington Zagreb:Záhřeb|Záhreb`
  .trim()
  .split(/\s+/)
  .map((line) => {
    const [capital = '', stems = capital] = line.split(':');
    return { capital, begins: new RegExp(`^(?:${capital}|${stems})`, 'u') };
  });
const IN = prefiltered(/^\s(?:in|v)/, () => /^\s(?:in|ve?|vo)\s(\p{Lu}(?:\p{L}|\p{M}){2,20})/u);
const LONGEST_BEHIND = 26;

/** True when an embassy stands in a capital that none of its entity's `names` tells. `end` is where its name ends in a text. */
export function standsInOtherCapital(
  text: string,
  { start, end }: { start: number; end: number },
  names: () => readonly string[],
): boolean {
  const place = IN.exec(text.slice(end, end + LONGEST_BEHIND))?.[1];
  if (place === undefined || !EMBASSY.test(text.slice(start, end))) return false;
  const found = CAPITALS.find(({ begins }) => begins.test(place));
  return found !== undefined && !names().some((name) => name.includes(found.capital));
}
