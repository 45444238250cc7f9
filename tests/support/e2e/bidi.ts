/**
 * WebDriver BiDi commands that puppeteer has no method for: evaluation by context, closed shadow roots, permanent
 * installation, and Firefox's own windows (`moz:scope`, given with `--remote-allow-system-access`).
 * https://w3c.github.io/webdriver-bidi/
 */
import type { Browser, Page } from 'puppeteer-core';
import { callText } from './readings.ts';

/** A value of the protocol, as far as we read it. */
interface RemoteValue {
  type: string;
  value?: unknown;
  sharedId?: string;
}
interface EvaluateResult {
  type: 'success' | 'exception';
  result?: RemoteValue;
  exceptionDetails?: { text: string };
}
interface ContextInfo {
  context: string;
  url: string;
}

export class Bidi {
  readonly #send: (method: string, params: object) => Promise<{ result: unknown }>;

  /** Takes over the connection of a browser that puppeteer started. */
  constructor(browser: Browser) {
    const connection: unknown = Reflect.get(browser, 'connection');
    if (!isConnection(connection)) throw new Error('Expected puppeteer to hold a WebDriver BiDi connection');
    this.#send = (method, params) => connection.send(method, params);
  }

  async send<R>(method: string, params: object): Promise<R> {
    const { result } = await this.#send(method, params);
    return result as R;
  }

  /** Runs a function in a document; the result travels as JSON. */
  async evaluate<R, A>(context: string, run: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    const expression = `(async () => JSON.stringify(await ${callText(run, argument)}))()`;
    return this.#json<R>(await this.#evaluate(context, expression));
  }

  /** Runs a function on a node that `find` returned. */
  async call<R, A>(
    context: string,
    node: string,
    run: (node: never, argument: A) => R,
    argument?: A,
  ): Promise<R> {
    const result = await this.send<EvaluateResult>('script.callFunction', {
      functionDeclaration: `(node) => JSON.stringify((${run})(node, ${JSON.stringify(argument) ?? 'undefined'}))`,
      arguments: [{ sharedId: node }],
      target: { context },
      awaitPromise: false,
    });
    return this.#json<R>(resultOf(result));
  }

  /** The shadow root, open or closed, of the element that an expression gives. */
  async shadowRoot(context: string, expression: string): Promise<string | undefined> {
    const host = await this.#evaluate(context, expression, {
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    if (host.type !== 'node') return undefined;
    const { shadowRoot } = host.value as { shadowRoot: RemoteValue | null };
    return shadowRoot?.sharedId;
  }

  /** The context of Firefox's own window, where scripts have all rights. */
  async window(): Promise<string> {
    const { contexts } = await this.send<{ contexts: ContextInfo[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    const found = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!found) throw new Error('Expected a window of Firefox');
    return found.context;
  }

  async #evaluate(context: string, expression: string, options: object = {}): Promise<RemoteValue> {
    const result = await this.send<EvaluateResult>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      ...options,
    });
    return resultOf(result);
  }

  #json<R>({ value }: RemoteValue): R {
    return (typeof value === 'string' ? JSON.parse(value) : undefined) as R;
  }
}

/** The id of a tab's top context. */
export function contextOf(page: Page): string {
  const id: unknown = Reflect.get(page.mainFrame(), '_id');
  if (typeof id !== 'string') throw new Error('Expected puppeteer to know the id of a frame');
  return id;
}

function resultOf({ result, exceptionDetails }: EvaluateResult): RemoteValue {
  if (!result) throw new Error(exceptionDetails?.text ?? 'No result');
  return result;
}

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
function isConnection(value: unknown): value is Connection {
  return typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';
}
