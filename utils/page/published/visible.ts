/** Dates that a page shows its readers, around the headline. */
import { foldWord } from '../../matching/fold.ts';
import { datesIn, dayOfStamp, type FoundDate, type Writing } from './parse.ts';

/** A date line is short. */
const LONGEST_LINE = 160;
const LONGEST_LABEL = 40;
/** Words of a date with a place, a time and a label. */
const FEW_WORDS = 8;
/** Text, in UTF-16 units, that may stand between the headline and the date line: a summary, a caption. */
const FARTHEST_BEHIND = 1200;
const FARTHEST_BEFORE = 250;

/** Parts of a page whose dates are of something else. */
const ELSEWHERE =
  'aside, nav, footer, form, table, [class*="related" i], [class*="comment" i], [class*="recommend" i], [class*="sidebar" i], [class*="teaser" i], [class*="most-read" i], [class*="newsletter" i], [class*="trending" i], [class*="weather" i], [id*="comment" i], [id*="related" i], [id*="sidebar" i], [hidden], template, noscript, script, style';

/** Words, or beginnings of words, as texts fold. */
function anyOf(words: string): RegExp {
  return new RegExp(foldWord(words), 'u');
}

/** Words before a date that say it is of a change, in the languages of most news. */
const CHANGED = anyOf(
  'updat|modif|aktualis|geändert|geandert|bijgewerkt|gewijzigd|uppdater|opdater|oppdater|actualiz|atualiz|aggiorn|mis à jour|mise à jour|maj|обновл|измен|оновл|ενημ|güncel|zmien|aktualiz|zaktual|frissit|frissít|modificat|muokat|paivitet|päivitet|تحديث|עודכן|更新|수정|แก้ไข|अपडेट|revised|last changed|corrected',
);
const PUBLISHED = anyOf(
  'publi|posted|veröffentlicht|veroffentlicht|erstellt|gepubliceerd|geplaatst|publicer|offentliggj|julkaist|yayın|eklenme|opublik|dodano|vydáno|zveřejn|közzét|megjelen|опублик|дата|δημοσ|نشر|פורסם|发布|發布|發佈|掲載|公開|配信|입력|등록|เผยแพร่|प्रकाशित|first published|created|paskelbta|publicēts|avaldatud|objavljeno',
);

interface Line {
  day: string;
  isPublished: boolean;
  isChanged: boolean;
  /** Units of text between it and the headline. */
  distance: number;
}

/** The date of a `time` element or a marked-up property that belongs to the article. */
export function dayInMarkup(page: Document, article: Element, writing: Writing): string | undefined {
  const marked = [
    ...page.querySelectorAll(
      '[itemprop~="datePublished"], [property~="datePublished"], time[pubdate], .dt-published',
    ),
  ];
  const days = new Set(
    marked
      .filter((element) => !isElsewhere(element, article))
      .flatMap((element) => dayOfElement(element, writing) ?? []),
  );
  return days.size === 1 ? [...days][0] : undefined;
}

/** The date line: near the headline, said to be of publication or at least not of a change, and the only one such. */
export function dayInSight(page: Document, article: Element, writing: Writing): string | undefined {
  const lines = linesAround(page, article, writing).filter(
    ({ isChanged, isPublished }) => !isChanged || isPublished,
  );
  const published = lines.filter(({ isPublished }) => isPublished);
  const best = (published.length > 0 ? published : lines).sort((a, b) => a.distance - b.distance)[0];
  return best?.day;
}

function dayOfElement(element: Element, writing: Writing): string | undefined {
  const stamp =
    element.getAttribute('datetime') || element.getAttribute('content') || element.getAttribute('title');
  return dayOfStamp(stamp, writing) ?? dayOfStamp(element.textContent?.slice(0, LONGEST_LINE), writing);
}

const isElsewhere = (element: Element, article: Element): boolean => {
  const part = element.closest(ELSEWHERE);
  return part !== null && !part.contains(article);
};

/** Lines with a date, before and behind the headline. */
function linesAround(page: Document, article: Element, writing: Writing): Line[] {
  const headline = headlineOf(page, article);
  if (!headline) return [];
  const walker = page.createTreeWalker(
    page.body ?? page.documentElement,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  const lines: Line[] = [];
  const before: (Omit<Line, 'distance'> & { at: number })[] = [];
  let at = 0;
  let headlineAt = -1;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node === headline) {
      headlineAt = at;
      continue;
    }
    if (node instanceof Element) {
      const line = isElsewhere(node, article) ? undefined : lineOf(node, writing);
      if (!line) continue;
      if (headlineAt === -1) before.push({ ...line, at });
      else if (!headline.contains(node)) lines.push({ ...line, distance: at - headlineAt });
    } else if (node.parentElement && !isElsewhere(node.parentElement, article)) {
      at += node.nodeValue?.trim().length ?? 0;
      if (headlineAt !== -1 && at - headlineAt > FARTHEST_BEHIND) break;
    }
  }
  const near = before.flatMap(({ at: place, ...line }) =>
    headlineAt - place <= FARTHEST_BEFORE ? [{ ...line, distance: 2 * (headlineAt - place) }] : [],
  );
  return [...lines, ...near];
}

function headlineOf(page: Document, article: Element): Element | undefined {
  const headings = [...page.querySelectorAll('h1, [itemprop~="headline"]')].filter(
    (heading) => (heading.textContent?.trim().length ?? 0) > 0,
  );
  return (
    headings.find((heading) => article.contains(heading)) ??
    headings.at(-1) ??
    article.querySelector('h2') ??
    article
  );
}

/** A short element that shows a date, or a `time` element; its own words and the label before it tell what the date is of. */
function lineOf(element: Element, writing: Writing): Omit<Line, 'distance'> | undefined {
  const text = element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  if (text.length > LONGEST_LINE || text === '') return undefined;
  const isTime = element.localName === 'time';
  // The innermost element that shows the date: what is around it comes by itself.
  if (
    !isTime &&
    ![...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && /\p{N}/u.test(node.nodeValue ?? ''),
    )
  )
    return undefined;
  if (!isTime && isSentence(text)) return undefined;
  const label = foldWord(`${nameOf(element)} ${labelOf(element)}`);
  if (isTime) {
    const day = dayOfElement(element, writing);
    return day === undefined ? undefined : { day, ...meaningOf(label, foldWord(text)) };
  }
  return bestIn(datesIn(text, writing), foldWord(text), label);
}

/** Of several dates in a line, the one that is said to be of publication, or else the first that is not of a change. */
function bestIn(
  dates: readonly FoundDate[],
  folded: string,
  label: string,
): Omit<Line, 'distance'> | undefined {
  const read = dates.map(({ day, index }, place) => ({
    day,
    ...meaningOf(place === 0 ? label : '', folded.slice(place === 0 ? 0 : dates[place - 1]?.index, index)),
  }));
  // What stands behind a single date may name it too: "13 February 2020 (updated)".
  const [only] = read;
  if (read.length === 1 && only) return { day: only.day, ...meaningOf(label, folded) };
  return read.find(({ isPublished }) => isPublished) ?? read.find(({ isChanged }) => !isChanged) ?? only;
}

function meaningOf(label: string, words: string): { isPublished: boolean; isChanged: boolean } {
  const isChanged = CHANGED.test(words) || CHANGED.test(label);
  const isPublished = PUBLISHED.test(words) || PUBLISHED.test(label);
  return { isPublished: isPublished && !(CHANGED.test(label) && !PUBLISHED.test(label)), isChanged };
}

/** Prose names dates too, of what it tells. */
const isSentence = (text: string): boolean =>
  text.split(' ').length > FEW_WORDS && /[.!?。！？।؟]["'”’»)]*$/u.test(text);

const nameOf = (element: Element): string => `${element.className} ${element.getAttribute('itemprop') ?? ''}`;

/** What stands right before an element, in its line. */
function labelOf(element: Element): string {
  const before = element.previousSibling?.textContent?.trim() ?? '';
  // What has a year of its own is a line of its own.
  return /\p{Nd}{4}/u.test(before) ? '' : before.slice(-LONGEST_LABEL);
}
