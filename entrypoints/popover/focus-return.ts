/** Where the focus was before it went into the popover, and its way back. */
export class FocusReturn {
  private place: Element | null = null;

  /** The focus is about to go into the popover. */
  remember(): void {
    this.place = document.activeElement;
  }

  /** The popover is gone; if it had the focus, this goes back to where it was, if that is still there. */
  end({ hadFocus }: { hadFocus: boolean }): void {
    if (hadFocus && this.place instanceof HTMLElement && this.place.isConnected)
      this.place.focus({ preventScroll: true });
    this.place = null;
  }
}
