/** The page's pointer and keys, as facts for the popover. Nothing is prevented, stopped or taken from the page. */
import { REST_RADIUS } from '../../components/popover/timing.ts';
import { matches } from '../../utils/page/dom/accessors.ts';
import { markUnder, type Point } from '../../utils/page/marks/pointer.ts';
import { keepListening } from '../../utils/page/page-life.ts';
import type { PageReader } from '../../utils/page/page-reader.ts';
import type { PopoverControl } from './popover-control.ts';

/** Follows pointer and keys until `signal` is aborted. `isReal` tells what the reader did from what a script makes up. */
export function followInput(
  reader: PageReader,
  control: PopoverControl,
  signal: AbortSignal,
  isReal: (event: Event) => boolean = ({ isTrusted }) => isTrusted,
): void {
  const options = { signal, passive: true, capture: true };
  followPointer(reader, control, signal);
  const onClick = (event: MouseEvent) => {
    // A page that presses its own buttons (a carousel) is not the reader.
    if (!isReal(event)) return;
    if (control.contains(event.target)) {
      control.pin();
      return;
    }
    const mark = markUnder({ x: event.clientX, y: event.clientY }, document, reader);
    // A link, a button or a selection is what the reader meant; the mark is still there for the hovering pointer.
    if (mark && !isOnControl(event) && getSelection()?.isCollapsed !== false)
      control.show(mark, { focus: false });
    else control.dismiss();
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') control.dismiss();
  };
  const onSeen = () => control.forgetDismissed();
  const onFocus = ({ target }: FocusEvent) => control.contains(target) && control.pin();
  const onBlur = ({ target, relatedTarget }: FocusEvent) => {
    const isLeaving = control.contains(target) && relatedTarget instanceof Element;
    if (isLeaving && !control.contains(relatedTarget)) control.dismiss();
  };
  keepListening(signal, () => {
    addEventListener('click', onClick, options);
    addEventListener('keydown', onKey, options);
    document.addEventListener('visibilitychange', onSeen, options);
    addEventListener('focusin', onFocus, options);
    addEventListener('focusout', onBlur, options);
  });
}

function followPointer(reader: PageReader, control: PopoverControl, signal: AbortSignal): void {
  let latest: Point | undefined;
  let rested: Point | undefined;
  const look = () => {
    const point = latest;
    latest = undefined;
    // A frame may come when the reader has ended.
    if (!point || signal.aborted) return;
    const mark = reader.isMarked ? markUnder(point, document, reader) : undefined;
    control.pointerAt(point, mark);
    if (rested && Math.hypot(point.x - rested.x, point.y - rested.y) <= REST_RADIUS) return;
    rested = point;
    control.pointerMoved();
  };
  const onMove = ({ pointerType, clientX, clientY }: PointerEvent) => {
    if (pointerType === 'touch') return;
    // Once a frame is as often as anything can be seen to change.
    if (!latest) requestAnimationFrame(look);
    latest = { x: clientX, y: clientY };
  };
  const onLeave = () => control.pointerAt({ x: -1, y: -1 }, undefined);
  keepListening(signal, () => {
    addEventListener('pointermove', onMove, { signal, passive: true, capture: true });
    document.documentElement?.addEventListener('pointerleave', onLeave, { signal, passive: true });
  });
}

const CONTROL = 'a[href], button, input, select, textarea, label, summary, video';

/** By all that the event passes on its way: outside of a shadow root, what is clicked in it seems to be its host. */
const isOnControl = (event: Event): boolean =>
  event.composedPath().some((node) => node instanceof Element && matches.call(node, CONTROL));
