/**
 * Chromium with the built extension and nothing attached to its pages. With DevTools attached, as the end-to-end driver has them,
 * the engine does more for every script, some 5 ms for ours, and prerenders nothing. What happens is read from the browser's own
 * trace.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { isRoot, needBrowser } from '../find-browser.mjs';
import { BUILDS } from '../paths.ts';
import { until } from '../until.ts';

/** An event of the trace. Times are in microseconds. */
export interface TraceEvent {
  name: string;
  cat: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** The thread's processor time: other programs on the machine do not count. */
  tdur?: number;
  args: { data?: { url?: string } };
}

interface Message {
  id?: number;
  method?: string;
  params?: { value?: TraceEvent[] };
  result?: unknown;
  error?: { message: string };
}

const ARGUMENTS = [
  '--headless=new',
  '--remote-debugging-pipe',
  '--enable-unsafe-extension-debugging',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--window-size=1280,900',
  // No page reaches the network.
  '--host-resolver-rules=MAP * 127.0.0.1',
  ...(isRoot() ? ['--no-sandbox'] : []),
];

export class BareBrowser {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #waiting = new Map<number, (message: Message) => void>();
  readonly #events: TraceEvent[] = [];
  #traced: (() => void) | undefined;
  #lastId = 0;
  #rest = '';

  private constructor() {
    this.#profile = mkdtempSync(join(tmpdir(), 'on-the-record-bare-'));
    this.#process = spawn(needBrowser('chromium'), [...ARGUMENTS, `--user-data-dir=${this.#profile}`], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    const output = this.#process.stdio[4] as Readable;
    output.setEncoding('utf8');
    output.on('data', (text: string) => this.#receive(text));
  }

  /** Resolves when the extension is there. */
  static async launch(build = BUILDS.chromium): Promise<BareBrowser> {
    const browser = new BareBrowser();
    await browser.send('Extensions.loadUnpacked', { path: build });
    return browser;
  }

  async send<T>(method: string, params: object = {}, sessionId?: string): Promise<T> {
    const id = ++this.#lastId;
    const answer = new Promise<Message>((resolve) => this.#waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) });
    (this.#process.stdio[3] as Writable).write(`${message}\0`);
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as T;
  }

  /** Opens a tab. */
  async open(url: string): Promise<string> {
    const { targetId } = await this.send<{ targetId: string }>('Target.createTarget', { url });
    return targetId;
  }

  /** A DevTools session with a tab, in which no domain is enabled that looks at scripts. */
  async attach(targetId: string): Promise<string> {
    const options = { targetId, flatten: true };
    const { sessionId } = await this.send<{ sessionId: string }>('Target.attachToTarget', options);
    return sessionId;
  }

  async titleOf(target: string): Promise<string> {
    const { targetInfos } = await this.#targets();
    return targetInfos.find(({ targetId }) => targetId === target)?.title ?? '';
  }

  /** Brings a tab to the front. */
  async show(targetId: string): Promise<void> {
    await this.send('Target.activateTarget', { targetId });
  }

  /** The addresses of all tabs. */
  async addresses(): Promise<string[]> {
    const { targetInfos } = await this.#targets();
    return targetInfos.filter(({ type }) => type === 'page').map(({ url }) => url);
  }

  async closeTab(targetId: string): Promise<void> {
    await this.send('Target.closeTarget', { targetId });
  }

  /** What happens while something is done. */
  async trace(categories: readonly string[], work: () => Promise<void>): Promise<TraceEvent[]> {
    this.#events.length = 0;
    await this.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: categories },
    });
    await work();
    const traced = new Promise<void>((resolve) => {
      this.#traced = resolve;
    });
    await this.send('Tracing.end');
    await traced;
    return [...this.#events];
  }

  /** Ends the extension's worker, as the browser does when it has been idle. */
  async endWorker(): Promise<void> {
    const tab = await this.open('about:blank');
    const session = await this.attach(tab);
    await this.send('ServiceWorker.enable', {}, session);
    await this.send('ServiceWorker.stopAllWorkers', {}, session);
    await until(
      async () => (await this.#targets()).targetInfos.every(({ type }) => type !== 'service_worker'),
      {
        what: 'Expected the worker to end',
      },
    );
    await this.closeTab(tab);
  }

  #targets() {
    return this.send<{ targetInfos: { targetId: string; type: string; title: string; url: string }[] }>(
      'Target.getTargets',
    );
  }

  async close(): Promise<void> {
    const isGone = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.send('Browser.close');
    await isGone;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #receive(text: string): void {
    const messages = (this.#rest + text).split('\0');
    this.#rest = messages.pop() ?? '';
    for (const message of messages) this.#take(JSON.parse(message) as Message);
  }

  #take(message: Message): void {
    const { id, method, params } = message;
    if (id !== undefined) {
      this.#waiting.get(id)?.(message);
      this.#waiting.delete(id);
    } else if (method === 'Tracing.dataCollected') this.#events.push(...(params?.value ?? []));
    else if (method === 'Tracing.tracingComplete') this.#traced?.();
  }
}
