import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PublicationDay } from './publication-day.ts';
import type { DayWorld } from './world.ts';

/**
 * What finds the day on which a page's article was published. A script of its own, put in before the popover's: in one, they would hold up
 * the page for longer than it shall wait for anything of ours. Handed to the popover (entrypoints/popover/index.ts).
 */
export default defineUnlistedScript(() => {
  (globalThis as DayWorld).onTheRecordDay = (page, reader) => new PublicationDay(page, reader);
});
