/** A tab of Firefox. */
import type { KeyInput, Page } from 'puppeteer-core';
import { until } from '../until.ts';
import { type Bidi, contextOf } from './bidi.ts';
import type { PageHandle } from './driver.ts';
import { type MarkReading, POPOVER_HOST, type PopoverReading, readMarks, readPopover } from './readings.ts';

export class FirefoxPage implements PageHandle {
  readonly #page: Page;
  readonly #bidi: Bidi;
  readonly #context: string;
  readonly #errors: string[] = [];

  constructor(page: Page, bidi: Bidi) {
    this.#page = page;
    this.#bidi = bidi;
    this.#context = contextOf(page);
    page.on('pageerror', (error) => this.#errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#errors.push(message.text());
    });
  }

  url = () => this.#page.url();
  errors = () => [...this.#errors];
  show = () => this.#page.bringToFront();
  close = () => this.#page.close();
  type = (text: string) => this.#page.keyboard.type(text);
  /** Opens the browser's menu at a point. */
  openMenu = (x: number, y: number) => this.#page.mouse.click(x, y, { button: 'right' });
  click = (x: number, y: number) => this.#page.mouse.click(x, y);
  resize = (width: number, height: number) => this.#page.setViewport({ width, height });

  async goto(url: string): Promise<void> {
    if (/^https?:/.test(url)) await this.#page.goto(url);
    else await this.#leaveFor('browsingContext.navigate', { url });
  }

  async reload(): Promise<void> {
    if (/^https?:/.test(this.url())) await this.#page.reload();
    else await this.#leaveFor('browsingContext.reload', {});
  }

  /** Extension pages live in another process, and puppeteer misses the load event of a move there. */
  async #leaveFor(method: string, params: object): Promise<void> {
    const context = this.#context;
    await this.evaluate(() => Reflect.set(globalThis, 'isLeft', true));
    await this.#bidi.send(method, { context, wait: 'none', ...params });
    await until(
      () => this.evaluate(() => !Reflect.has(globalThis, 'isLeft') && document.readyState === 'complete'),
      { what: 'Expected a page of the extension to load' },
    );
  }

  hover(x: number, y: number): Promise<void> {
    return this.#page.mouse.move(x, y, { steps: 2 });
  }

  async press(chord: string): Promise<void> {
    const keys = chord.split('+') as KeyInput[];
    for (const key of keys) await this.#page.keyboard.down(key);
    for (const key of keys.toReversed()) await this.#page.keyboard.up(key);
  }

  async screenshot(path: string): Promise<void> {
    if (!path.endsWith('.png')) throw new Error(`Expected a path that ends in .png, not ${path}`);
    await this.#page.screenshot({ path: path as `${string}.png` });
  }

  evaluate<R, A>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    return this.#bidi.evaluate(this.#context, run, argument);
  }

  marks(): Promise<MarkReading[]> {
    return this.evaluate(readMarks);
  }

  async popover(): Promise<PopoverReading | undefined> {
    const root = await this.#popoverRoot();
    return root === undefined ? undefined : this.#bidi.call(this.#context, root, readPopover);
  }

  async inPopover<R, A>(run: (root: ShadowRoot, argument: A) => R, argument?: A): Promise<R> {
    const root = await this.#popoverRoot();
    if (!root) throw new Error('No popover in the document');
    return this.#bidi.call(this.#context, root, run, argument);
  }

  #popoverRoot(): Promise<string | undefined> {
    return this.#bidi.shadowRoot(
      this.#context,
      `Document.prototype.querySelector.call(document, ':root > ${POPOVER_HOST}')`,
    );
  }
}
