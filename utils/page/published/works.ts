/** Books, films, goods that a page tells of by microdata: their days are not the page's. */
import { closest, matches, querySelector } from '../dom/accessors.ts';

/** What an article may be about, or sell: it came out on another day than the page. */
const WORK = 'Book|Movie|MusicAlbum|MusicRecording|Product|SoftwareApplication|TVSeries|VideoGame'
  .split('|')
  .map((type) => `[itemtype$="/${type}"]`)
  .join();

/** True for the day of such a thing, and for what stands in it. What holds the page's headline is the article, whatever its theme says. */
export function isOfWork(element: Element): boolean {
  const day = closest.call(element, '[itemprop~="datePublished"]');
  const thing = day && closest.call(day, '[itemscope]');
  return thing !== null && matches.call(thing, WORK) && querySelector.call(thing, 'h1') === null;
}
