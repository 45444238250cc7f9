/** Between the facts of a page (pointer, keys, timers) and the popover: keeps the state, carries out what it says. */

import { boundsOf, PopoverMount } from '../../components/popover/mount.tsx';
import { type Fact, markInHand, shownMark } from '../../components/popover/reducer.ts';
import { StateKeeper } from '../../components/popover/state-keeper.ts';
import type { EntityContext, FoundRecords } from '../../utils/context/types.ts';
import type { Mark } from '../../utils/page/marks/marks.ts';
import { isIn, isOnBridge, type Point } from '../../utils/page/marks/pointer.ts';
import type { PageReader } from '../../utils/page/page-reader.ts';
import type { PublicationDay } from '../publication-day/publication-day.ts';
import { FocusReturn } from './focus-return.ts';
import { PointerPlace } from './pointer-place.ts';
import {
  NO_MARK,
  prepareToShow,
  type Showing,
  type Surroundings,
  showingOfFound,
  showingOfMark,
  showingOfSnoozed,
} from './showing.tsx';
import type { Snoozing } from './world.ts';

export class PopoverControl {
  private readonly keeper: StateKeeper;
  private readonly pointer = new PointerPlace();
  private mount: PopoverMount | undefined;
  private shown: Showing | undefined;
  /** What is shown of no mark that is painted; the state knows it as mark number `NO_MARK`. */
  private unmarked: Showing | undefined;
  /** The mark of which the user has said that it shall not be, while it is not known yet how that ended. */
  private beingSnoozed: number | undefined;
  private readonly focus = new FocusReturn();
  private readonly reader: PageReader;
  private readonly snoozing: Snoozing;
  private readonly published: PublicationDay | undefined;

  /** Without `published`, no day is told. Closes, and opens no more by itself, once `signal` is aborted. */
  constructor(
    reader: PageReader,
    snoozing: Snoozing,
    published: PublicationDay | undefined,
    signal: AbortSignal,
  ) {
    this.reader = reader;
    this.snoozing = snoozing;
    this.published = published;
    signal.addEventListener('abort', () => this.close());
    this.keeper = new StateKeeper(
      signal,
      () => reader.knowledge.hoverDelay,
      (fact) => this.tell(fact),
    );
    void this.published?.prepare();
  }

  get current(): Mark | undefined {
    return this.markOf(this.shown?.id);
  }

  /** The pointer is over a mark, or over none, at a point. */
  pointerAt(point: Point, mark: Mark | undefined): void {
    const isKnown = mark !== undefined && this.isKnown(mark);
    this.pointer.set(point, mark, isKnown);
    if (this.isAtPopover(point)) this.tell({ type: 'inside' });
    else if (mark && isKnown) this.tell({ type: 'enter', mark: mark.id });
    else this.tell({ type: 'leave' });
  }

  /** The pointer moved further than a resting hand does. */
  pointerMoved(): void {
    this.tell({ type: 'move' });
  }

  /**
   * Opens the popover of a mark at once; with `focus`, the keyboard goes on in it, without, the pointer was pressed there. False
   * when there is nothing to show, or the focus cannot be had.
   */
  show(mark: Mark, { focus }: { focus: boolean }): boolean {
    this.noticeLoss();
    if (!this.isKnown(mark)) return false;
    if (!focus) this.pointer.mark = mark.id;
    else if (!this.mount?.hasFocus) this.focus.remember();
    this.tell({ type: 'show', mark: mark.id });
    return !focus || this.takeFocus();
  }

  /** Opens a popover at the selection, with the focus in it. False where that cannot be had. */
  showFound(found: FoundRecords): boolean {
    this.dismiss();
    this.focus.remember();
    return this.showUnmarked(showingOfFound(found, this.surroundings));
  }

  /** Moves the focus into an open popover. */
  enter(): boolean {
    this.noticeLoss();
    if (!this.mount || this.mount.hasFocus) return false;
    this.focus.remember();
    return this.takeFocus();
  }

  /** The pointer is pressed on the page: what it rests on is not what it is there for. */
  callOff(): void {
    this.pointer.callOff();
    this.tell({ type: 'press' });
  }

  pin(): void {
    this.tell({ type: 'pin' });
  }

  dismiss(): void {
    this.pointer.callOff();
    this.tell({ type: 'dismiss', over: this.pointer.mark });
  }

  /** The user went elsewhere and comes back: what was dismissed before may open again. */
  forgetDismissed(): void {
    if (this.keeper.state.name === 'idle') this.tell({ type: 'leave' });
  }

  contains(target: EventTarget | null): boolean {
    return this.mount?.contains(target) ?? false;
  }

  /** After the marks, or what is known of them, have changed: an open popover gets what is known now, or goes with its mark. */
  update(): void {
    void this.published?.prepare();
    // What is on record about the mark under a resting pointer may have come: it then counts as entered now.
    const early = this.pointer.lookAgain(this.reader);
    if (early) this.pointerAt(early.point, early.mark);
    // Marks may go before the answer that they shall: what is shown then says so.
    if (!this.shown || this.shown.id === NO_MARK || this.shown.id === this.beingSnoozed) return;
    const same = this.showingOf(this.shown.id);
    if (!same) this.dismiss();
    else {
      this.shown = same;
      this.mount?.update(same.view, same.anchor);
    }
  }

  /** Whether it is known what is on record. */
  private isKnown({ id }: Mark): boolean {
    return this.markOf(id) !== undefined;
  }

  /** A page that takes our element away has closed the popover. */
  private noticeLoss(): void {
    if (this.mount?.isOpen === false) this.dismiss();
  }

  private tell(fact: Fact): void {
    if (fact.type !== 'dismiss') this.noticeLoss();
    const before = this.keeper.take(fact);
    if (!before) return;
    const { state } = this.keeper;
    if (state.name === 'waiting' && before.name !== 'waiting') this.prepare(state.mark);
    const id = shownMark(state);
    if (id === undefined) this.close();
    else if (id !== this.shown?.id) this.open(id);
    // What cannot be shown has closed again by now.
    this.reader.activate(this.markOf(markInHand(this.keeper.state)));
  }

  /** While the pointer rests: what the popover will need first is made ready, after the page had its turn. */
  private prepare(id: number): void {
    // By a timer, which a page may clear: it then takes a little longer to open.
    setTimeout(() => prepareToShow(this.markOf(id), this.reader));
  }

  private open(id: number): void {
    const showing = this.showingOf(id);
    if (!showing) {
      this.dismiss();
      return;
    }
    this.shown = showing;
    this.mount ??= new PopoverMount(document);
    const { mount } = this;
    mount.show(showing.view, showing.anchor);
    // A live region speaks only of what changes after it is there.
    requestAnimationFrame(() => {
      // With the focus in it, the popover is read out anyhow.
      if (!mount.hasFocus) mount.announce(showing.words);
    });
  }

  private showingOf(id: number): Showing | undefined {
    if (id === NO_MARK) return this.unmarked;
    const mark = this.markOf(id);
    if (!mark) return undefined;
    const { surroundings } = this;
    // The page tells a day of the article that it was loaded with.
    const published = this.reader.isAppended(mark) ? null : surroundings.published;
    return showingOfMark(mark, this.reader, { ...surroundings, published });
  }

  private get surroundings(): Surroundings {
    return {
      published: this.published?.day ?? null,
      onClose: () => this.dismiss(),
      onSnooze: (entity) => this.snooze(entity),
    };
  }

  private showUnmarked(showing: Showing): boolean {
    this.unmarked = showing;
    this.tell({ type: 'show', mark: NO_MARK });
    return this.takeFocus();
  }

  /** A popover that the focus cannot go into is closed: it could not be left with the keys, nor be pressed. */
  private takeFocus(): boolean {
    const isTaken = this.mount?.focus() ?? false;
    if (!isTaken) this.dismiss();
    return isTaken;
  }

  /** Has an entity of the mark that is shown marked no more, and says so in its place. False when the browser does not save that. */
  private async snooze({ id, name }: EntityContext): Promise<boolean> {
    const { shown } = this;
    if (!shown) return false;
    this.beingSnoozed = shown.id;
    const isDone = await this.snoozing.snooze(id);
    this.beingSnoozed = undefined;
    // Unless the user has closed it, or gone on to another mark.
    if (isDone && this.shown?.id === shown.id)
      this.showUnmarked(showingOfSnoozed(name, shown.anchor, () => this.wake(id), this.surroundings));
    else this.update();
    return isDone;
  }

  /** Has it marked again. False when the browser does not save that. */
  private async wake(entity: string): Promise<boolean> {
    const { shown } = this;
    const isDone = await this.snoozing.wake(entity);
    if (isDone && this.shown === shown) this.dismiss();
    return isDone;
  }

  /** By its number, as the state knows it. */
  private markOf(id: number | undefined): Mark | undefined {
    return this.reader.marks.find((mark) => mark.id === id);
  }

  private close(): void {
    const hadFocus = this.mount?.hasFocus ?? false;
    this.mount?.destroy();
    this.mount = undefined;
    this.shown = undefined;
    this.reader.activate(undefined);
    this.focus.end({ hadFocus });
  }

  private isAtPopover(point: Point): boolean {
    const popover = this.mount?.element?.getBoundingClientRect();
    if (!popover || !this.shown) return false;
    return isIn(point, popover) || isOnBridge(point, boundsOf(this.shown.anchor.rectangles()), popover);
  }
}
