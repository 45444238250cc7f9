/** The page's pointer and keys, as facts for the popover. Nothing is prevented, stopped or taken from the page. */
import { REST_RADIUS } from '../../components/popover/timing.ts';
import { matches } from '../../utils/page/dom/accessors.ts';
import { isOnFrame, markUnder, type Point } from '../../utils/page/marks/pointer.ts';
import { keepListening } from '../../utils/page/page-life.ts';
import type { PageReader } from '../../utils/page/page-reader.ts';
import type { PopoverControl } from './popover-control.ts';

/** Follows pointer and keys until `signal` is aborted. `isReal` tells what the user did from what a script makes up. */
export function followInput(
  reader: PageReader,
  control: PopoverControl,
  signal: AbortSignal,
  isReal: (event: Event) => boolean = ({ isTrusted }) => isTrusted,
): void {
  const options = { signal, passive: true, capture: true };
  const dropPoint = followPointer(reader, control, signal);
  let isPressInside = false;
  const onPress = (event: PointerEvent) => {
    if (!isReal(event)) return;
    isPressInside = control.contains(event.target);
    dropPoint();
    if (isPressInside) control.pin();
    else control.callOff();
  };
  const onClick = (event: MouseEvent) => {
    // A page that presses its own buttons (a carousel) is not the user.
    if (!isReal(event)) return;
    // One who selects in the popover may let go outside of it: in Chromium, that is a click on what holds both.
    const isInside = isPressInside || control.contains(event.target);
    isPressInside = false;
    dropPoint();
    if (isInside) {
      control.pin();
      return;
    }
    const mark = markUnder({ x: event.clientX, y: event.clientY }, document, reader);
    // A link, a button or a selection is what the user meant; the mark is still there for the hovering pointer.
    if (mark && !isOnControl(event) && getSelection()?.isCollapsed !== false)
      control.show(mark, { focus: false });
    else control.dismiss();
  };
  const onKey = ({ key }: KeyboardEvent) => {
    // A press on a scrollbar ends without a click: the next one may be made with a key.
    isPressInside = false;
    if (key === 'Escape') control.dismiss();
  };
  const onSeen = () => control.forgetDismissed();
  const onFocus = ({ target }: FocusEvent) => control.contains(target) && control.pin();
  const onBlur = ({ target, relatedTarget }: FocusEvent) => {
    const isLeaving = control.contains(target) && relatedTarget instanceof Element;
    if (isLeaving && !control.contains(relatedTarget)) control.dismiss();
  };
  keepListening(signal, () => {
    addEventListener('pointerdown', onPress, options);
    addEventListener('click', onClick, options);
    addEventListener('keydown', onKey, options);
    document.addEventListener('visibilitychange', onSeen, options);
    addEventListener('focusin', onFocus, options);
    addEventListener('focusout', onBlur, options);
  });
}

/** Where no page is: the pointer has left, or is about something else. */
const ELSEWHERE: Point = { x: -1, y: -1 };
/** A frame that has not come by then may never come; one that does, too late, finds nothing to look at. In milliseconds. */
const FRAME_LOST = 250;

/** Returns what drops a place that was not looked at yet: what the pointer does is newer. */
function followPointer(reader: PageReader, control: PopoverControl, signal: AbortSignal): () => void {
  let latest: Point | undefined;
  let rested: Point | undefined;
  let isInFrame = false;
  /** When the last frame was asked for. */
  let asked = 0;
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
  const hear = (point: Point) => {
    // Once a frame is as often as anything can be seen to change. A page that calls off all frames calls off this one, too.
    const now = performance.now();
    if (!latest || now - asked > FRAME_LOST) {
      requestAnimationFrame(look);
      asked = now;
    }
    latest = point;
  };
  const onMove = ({ pointerType, buttons, clientX, clientY }: PointerEvent) => {
    if (pointerType === 'touch') return;
    // A pointer that is held down selects or drags: a popover in its way would be selected, too.
    hear(buttons !== 0 || isInFrame ? ELSEWHERE : { x: clientX, y: clientY });
  };
  const onOver = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    // How the pointer moves in there is not heard here.
    isInFrame = isOnFrame(event);
    if (isInFrame) hear(ELSEWHERE);
  };
  const onLeave = () => control.pointerAt(ELSEWHERE, undefined);
  keepListening(signal, () => {
    addEventListener('pointermove', onMove, { signal, passive: true, capture: true });
    addEventListener('pointerover', onOver, { signal, passive: true, capture: true });
    document.documentElement?.addEventListener('pointerleave', onLeave, { signal, passive: true });
  });
  return () => {
    latest = undefined;
  };
}

const CONTROL = 'a[href], button, input, select, textarea, label, summary, video';

/** By all that the event passes on its way: outside of a shadow root, what is clicked in it seems to be its host. */
const isOnControl = (event: Event): boolean =>
  event.composedPath().some((node) => node instanceof Element && matches.call(node, CONTROL));
