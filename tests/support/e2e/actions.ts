/** What a reader does on an article, in terms of a driver's page. */
import { until } from '../until.ts';
import type { PageHandle } from './driver.ts';
import type { Box, MarkReading, PopoverReading } from './readings.ts';

/** Waits until something is painted (`least` marks), and returns all marks. */
export function marksOf(page: PageHandle, { least = 1 } = {}): Promise<MarkReading[]> {
  return until(() => page.marks(), {
    what: `Expected at least ${least} marks on ${page.url()}`,
    accept: (marks) => marks.length >= least,
  });
}

/** Scrolls to a mark and returns where it is then. `text` is the marked text, `nth` counts from 0. */
export async function scrollToMark(page: PageHandle, text: string, nth = 0): Promise<Box> {
  const find = async () => (await page.marks()).filter((mark) => mark.text === text)[nth];
  const found = await until(find, { what: `Expected mark ${nth} of "${text}"` });
  await page.evaluate((top) => {
    scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
  }, found.rects[0]?.y ?? 0);
  return until(async () => (await find())?.rects[0], {
    what: `Expected mark ${nth} of "${text}" to be on the screen`,
    accept: (rect) => rect !== undefined && rect.y >= 0,
  }) as Promise<Box>;
}

export const centre = ({ x, y, width, height }: Box): [x: number, y: number] => [
  x + width / 2,
  y + height / 2,
];

/** Hovers a mark and waits for its popover. */
export async function openPopover(page: PageHandle, text: string, nth = 0): Promise<PopoverReading> {
  // The page of the first run opens by itself, and may just have come to the front.
  await page.show();
  const place = centre(await scrollToMark(page, text, nth));
  // A pointer that is there already would not move; and the extension looks once a frame.
  await page.hover(1, 1);
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
  await page.hover(...place);
  return openedPopover(page);
}

/** Waits for an open popover with something in it. */
export async function openedPopover(page: PageHandle): Promise<PopoverReading> {
  const popover = await until(() => page.popover(), {
    what: 'Expected the popover to open',
    accept: (reading) => reading?.open === true && reading.text !== '',
  });
  if (!popover) throw new Error('Expected a popover');
  return popover;
}

/** Waits until no popover is open. */
export async function closedPopover(page: PageHandle): Promise<void> {
  await until(async () => !(await page.popover())?.open, { what: 'Expected the popover to close' });
}
