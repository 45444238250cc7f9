/** The whole reader of a page, as the browser runs it, and a background that answers it. */
import { afterEach, beforeEach, expect, vi } from 'vitest';
import popoverScript from '../../../entrypoints/popover/index.ts';
import publicationDayScript from '../../../entrypoints/publication-day/index.ts';
import readerScript from '../../../entrypoints/reader/index.ts';
import type { BackgroundRequest } from '../../../utils/messaging/background-messages.ts';
import type { Annotation, BackgroundReplies } from '../../../utils/messaging/messages.ts';
import { toWire, type Wire } from '../../../utils/messaging/wire.ts';
import { inOwnWorld } from '../../../utils/page/own-world.ts';
import { browser, resetBrowser } from '../../support/fake-browser.ts';
import { addToHead, showPage } from '../page/page.ts';
import { annotate, contextsOf } from '../page/reading.ts';
import { pass } from './open-page.ts';

export const ARTICLE = '<article><p>The Huawei story, and ZTE.</p></article>';

interface WholeReader {
  /** What the background answers otherwise than it would. */
  answers: Partial<BackgroundReplies>;
  /** What it says of a page's text otherwise. */
  change: Partial<Annotation>;
  /** The messages to it. */
  sent: ReturnType<typeof vi.fn<(message: Wire) => Promise<unknown>>>;
}

/** Made anew for each test. */
export const whole = {} as WholeReader;

beforeEach(() => {
  whole.answers = {};
  whole.change = {};
  whole.sent = vi.fn(async ({ onTheRecord: name, request }: Wire) => {
    if (name === 'annotate') {
      const { blocks, style } = request as BackgroundRequest<'annotate'>;
      const { styled } = { styled: true, ...whole.answers['style-marks'] };
      return { ok: true, value: annotate(blocks, { ...(style && { styled }), ...whole.change }) };
    }
    if (name === 'contexts-of')
      return { ok: true, value: contextsOf((request as { entities: string[] }).entities) };
    if (name === 'open-popover') {
      await publicationDayScript.main();
      await popoverScript.main();
    }
    const value = {
      'style-marks': { styled: true },
      'open-popover': { opened: true },
      'may-stay': { stays: true },
      ...whole.answers,
    }[name];
    return value === undefined ? undefined : { ok: true, value };
  });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(whole.sent as never);
});
afterEach(() => {
  inOwnWorld('onTheRecordReader')?.abort();
  resetBrowser();
});

export const asked = () => whole.sent.mock.calls.map(([{ onTheRecord }]) => onTheRecord);

/** Opens the reader of a page, which says of itself that it is an article, and lets it read. */
export async function open(html: string): Promise<void> {
  addToHead('<meta property="og:type" content="article">');
  showPage(html);
  const reading = readerScript.main();
  await vi.waitFor(() => expect(asked()).toContain('annotate'));
  await reading;
  await pass(20);
}

/** Sends the reader a message as the toolbar popup does. Gives what is sent back; nothing when nobody says that anything will be. */
export async function tell(name: string, request: object): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const sender = { id: browser.runtime.id };
  const willAnswer: unknown[] = await browser.runtime.onMessage.trigger(
    toWire(name, request),
    sender,
    resolve,
  );
  return willAnswer.includes(true) ? promise : undefined;
}
