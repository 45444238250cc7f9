/** Where the reader's script and the popover's meet, one of which comes later. */
import type { PageReader } from '../../utils/page/page-reader.ts';
import type { PopoverControl } from './popover-control.ts';

/** Puts the popover into a reader's page, until the signal is aborted. */
export type OpenPopover = (reader: PageReader, signal: AbortSignal) => PopoverControl;

/** The global object of our own world of the page, which the page cannot see. The reader waits there for the popover's code. */
export interface PopoverWorld {
  onTheRecordPopover?: (open: OpenPopover) => void;
}
