/** When an article was published, as far as its page tells. */
import { partOf, runAtOnce, type Steps } from '../../steps.ts';
import { addressesOf, dayInAddress, dayInFolders } from './address.ts';
import { JsonLd } from './data/json-ld.ts';
import { loneDayInMarkup, stampInMarkup } from './data/markup.ts';
import { datesInMeta } from './data/meta.ts';
import { dayInScripts } from './data/scripts.ts';
import { areNeighbours } from './days/calendar.ts';
import { dayInDateline } from './days/dateline.ts';
import { datesIn, endsSpanOfMonths, plainOf } from './days/parse.ts';
import { localDay, type Stamp } from './days/stamp.ts';
import type { Writing } from './days/writing.ts';
import { dayWithoutYear } from './days/yearless.ts';
import { headlineOf } from './headline.ts';
import { elsewhereOn } from './lines/elsewhere.ts';
import { dateLinesOn } from './lines/lines.ts';
import { type Sighted, sightedIn } from './lines/sight.ts';
import { writingOn } from './page-writing.ts';

/**
 * The day of publication, `YYYY-MM-DD`, as the page writes it; null when the page does not tell, or tells several things, or only
 * when it was changed: none rather than a wrong one. What is written for machines comes first, then the folders of the address,
 * then what readers see around the headline, and what says less last of all.
 */
export const publishedOf = (page: Document, article: Element): string | null =>
  runAtOnce(publishedSteps(page, article));

/** The same in steps, between which the page may do something else. */
export function* publishedSteps(page: Document, article: Element): Steps<string | null> {
  const writing = writingOn(page, article);
  const addresses = addressesOf(page);
  yield 0.1;
  const jsonLd = new JsonLd(page, writing, addresses);
  const [inJsonLd, meta] = [jsonLd.article(), datesInMeta(page, writing)];
  const inFolders = dayInFolders(addresses, writing.language);
  const settled = settledBy(inJsonLd, meta.published, inFolders);
  if (settled) return settled;
  yield 0.2;
  const headline = headlineOf(page, article);
  const isElsewhere = elsewhereOn(article, headline);
  const inMarkup = inJsonLd || meta.published ? undefined : stampInMarkup(page, writing, isElsewhere);
  // Of Greenwich's day, the address or what readers see may tell the place's.
  if (inMarkup && (inMarkup.hour === null || isOfPlace(inMarkup, inFolders))) return inMarkup.day;
  yield 0.3;
  const lines = yield* partOf(dateLinesOn(page, headline, writing, isElsewhere), 0.3, 0.9);
  const seen = sightedIn(lines, article, headline, jsonLd.eventDays);
  yield 0.9;
  const told =
    inMarkup ?? agreedOn(inJsonLd, meta.published, inFolders, [seen.stated, inFolders, seen.behind]);
  if (told) return dayThere(told, inFolders, shownBeside(told, seen));
  return (
    statedBeside(inFolders, seen.stated) ??
    seen.near ??
    loneDayInMarkup(article, writing) ??
    jsonLd.other()?.day ??
    dayInAddress(addresses, writing.language) ??
    meta.dated?.day ??
    dayInTitle(page.title, writing) ??
    dayWithoutYear(article, addresses, writing, isElsewhere) ??
    dayInScripts(page, writing) ??
    dayInDateline(article, headline, writing) ??
    seen.far ??
    null
  );
}

/** The day that is written for machines, where what readers see would change nothing. */
function settledBy(
  one: Stamp | undefined,
  other: Stamp | undefined,
  inFolders: string | undefined,
): string | undefined {
  if (one && other && !isWithinADay(one.day, other.day)) return undefined;
  const told = agreedOn(one, other, inFolders, []);
  return told && isOfPlace(told, inFolders) ? told.day : undefined;
}

/**
 * Where two stamps are of different days, one may be a template's, today: the one that readers are told, or the address, is right. Where
 * they are of two days that follow one another, one may be a draft's, and the address is.
 */
function agreedOn(
  one: Stamp | undefined,
  other: Stamp | undefined,
  inFolders: string | undefined,
  shown: readonly (string | undefined)[],
): Stamp | undefined {
  if (!one || !other) return one ?? other;
  if (isWithinADay(one.day, other.day)) return other.day === inFolders ? other : one;
  for (const day of shown)
    for (const stamp of [one, other]) if (day !== undefined && isWithinADay(stamp.day, day)) return stamp;
  return one;
}

/** Any but the day before may as well be a masthead's, the reader's today: without a time nothing tells them apart. */
const shownBeside = ({ day, hour }: Stamp, { beside, stated }: Sighted): string | undefined =>
  hour === null && beside !== undefined && beside >= day ? stated : beside;

/** A stamp whose hour says so is of the day where the page is from, and so is one that the address agrees with. */
const isOfPlace = ({ day, hour }: Stamp, inFolders: string | undefined): boolean =>
  hour === undefined || day === inFolders;

/** The day of a stamp where the page is from, as its address tells or its readers see, who are right when those two do not agree. */
function dayThere(told: Stamp, inFolders: string | undefined, shown: string | undefined): string {
  if (isOfPlace(told, inFolders)) return told.day;
  const days = [shown, inFolders];
  return localDay(
    told,
    days.find((day) => day !== undefined && isWithinADay(day, told.day)),
  );
}

const isWithinADay = (one: string, other: string): boolean => one === other || areNeighbours(one, other);

/** The day in an address is now and then that of the printed paper, or of the draft: what readers are told beside it is right. */
const statedBeside = (inFolders: string | undefined, stated: string | undefined): string | undefined =>
  stated !== undefined && inFolders !== undefined && areNeighbours(stated, inFolders) ? stated : inFolders;

/** A longer title is none, and would take long. In UTF-16 units. */
const LONGEST_TITLE = 500;

/** "A headline - 07.12.2017 - The paper": a date that the title has beside the headline. */
function dayInTitle(title: string, writing: Writing): string | undefined {
  const parts = title.slice(0, LONGEST_TITLE).split(/\s+[-|–—·]\s+/);
  const days = parts.flatMap((part, at) =>
    // "Baltic Cup 27 May - 31 May 2018" is a span of days, not a headline and a day.
    at === 0 || endsSpanOfMonths(`${plainOf(parts[at - 1] ?? '')} - `, writing)
      ? []
      : datesIn(part, writing).map(({ day }) => day),
  );
  return days.length === 1 ? days[0] : undefined;
}
