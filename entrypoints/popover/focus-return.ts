/** Where the focus was before it went into the popover, and its way back. */
import { isConnected, shadowRoot } from '../../utils/page/dom/accessors.ts';

export class FocusReturn {
  /** In a drawing, a link is no HTML element. */
  private place: (Element & Partial<HTMLOrSVGElement>) | null = null;

  /** The focus is about to go into the popover. */
  remember(): void {
    this.place = focused();
  }

  /** The popover is gone; if it had the focus, this goes back to where it was, if that is still there. */
  end({ hadFocus }: { hadFocus: boolean }): void {
    if (hadFocus && this.place && isConnected.call(this.place)) this.place.focus?.({ preventScroll: true });
    this.place = null;
  }
}

/** What has the focus: outside of a shadow root, what has it in there seems to be its host. */
function focused(): Element | null {
  let place = document.activeElement;
  for (let inner = place; inner; inner = shadowRoot.call(inner)?.activeElement ?? null) place = inner;
  return place;
}
