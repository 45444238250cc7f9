/** The toolbar popup in Chromium. */
import type { CDPSession } from 'playwright-core';
import { until } from '../until.ts';
import type { ToolbarPopup } from './driver.ts';
import { TargetSession } from './target-session.ts';

export class ChromiumPopup implements ToolbarPopup {
  readonly #browser: CDPSession;
  readonly #target: string;
  readonly #session: TargetSession;

  private constructor(browser: CDPSession, target: string, session: TargetSession) {
    this.#browser = browser;
    this.#target = target;
    this.#session = session;
  }

  static async attach(browser: CDPSession, target: string): Promise<ChromiumPopup> {
    const popup = new ChromiumPopup(browser, target, await TargetSession.attach(browser, target));
    await until(() => popup.evaluate(() => document.readyState === 'complete'), {
      what: 'Expected the toolbar popup to load',
    });
    return popup;
  }

  evaluate<R, A>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    return this.#session.evaluate(run, argument);
  }

  async click(x: number, y: number): Promise<void> {
    const press = { x, y, button: 'left', clickCount: 1 };
    await this.#session.send('Input.dispatchMouseEvent', { ...press, type: 'mousePressed' });
    try {
      await this.#session.send('Input.dispatchMouseEvent', { ...press, type: 'mouseReleased' });
    } catch (error) {
      // A press may be what closes the popup.
      if (await this.isOpen()) throw error;
    }
  }

  async isOpen(): Promise<boolean> {
    const { targetInfos } = await this.#browser.send('Target.getTargets');
    return targetInfos.some(({ targetId }) => targetId === this.#target);
  }
}
