import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageReader } from '../../utils/page/page-reader.ts';
import type { DayWorld } from '../publication-day/world.ts';
import { followInput } from './input.ts';
import { PopoverControl } from './popover-control.ts';
import type { PopoverWorld, Snoozing } from './world.ts';

/**
 * What a page needs once it has marks: popovers, and pointer and keys to open them. Handed to the reader that asked for it
 * (entrypoints/reader.content/late-popover.ts).
 */
export default defineUnlistedScript(() => {
  const world = globalThis as PopoverWorld;
  world.onTheRecordPopover?.(openPopover);
  delete world.onTheRecordPopover;
});

function openPopover(reader: PageReader, snoozing: Snoozing, signal: AbortSignal): PopoverControl {
  const world = globalThis as DayWorld;
  // A name that none has put there would be looked for among the ids of the page's elements.
  const dayOf = Object.hasOwn(world, 'onTheRecordDay') ? world.onTheRecordDay : undefined;
  const control = new PopoverControl(reader, snoozing, dayOf?.(document, reader));
  signal.addEventListener('abort', () => control.destroy());
  followInput(reader, control, signal);
  return control;
}
