/**
 * The style of marks comes with the first of them, and the popover's code, a script of its own, behind that: most pages have no
 * mark, and where there are some, they are on the screen before it is compiled.
 */
import { logError } from '../../utils/log.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import { markUnder } from '../../utils/page/marks/pointer.ts';
import type { PageReader } from '../../utils/page/page-reader.ts';
import { after } from '../../utils/wait.ts';
import type { PopoverControl } from '../popover/popover-control.ts';
import type { OpenPopover, PopoverWorld, Snoozing } from '../popover/world.ts';
import { LastPointer } from './last-pointer.ts';

export class LatePopover {
  /** Absent until it was needed. */
  control: PopoverControl | undefined;
  /** Whether the page has the style of marks. */
  isStyled = false;
  private coming: Promise<PopoverControl | undefined> | undefined;
  private pointer: LastPointer | undefined;
  /** Aborted when the popover's code is there, and follows the pointer itself. */
  private readonly arrived = new AbortController();
  private readonly reader: PageReader;
  private readonly snoozing: Snoozing;
  private readonly signal: AbortSignal;

  constructor(reader: PageReader, snoozing: Snoozing, signal: AbortSignal) {
    this.reader = reader;
    this.snoozing = snoozing;
    this.signal = signal;
  }

  /** Makes ready what marks need, once; if it cannot be had, the next call tries again. Marks come first, then the popover. */
  prepare(): void {
    this.pointer ??= new LastPointer(AbortSignal.any([this.signal, this.arrived.signal]));
    if (!this.coming) requestAnimationFrame(() => after(0, this.signal, () => void this.get()));
  }

  /** Resolves to whether the page has the style; if not, the next call tries again. */
  private async style(): Promise<boolean> {
    if (this.isStyled) return true;
    const answer = await askBackground('style-marks', {});
    this.isStyled = answer.ok && answer.value.styled;
    return this.isStyled;
  }

  /** Undefined when it cannot be had: the extension is gone, or has just been updated. The next call tries again. */
  async get(): Promise<PopoverControl | undefined> {
    this.coming ??= this.fetch().catch((error) => {
      logError('opening the popover', error);
      return undefined;
    });
    const control = await this.coming;
    if (!control) this.coming = undefined;
    else if (!this.control) this.arrive(control);
    return this.control;
  }

  private arrive(control: PopoverControl): void {
    this.control = control;
    this.arrived.abort();
    const point = this.pointer?.point;
    if (point) control.pointerAt(point, markUnder(point, document, this.reader));
  }

  private async fetch(): Promise<PopoverControl | undefined> {
    const script = new Promise<OpenPopover>((resolve) => {
      (globalThis as PopoverWorld).onTheRecordPopover = resolve;
    });
    // In Firefox, the style is what shows the popover, too: before, nothing in it could have the focus.
    const [answer, isStyled] = await Promise.all([askBackground('open-popover', {}), this.style()]);
    if (!answer.ok || !answer.value.opened || !isStyled || this.signal.aborted) return undefined;
    const open = await script;
    return open(this.reader, this.snoozing, this.signal);
  }
}
