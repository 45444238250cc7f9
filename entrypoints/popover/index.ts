import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inOwnWorld } from '../../utils/page/own-world.ts';
import type { PageReader } from '../../utils/page/page-reader.ts';
import type { DayWorld } from '../publication-day/world.ts';
import { followInput } from './input.ts';
import { PopoverControl } from './popover-control.ts';
import type { PopoverWorld, Snoozing } from './world.ts';

/**
 * What a page needs once it has marks: popovers, and pointer and keys to open them. Handed to the reader that asked for it
 * (entrypoints/reader/late-popover.ts).
 */
export default defineUnlistedScript(() => {
  inOwnWorld<PopoverWorld>('onTheRecordPopover')?.(openPopover);
  delete (globalThis as PopoverWorld).onTheRecordPopover;
});

function openPopover(reader: PageReader, snoozing: Snoozing, signal: AbortSignal): PopoverControl {
  const published = inOwnWorld<DayWorld>('onTheRecordDay')?.(document, reader);
  const control = new PopoverControl(reader, snoozing, published, signal);
  followInput(reader, control, signal);
  return control;
}
