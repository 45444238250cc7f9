/** Names that hold a company's name and are of something else: halls and cups that it paid for, telephones, a portal's pages. */

const VENUE =
  /[\p{Lu}][\p{L}&-]*(?: [\p{Lu}][\p{L}&-]*)?[ -](?:Arena|Areena|Arenan|Stadium|Stadion|Stadyumu|Park|Dome|Theat(?:re|er)|Auditorium|Hall|Velodrome|Vélodrome|Cup|Masters|Classic|Championship|Grand Prix|Open(?![ -]\p{Lu}| source| radio)|Liga|Ligaen|Eliteserien|Marathon)(?!\p{L})|腾讯(?:微博|网|新闻|体育讯?|娱乐|科技讯|财经)/gu;
/** Every such name has one of these. */
const SIGN =
  /[ -](?:A[ru]|Stadi|Stady|Park|Dome|Thea|Hall|V[eé]lo|Cup|Mast|Clas|Cham|Gran|Open|Liga|Elit|Mara)|腾讯/;

/** Where such names stand in a text. */
const venuesIn = (text: string): { start: number; end: number }[] =>
  SIGN.test(text)
    ? Array.from(text.matchAll(VENUE), ({ index, 0: name }) => ({ start: index, end: index + name.length }))
    : [];

/** As long as any such name, and as what stands in it behind the company's. */
const LONGEST = 60;
const LONGEST_REST = 30;

/** True when the span of a text lies in such a name. */
export function isInVenue(text: string, start: number, end: number): boolean {
  if (!SIGN.test(text.slice(start, end + LONGEST_REST))) return false;
  const from = Math.max(0, start - LONGEST);
  return venuesIn(text.slice(from, end + LONGEST)).some(
    (venue) => from + venue.start < end && from + venue.end > start,
  );
}
