/** Where what tells the day of an article waits for the popover, which comes behind it. */
import type { PublicationDay, Reading } from './publication-day.ts';

/** The global object of our own world of the page, which the page cannot see. */
export interface DayWorld {
  onTheRecordDay?: (page: Document, reader: Reading) => PublicationDay;
}
