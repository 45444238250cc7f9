/**
 * A DevTools session with one target (a toolbar popup, a service worker) inside the session with the browser. Playwright does
 * not list popups among its pages, and does not notice when a service worker ends.
 */
import type { CDPSession } from 'playwright-core';
import { callText } from './readings.ts';

interface Reply {
  id?: number;
  result?: unknown;
  error?: { message: string };
}
interface EvaluateResult {
  result: { value: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

export class TargetSession {
  readonly #browser: CDPSession;
  readonly #session: string;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #last = 0;

  private constructor(browser: CDPSession, session: string) {
    this.#browser = browser;
    this.#session = session;
    browser.on('Target.receivedMessageFromTarget', this.#receive);
    browser.on('Target.detachedFromTarget', this.#end);
  }

  static async attach(browser: CDPSession, targetId: string): Promise<TargetSession> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new TargetSession(browser, sessionId);
  }

  async evaluate<R, A>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    const { result, exceptionDetails } = (await this.send('Runtime.evaluate', {
      expression: callText(run, argument),
      awaitPromise: true,
      returnByValue: true,
    })) as EvaluateResult;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as R;
  }

  async send(method: string, params: object): Promise<unknown> {
    const id = ++this.#last;
    const reply = new Promise<Reply>((resolve) => this.#waiting.set(id, resolve));
    await this.#browser.send('Target.sendMessageToTarget', {
      sessionId: this.#session,
      message: JSON.stringify({ id, method, params }),
    });
    const { result, error } = await reply;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  /** Lets go of the target. */
  async detach(): Promise<void> {
    await this.#browser.send('Target.detachFromTarget', { sessionId: this.#session });
  }

  #receive = ({ sessionId, message }: { sessionId: string; message: string }): void => {
    if (sessionId !== this.#session) return;
    const reply: Reply = JSON.parse(message);
    if (reply.id === undefined) return;
    this.#waiting.get(reply.id)?.(reply);
    this.#waiting.delete(reply.id);
  };

  #end = ({ sessionId }: { sessionId: string }): void => {
    if (sessionId !== this.#session) return;
    for (const answer of this.#waiting.values()) answer({ error: { message: 'the target is gone' } });
    this.#waiting.clear();
    this.#browser.off('Target.receivedMessageFromTarget', this.#receive);
    this.#browser.off('Target.detachedFromTarget', this.#end);
  };
}
