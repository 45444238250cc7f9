/** The date in a page's address: most newspapers that write one there mean the day of publication. */
import { dayOf } from './days/calendar.ts';
import { monthOf } from './days/months.ts';

/**
 * `/2018/11/23/`, `/2018/nov/23/`, `/2018/11-23/`, `/2018-11/23/`, `/2018/1123/`, and with a section behind the year. Behind a month,
 * a whole date (`/2018/11/25-11-2018/`) is what the article tells of, and a number with words joined to it is a part of its headline
 * (`/2018/11/10-things-to-know`).
 */
const IN_FOLDERS = [
  /\/(?<y>\d{4})\/(?<m>\d{1,2}|[a-z]{3,12})\/(?<d>\d{1,2})(?!-\d{1,2}-\d{4})/,
  /\/(?<y>\d{4})\/(?<m>\d{2})-?(?<d>\d{2})/,
  /\/(?<y>\d{4})-?(?<m>\d{2})\/(?<d>\d{2})/,
  /\/(?<y>\d{4})\/[a-z_-]{2,20}\/(?<m>\d{1,2})\/(?<d>\d{1,2})/,
].map(({ source }) => new RegExp(`${source}(?=(?:[_-][\\d_-]*)?(?:[/.]|$))`, 'gi'));
/** `2018-11-23`, `20181123`, `201811231030`, `20181123103059`, `23-11-2018` between other words of a path. */
const IN_NAMES = [
  /(?<!\d|\d-)(?<y>\d{4})[-_.](?<m>\d{2})[-_.](?<d>\d{2})(?![\d-]|_\d)/g,
  /(?<=[/._-]|[a-z])(?<y>(?:19|20)\d{2})(?<m>\d{2})(?<d>\d{2})(?=[/._-]|$|[a-z]{3})/gi,
  /(?<=[/._-]|[a-z])(?<y>20\d{2})(?<m>\d{2})(?<d>\d{2})(?:[01]\d|2[0-3])[0-5]\d(?:\d{2,5})?(?=[/._-]|$)/gi,
  /(?<!\d|\d[-_.])(?<d>\d{2})[-_.](?<m>\d{2})[-_.](?<y>20\d{2})(?![\d-]|_\d)/g,
];

/** The day that the folders of an address tell, `/2018/11/23/headline`, of a page in `language`, or '' for one that is not known. */
export const dayInFolders = (addresses: readonly string[], language = ''): string | undefined =>
  dayIn(addresses, IN_FOLDERS, language);

/** The day that stands among the words of an address. They may also name the day of what the article tells. */
export const dayInAddress = (addresses: readonly string[], language = ''): string | undefined =>
  dayIn(addresses, IN_FOLDERS, language) ?? dayIn(addresses, IN_NAMES, language);

function dayIn(
  addresses: readonly string[],
  patterns: readonly RegExp[],
  language: string,
): string | undefined {
  for (const path of addresses.map(pathOf))
    for (const pattern of patterns)
      for (const { groups = {} } of path.matchAll(pattern)) {
        const { y, m = '', d } = groups;
        const month = /\d/.test(m) ? Number(m) : monthOf(m.toLowerCase(), language, language === '');
        const day = month && dayOf(Number(y), month, Number(d));
        if (day) return day;
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
