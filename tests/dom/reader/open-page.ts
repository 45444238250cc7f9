/** The reader of a page as entrypoints/reader puts it together, with a background that knows a few words. */
import { afterEach, beforeEach, vi } from 'vitest';
import { followInput } from '../../../entrypoints/popover/input.ts';
import { PopoverControl } from '../../../entrypoints/popover/popover-control.ts';
import { PublicationDay } from '../../../entrypoints/publication-day/publication-day.ts';
import { readerHandlers } from '../../../entrypoints/reader/handlers.ts';
import type { Annotation } from '../../../utils/messaging/messages.ts';
import { type Point, rectanglesOf } from '../../../utils/page/marks/pointer.ts';
import { PageReader } from '../../../utils/page/page-reader.ts';
import type { Ask } from '../../../utils/page/questions/questions.ts';
import { fakeWaits } from '../../support/fake-waits.ts';
import { showPage } from '../page/page.ts';
import { annotate, contextsOf } from '../page/reading.ts';

let life: AbortController | undefined;
let root: ShadowRoot | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  fakeWaits();
  const { attachShadow } = Element.prototype;
  // The root is closed to every script of the page, this one too.
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attachShadow.call(this, init);
    return root;
  });
});

afterEach(() => {
  life?.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

export async function openPage(
  html: string,
  change: Partial<Annotation> = {},
  isToRead: (page: Document) => boolean = () => true,
) {
  showPage(`<article style="font: 16px/24px monospace; margin: 20px; width: 600px">${html}</article>`);
  life = new AbortController();
  const { signal } = life;
  const ask = vi.fn<Ask['annotate']>(async ({ blocks }) => annotate(blocks, change));
  const askContexts = vi.fn<Ask['contextsOf']>(async ({ entities }) => contextsOf(entities));
  const reader: PageReader = new PageReader(
    document,
    { annotate: ask, contextsOf: askContexts },
    signal,
    () => control.update(),
    isToRead,
  );
  const snoozing = { snooze: vi.fn(async () => true), wake: vi.fn(async () => true) };
  const control = new PopoverControl(reader, snoozing, new PublicationDay(document, reader), signal);
  // The tests' events are made up.
  followInput(reader, control, signal, () => true);
  await reader.readAll();
  const handlers = readerHandlers(reader, { control, get: async () => control }, life);
  return { reader, control, ask, askContexts, snoozing, life, handlers };
}

/** The open popover. */
export function popover(): HTMLElement | undefined {
  const host = document.querySelector('on-the-record');
  return host ? (root?.querySelector<HTMLElement>('[popover]:popover-open') ?? undefined) : undefined;
}

/** The name of the entity whose popover is open. */
export const shown = (): string | undefined => popover()?.querySelector('h2 bdi')?.textContent ?? undefined;

/** What was said to screen readers. */
export const announced = (): string => root?.querySelector('[role="status"]')?.textContent ?? '';

/** The middle of the mark over `alias`. */
export function middleOf(reader: PageReader, alias: string): Point {
  const mark = reader.marks.find(({ why }) => why.alias === alias);
  const [rectangle] = mark ? rectanglesOf(mark) : [];
  if (!rectangle) throw new Error(`No mark over ${alias}.`);
  return { x: rectangle.left + rectangle.width / 2, y: rectangle.top + rectangle.height / 2 };
}

/** Lets time pass, frames and timers included. */
export const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** A place of the page where nothing is. */
export const NOWHERE: Point = { x: 640, y: 560 };

const eventAt = ({ x, y }: Point) => ({
  clientX: x,
  clientY: y,
  bubbles: true,
  cancelable: true,
  composed: true,
});
/** What the browser sends an event at a point to, be it in a shadow root. */
function targetAt({ x, y }: Point): Element {
  const target = document.elementFromPoint(x, y) ?? document.documentElement;
  return target.shadowRoot?.elementFromPoint(x, y) ?? target;
}

/** Moves the pointer, and lets a frame pass. */
export async function point(to: Point, pointerType = 'mouse', buttons = 0): Promise<void> {
  targetAt(to).dispatchEvent(new PointerEvent('pointermove', { ...eventAt(to), pointerType, buttons }));
  await pass(20);
}

export function click(to: Point, target = targetAt(to)): MouseEvent {
  const event = new MouseEvent('click', eventAt(to));
  target.dispatchEvent(event);
  return event;
}

export function press(key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event;
}
