/** Between the facts of a page (pointer, keys, timers) and the popover: keeps the state, carries out what it says. */

import { boundsOf, PopoverMount } from '../../components/popover/mount.tsx';
import { announcementOf, Popover } from '../../components/popover/Popover.tsx';
import {
  type Fact,
  initialState,
  reduce,
  type State,
  shownMark,
  timerOf,
} from '../../components/popover/reducer.ts';
import { GRACE } from '../../components/popover/timing.ts';
import type { Mark, PageReader } from '../../utils/page/page-reader.ts';
import { isIn, isOnBridge, type Point, rectanglesOf } from '../../utils/page/pointer.ts';

export class PopoverControl {
  private state: State = initialState;
  private mount: PopoverMount | undefined;
  private shown: Mark | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the focus was before it went into the popover. */
  private returnTo: Element | null = null;
  private readonly reader: PageReader;

  constructor(reader: PageReader) {
    this.reader = reader;
  }

  get current(): Mark | undefined {
    return this.shown;
  }

  /** The pointer is over a mark, or over none, at a point. */
  pointerAt(point: Point, mark: Mark | undefined): void {
    if (this.isAtPopover(point)) this.tell({ type: 'inside' });
    else if (mark) this.tell({ type: 'enter', mark: mark.id });
    else this.tell({ type: 'leave' });
  }

  /** The pointer moved further than a resting hand does. */
  pointerMoved(): void {
    this.tell({ type: 'move' });
  }

  /** Opens the popover of a mark at once; with `focus`, the keyboard goes on in it. */
  show(mark: Mark, { focus }: { focus: boolean }): void {
    if (focus && !this.mount?.hasFocus) this.returnTo = document.activeElement;
    this.tell({ type: 'show', mark: mark.id });
    if (focus) this.mount?.element?.focus();
  }

  /** Moves the focus into an open popover. */
  enter(): boolean {
    if (!this.mount || this.mount.hasFocus) return false;
    this.returnTo = document.activeElement;
    this.mount.element?.focus();
    return true;
  }

  pin(): void {
    this.tell({ type: 'pin' });
  }

  dismiss(): void {
    this.tell({ type: 'dismiss' });
  }

  contains(target: EventTarget | null): boolean {
    return this.mount?.contains(target) ?? false;
  }

  /** After the marks were painted anew: an open popover gets what is known now, or goes with its mark. */
  repaint(): void {
    if (!this.shown) return;
    const same = this.markOf(this.shown.id);
    if (same) this.render(same);
    else this.dismiss();
  }

  destroy(): void {
    clearTimeout(this.timer);
    this.close();
  }

  private tell(fact: Fact): void {
    const before = this.state;
    this.state = reduce(before, fact);
    if (this.state === before) return;
    this.restartTimer();
    const mark = this.markOf(shownMark(this.state));
    if (!mark) this.close();
    else if (mark.id !== this.shown?.id) this.open(mark);
    this.reader.activate(mark ?? this.markOf(this.state.name === 'waiting' ? this.state.mark : undefined));
  }

  private restartTimer(): void {
    clearTimeout(this.timer);
    const kind = timerOf(this.state);
    if (kind === undefined) return;
    const { token } = this.state;
    const isDwell = kind === 'dwell';
    this.timer = setTimeout(
      () => this.tell({ type: isDwell ? 'dwelled' : 'graced', token }),
      isDwell ? this.reader.knowledge.hoverDelay : GRACE,
    );
  }

  private open(mark: Mark): void {
    this.mount ??= new PopoverMount(document);
    this.render(mark);
    const { contexts } = this.reader.knowledge;
    const [first] = mark.entities.flatMap((id) => contexts[id] ?? []);
    const { mount } = this;
    // A live region speaks only of what changes after it is there.
    if (first) requestAnimationFrame(() => mount.announce(announcementOf(first)));
  }

  private render(mark: Mark): void {
    const { contexts, records, datasets, sources } = this.reader.knowledge;
    const element = mark.range.startContainer.parentElement;
    const known = mark.entities.flatMap((id) => contexts[id] ?? []);
    if (!element || known.length === 0) {
      this.dismiss();
      return;
    }
    this.shown = mark;
    this.mount?.show(
      <Popover
        key={mark.id}
        contexts={known}
        records={records}
        why={mark.why}
        passage={this.reader.entitiesIn(mark.block)}
        datasets={datasets}
        sources={sources}
        onClose={() => this.dismiss()}
      />,
      { element, rectangles: () => rectanglesOf(mark) },
    );
  }

  private close(): void {
    const hadFocus = this.mount?.hasFocus ?? false;
    this.mount?.destroy();
    this.mount = undefined;
    this.shown = undefined;
    this.reader.activate(undefined);
    if (hadFocus && this.returnTo instanceof HTMLElement && this.returnTo.isConnected)
      this.returnTo.focus({ preventScroll: true });
    this.returnTo = null;
  }

  private isAtPopover(point: Point): boolean {
    const popover = this.mount?.element?.getBoundingClientRect();
    if (!popover || !this.shown) return false;
    return isIn(point, popover) || isOnBridge(point, boundsOf(rectanglesOf(this.shown)), popover);
  }

  private markOf(id: number | undefined): Mark | undefined {
    return id === undefined ? undefined : this.reader.marks.find((mark) => mark.id === id);
  }
}
