/** The one place where something of ours enters a page: a host element outside `body`, while a popover is open. */
import { autoUpdate, computePosition, flip, inline, offset, platform, shift, size } from '@floating-ui/dom';
import { type ComponentChild, render } from 'preact';
import tokens from '../shared/tokens.css?inline';
import { HOST } from './host.ts';
import styles from './popover.css?inline';
import records from './records.css?inline';

/** Between mark and popover, and between popover and the window's edge, in CSS pixels. */
const GAP = 6;
const MARGIN = 8;
/** Where there is less room than this, in CSS pixels, a header that stays in sight would leave too few lines to read below it. */
const LOW = 420;

/**
 * Firefox ends our scripts without a word when the extension is removed, and takes our style sheet out of the page
 * (entrypoints/reader/marks.css): what only that sheet shows goes with it. Chromium's scripts notice, and see to it themselves.
 */
const SHOWN_BY_SHEET = import.meta.env.FIREFOX ? ':host { display: none !important; }' : '';

/** An XML document makes elements of no namespace, which are none that can have a shadow root, unless it is told one. */
const XHTML = 'http://www.w3.org/1999/xhtml';

/** Where the popover belongs. */
export interface Anchor {
  /** The lines of the mark, in the viewport. Empty when it is gone. */
  rectangles(): DOMRect[];
  /** The element that the mark is in, for the scroll containers around it. */
  element: Element;
}

/** A popover in the top layer of a page, in a closed shadow root. */
export class PopoverMount {
  private readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  private readonly live: HTMLElement;
  private readonly content: HTMLElement;
  private stopFollowing: (() => void) | undefined;

  constructor(page: Document) {
    this.host = page.createElementNS(XHTML, HOST);
    this.root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(tokens + records + styles + SHOWN_BY_SHEET);
    this.root.adoptedStyleSheets = [sheet];
    this.live = page.createElementNS(XHTML, 'div');
    this.live.className = 'unseen';
    this.live.setAttribute('role', 'status');
    this.content = page.createElementNS(XHTML, 'div');
    this.root.append(this.live, this.content);
    page.documentElement.append(this.host);
  }

  /** Shows `view`, whose outermost element is the popover, at `anchor`. */
  show(view: ComponentChild, anchor: Anchor): void {
    this.stopFollowing?.();
    render(view, this.content);
    const popover = this.element;
    if (!popover) return;
    if (!popover.matches(':popover-open')) popover.showPopover();
    popover.querySelector('.body')?.scrollTo(0, 0);
    this.stopFollowing = follow(anchor, popover);
  }

  /** Shows a newer state of the same view, where its user left off, at an anchor that may be somewhere else by now. */
  update(view: ComponentChild, anchor: Anchor): void {
    this.stopFollowing?.();
    render(view, this.content);
    if (this.element) this.stopFollowing = follow(anchor, this.element);
  }

  /** The popover itself, once it is shown. */
  get element(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>('[popover]');
  }

  /** False, too, where the page has taken our element away, or put it somewhere else: that closes what is in it. */
  get isOpen(): boolean {
    return this.element?.matches(':popover-open') ?? false;
  }

  /** Puts the focus where the keys scroll what there is to read. False where the page has a modal dialog, which keeps it. */
  focus(): boolean {
    const body = this.root.querySelector<HTMLElement>('.body');
    (body ?? this.element)?.focus();
    return this.hasFocus;
  }

  /** Says something to screen readers without moving the focus. */
  announce(words: string): void {
    this.live.textContent = words;
  }

  get hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  /** True for events from inside: outside of a closed root they all seem to come from its host. */
  contains(target: EventTarget | null): boolean {
    return target === this.host;
  }

  /** Takes everything away again. */
  destroy(): void {
    this.stopFollowing?.();
    render(null, this.content);
    this.host.remove();
  }
}

/**
 * In the top layer, all is measured in the viewport. The library goes by the root, which a page may move, and by the body, which an XML
 * document may be without.
 */
const IN_VIEWPORT: typeof platform = {
  ...platform,
  getElementRects({ reference, floating }) {
    const { width, height } = floating.getBoundingClientRect();
    return { reference: reference.getBoundingClientRect(), floating: { x: 0, y: 0, width, height } };
  },
  getClippingRect() {
    // There is none only in a document that is not shown.
    const { offsetLeft, offsetTop, width, height } = visualViewport as VisualViewport;
    return { x: offsetLeft, y: offsetTop, width, height };
  },
};

/** Keeps the popover at its anchor while anything scrolls or changes size. Returns the way to stop. */
function follow(anchor: Anchor, popover: HTMLElement): () => void {
  const reference = {
    getBoundingClientRect: () => boundsOf(anchor.rectangles()),
    getClientRects: () => anchor.rectangles(),
    contextElement: anchor.element,
  };
  const place = async () => {
    // A page's zoom of its root would scale the place as well.
    popover.style.zoom = `${1 / (popover.parentElement?.currentCSSZoom ?? 1)}`;
    const { x, y } = await computePosition(reference, popover, {
      platform: IN_VIEWPORT,
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(GAP),
        flip({ padding: MARGIN }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight, elements }) => {
            elements.floating.toggleAttribute('data-low', availableHeight < LOW);
            elements.floating.style.maxBlockSize = `min(600px, ${Math.max(160, availableHeight)}px)`;
          },
        }),
      ],
    });
    Object.assign(popover.style, { left: `${x}px`, top: `${y}px` });
  };
  // The scroll containers around an element end in the body; without one, the place is looked at in each frame.
  const isWhole = document.body !== null;
  const ways = { ancestorScroll: isWhole, ancestorResize: isWhole, animationFrame: !isWhole };
  return autoUpdate(reference, popover, () => void place(), ways);
}

/** The smallest rectangle around all. */
export function boundsOf(rectangles: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rectangles.map((rectangle) => rectangle.left));
  const top = Math.min(...rectangles.map((rectangle) => rectangle.top));
  const right = Math.max(...rectangles.map((rectangle) => rectangle.right));
  const bottom = Math.max(...rectangles.map((rectangle) => rectangle.bottom));
  return rectangles.length === 0 ? new DOMRect() : new DOMRect(left, top, right - left, bottom - top);
}
