/**
 * The style of marks is put in with the first of them, and the popover's code, a script of its own, behind that: most pages have no
 * mark, and where there are some, they are on the screen before it is compiled.
 */
import { askBackground } from '../../utils/messaging/ask.ts';
import type { PageReader } from '../../utils/page/page-reader.ts';
import type { PopoverControl } from '../popover/popover-control.tsx';

type OpenPopover = (reader: PageReader, signal: AbortSignal) => PopoverControl;

/** Where the two scripts meet: the global object of our own world of the page, which the page cannot see. */
export interface PopoverWorld {
  onTheRecordPopover?: (open: OpenPopover) => void;
}

export class LatePopover {
  /** Absent until it was needed. */
  control: PopoverControl | undefined;
  private coming: Promise<PopoverControl | undefined> | undefined;
  private isStyled = false;
  private readonly reader: PageReader;
  private readonly signal: AbortSignal;

  constructor(reader: PageReader, signal: AbortSignal) {
    this.reader = reader;
    this.signal = signal;
  }

  /** Makes ready what marks need, once; if it cannot be had, the next call tries again. Marks come first, then the popover. */
  prepare(): void {
    if (!this.isStyled) void this.style();
    if (!this.coming) requestAnimationFrame(() => setTimeout(() => void this.get()));
  }

  private async style(): Promise<void> {
    this.isStyled = true;
    const answer = await askBackground('style-marks', {});
    this.isStyled = answer.ok && answer.value.styled;
  }

  /** Undefined when it cannot be had: the extension is gone, or has just been updated. The next call tries again. */
  async get(): Promise<PopoverControl | undefined> {
    this.coming ??= this.fetch();
    this.control ??= await this.coming;
    if (!this.control) this.coming = undefined;
    return this.control;
  }

  private async fetch(): Promise<PopoverControl | undefined> {
    const script = new Promise<OpenPopover>((resolve) => {
      (globalThis as PopoverWorld).onTheRecordPopover = resolve;
    });
    const answer = await askBackground('open-popover', {});
    if (!answer.ok || !answer.value.opened || this.signal.aborted) return undefined;
    const open = await script;
    return open(this.reader, this.signal);
  }
}
