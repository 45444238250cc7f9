/** The date in a page's address: most newspapers that write one there mean the day of publication. */
import { dayOf } from './days/calendar.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/**
 * `/2018/11/23/`, `/2018/nov/23/`, `/2018/11-23/`, `/2018-11/23/`, `/2018/1123/`, and with a section behind the year. Behind a month,
 * a whole date (`/2018/11/25-11-2018-festival/`) is what the article tells of.
 */
const IN_FOLDERS = [
  /\/(?<y>\d{4})\/(?<m>\d{1,2}|[a-z]{3,9})\/(?<d>\d{1,2})(?=[/._-]|$)(?!-\d{1,2}-\d{4})/gi,
  /\/(?<y>\d{4})\/(?<m>\d{2})-?(?<d>\d{2})(?=[/._-]|$)/g,
  /\/(?<y>\d{4})-?(?<m>\d{2})\/(?<d>\d{2})(?=[/._-]|$)/g,
  /\/(?<y>\d{4})\/[a-z_-]{2,20}\/(?<m>\d{1,2})\/(?<d>\d{1,2})(?=[/._-]|$)/gi,
];
/** `2018-11-23`, `20181123`, `201811231030`, `20181123103059`, `23-11-2018` between other words of a path. */
const IN_NAMES = [
  /(?<!\d|\d-)(?<y>\d{4})[-_.](?<m>\d{2})[-_.](?<d>\d{2})(?![\d-]|_\d)/g,
  /(?<=[/._-]|[a-z])(?<y>(?:19|20)\d{2})(?<m>\d{2})(?<d>\d{2})(?=[/._-]|$|[a-z]{3})/gi,
  /(?<=[/._-]|[a-z])(?<y>20\d{2})(?<m>\d{2})(?<d>\d{2})(?:[01]\d|2[0-3])[0-5]\d(?:\d{2,5})?(?=[/._-]|$)/gi,
  /(?<!\d|\d[-_.])(?<d>\d{2})[-_.](?<m>\d{2})[-_.](?<y>20\d{2})(?![\d-]|_\d)/g,
];

/** The day that the folders of an address tell: `/2018/11/23/headline`. */
export const dayInFolders = (addresses: readonly string[]): string | undefined =>
  dayIn(addresses, IN_FOLDERS);

/** The day that stands among the words of an address. They may also name the day of what the article tells. */
export const dayInAddress = (addresses: readonly string[]): string | undefined =>
  dayIn(addresses, IN_FOLDERS) ?? dayIn(addresses, IN_NAMES);

function dayIn(addresses: readonly string[], patterns: readonly RegExp[]): string | undefined {
  for (const path of addresses.map(pathOf))
    for (const pattern of patterns)
      for (const { groups = {} } of path.matchAll(pattern)) {
        const { y, m = '', d } = groups;
        const month = /\d/.test(m) ? Number(m) : MONTHS.indexOf(m.slice(0, 3).toLowerCase()) + 1;
        const day = dayOf(Number(y), month, Number(d));
        if (day !== undefined) return day;
      }
  return undefined;
}

/** An archive has the address of what it keeps behind its own, which tells when it was kept. */
const pathOf = (address: string): string =>
  (URL.parse(address)?.pathname ?? '').replace(/^.*\/https?:\/+[^/]*/, '');

/** Where a page is, and where it says that it is. */
export const addressesOf = (page: Document): string[] => [
  page.URL,
  ...[
    page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    page.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ].flatMap((address) => (address && URL.parse(address, page.baseURI)?.href) || []),
];
