/** Where the reader's script and the popover's meet, one of which comes later. */
import type { PageReader } from '../../utils/page/page-reader.ts';
import type { PopoverControl } from './popover-control.ts';

/** Has an entity marked no more until its records change, or again. Each resolves to whether that was done. */
export interface Snoozing {
  snooze(entity: string): Promise<boolean>;
  wake(entity: string): Promise<boolean>;
}

/** Puts the popover into a reader's page, until the signal is aborted. */
export type OpenPopover = (reader: PageReader, snoozing: Snoozing, signal: AbortSignal) => PopoverControl;

/** The global object of our own world of the page, which the page cannot see. The reader waits there for the popover's code. */
export interface PopoverWorld {
  onTheRecordPopover?: (open: OpenPopover) => void;
}
