/** A tab of Chromium. */
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { PageHandle } from './driver.ts';
import {
  callText,
  type MarkReading,
  POPOVER_HOST,
  type PopoverReading,
  readMarks,
  readPopover,
} from './readings.ts';

export class ChromiumPage implements PageHandle {
  readonly cdp: CDPSession;
  readonly #page: Page;
  readonly #errors: string[] = [];

  private constructor(page: Page, cdp: CDPSession) {
    this.#page = page;
    this.cdp = cdp;
    page.on('pageerror', (error) => this.#errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#errors.push(message.text());
    });
  }

  static async of(context: BrowserContext, page: Page): Promise<ChromiumPage> {
    return new ChromiumPage(page, await context.newCDPSession(page));
  }

  url = () => this.#page.url();
  errors = () => [...this.#errors];
  show = () => this.#page.bringToFront();
  close = () => this.#page.close();
  press = (chord: string) => this.#page.keyboard.press(chord);
  type = (text: string) => this.#page.keyboard.type(text);
  click = (x: number, y: number) => this.#page.mouse.click(x, y);
  resize = (width: number, height: number) => this.#page.setViewportSize({ width, height });

  async goto(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  hover(x: number, y: number): Promise<void> {
    return this.#page.mouse.move(x, y, { steps: 2 });
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path });
  }

  evaluate<R, A>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    return this.#page.evaluate<R>(callText(run, argument));
  }

  marks(): Promise<MarkReading[]> {
    return this.evaluate(readMarks);
  }

  async popover(): Promise<PopoverReading | undefined> {
    const root = await this.#popoverRoot();
    return root === undefined ? undefined : this.#call(root, readPopover);
  }

  async inPopover<R, A>(run: (root: ShadowRoot, argument: A) => R, argument?: A): Promise<R> {
    const root = await this.#popoverRoot();
    if (!root) throw new Error('No popover in the document');
    return this.#call(root, run, argument);
  }

  /** The DevTools protocol walks closed roots too. The handle is in the page's world. */
  async #popoverRoot(): Promise<string | undefined> {
    const host = await this.cdp.send('Runtime.evaluate', {
      expression: `Document.prototype.querySelector.call(document, ':root > ${POPOVER_HOST}')`,
    });
    const { objectId } = host.result;
    if (!objectId) return undefined;
    const { node } = await this.cdp.send('DOM.describeNode', { objectId, depth: 0, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return undefined;
    const { object } = await this.cdp.send('DOM.resolveNode', { backendNodeId });
    return object.objectId;
  }

  async #call<R, A>(objectId: string, run: (root: ShadowRoot, argument: A) => R, argument?: A): Promise<R> {
    const { result, exceptionDetails } = await this.cdp.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function (argument) { return (${run})(this, argument) }`,
      arguments: [{ value: argument }],
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}
