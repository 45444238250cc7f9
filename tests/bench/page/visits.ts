/** Visits to pages with the installed extension: when the page was idle, when its first mark was on the screen, what ran meanwhile. */
import { setTimeout as pause } from 'node:timers/promises';
import type { BareBrowser, TraceEvent } from '../../support/e2e/bare-browser.ts';
import { respondWith, type TestServer } from '../../support/server/server.ts';
import type { SavedPage } from './pages.ts';

/** After this long, in milliseconds, a page without a mark is taken to have none. */
const PATIENCE = 4000;
/** How long to look on after the first mark, in milliseconds: the date is looked for then. */
const AFTERWARDS = 1000;
/** How long a closed tab's process may take to end: a trace waits 10 s for the answer of one that is just ending. In milliseconds. */
const ENDING = 300;
const NONCE = 'bench';
const MARKED = 'first mark';

/**
 * Looks once a frame whether a mark is there, and its style; if so, the frame that is just being made shows it, and the task behind it says so, in
 * the trace and in the title. The page's own scripts are blocked, this one is not.
 */
function watchForMarks(marked: string): void {
  const isPainted = () =>
    CSS.highlights.get('on-the-record')?.size &&
    getComputedStyle(document.documentElement, '::highlight(on-the-record)').textDecorationLine !== 'none';
  const look = () => {
    if (!isPainted()) {
      requestAnimationFrame(look);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      performance.mark(marked);
      document.title = marked;
      port1.close();
    };
    port2.postMessage(undefined);
  };
  requestAnimationFrame(look);
}

/** Frames in a page would be other pages' processes and tasks. */
const FRAMES = /<iframe\b[\s\S]*?<\/iframe>/gi;

/** Serves a page at an address of its own on a host that the extension reads. */
export function serve(server: TestServer, { name, html }: SavedPage): string {
  const path = `/news/${encodeURIComponent(name)}.html`;
  const script = `<script nonce="${NONCE}">(${watchForMarks})('${MARKED}')</script>`;
  const headers = {
    'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${NONCE}'`,
  };
  const page = html.replace(FRAMES, '').replace(/<head\b[^>]*>|$/i, (head) => head + script);
  server.serve(path, respondWith(page, { headers }));
  return server.url(path);
}

const CATEGORIES = [
  'extensions',
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
];

export interface Visit {
  /** Milliseconds from `document_idle`, where the gate is put in, to the first mark on the screen; undefined without one. */
  firstMark: number | undefined;
  /** Processor time, in milliseconds, of the main thread's tasks from `document_idle` on in which our scripts ran. */
  tasks: number[];
  /** The same for the scripts of the gate alone. */
  gate: number;
  /** The page was found to be an article. */
  isRead: boolean;
}

interface VisitOptions {
  /** How many times slower than it is the processor shall be. */
  slowDown?: number;
  /** An address to come from: its process has run the gate before. */
  from?: string;
  /** How long to wait for a mark, and to look on afterwards, in milliseconds. */
  patience?: number;
  afterwards?: number;
}

/** Opens a page, waits for its first mark, or long enough, and closes it. */
export async function visit(
  browser: BareBrowser,
  url: string,
  { slowDown = 1, from, patience = PATIENCE, afterwards = AFTERWARDS }: VisitOptions = {},
): Promise<Visit> {
  // Without an address, from an empty page of the same site: the process is there, and has run nothing of ours.
  const tab = await browser.open(from ?? new URL('/favicon.ico', url).href);
  if (from !== undefined) await pause(afterwards);
  const session = await browser.attach(tab);
  if (slowDown > 1) await browser.send('Emulation.setCPUThrottlingRate', { rate: slowDown }, session);
  const events = await browser.trace(CATEGORIES, async () => {
    await browser.send('Page.navigate', { url }, session);
    const end = Date.now() + patience * Math.min(slowDown, 2);
    while (Date.now() < end && (await browser.titleOf(tab)) !== MARKED) await pause(50);
    await pause(afterwards * slowDown);
  });
  await browser.closeTab(tab);
  await pause(ENDING);
  return visitIn(events);
}

function visitIn(events: readonly TraceEvent[]): Visit {
  const idle = events.find(({ name }) => name === 'ScriptInjection::InjectJs');
  if (!idle) throw new Error('Expected the gate to be put into the page');
  const onThread = events.filter(({ pid, tid, ts }) => pid === idle.pid && tid === idle.tid && ts >= idle.ts);
  const ours = onThread.filter(isOurs);
  if (ours.length === 0) throw new Error('Expected the gate to have run: the browser is too busy to measure');
  const tasks = onThread.filter(({ name }) => name === 'RunTask');
  const milliseconds = ({ tdur = 0 }: TraceEvent) => tdur / 1000;
  const mark = onThread.find(({ name }) => name === MARKED);
  return {
    firstMark: mark && (mark.ts - idle.ts) / 1000,
    tasks: tasks.filter((task) => ours.some((event) => isWithin(event, task))).map(milliseconds),
    gate: ours
      .filter(({ name, args }) => name === 'EvaluateScript' && args.data?.url?.endsWith('/gate.js'))
      .reduce((sum, event) => sum + milliseconds(event), 0),
    isRead: ours.some(({ args }) => args.data?.url?.endsWith('/reader.js')),
  };
}

const isOurs = ({ args }: TraceEvent): boolean => args.data?.url?.startsWith('chrome-extension://') ?? false;

const isWithin = (event: TraceEvent, task: TraceEvent): boolean =>
  event.ts >= task.ts && event.ts <= task.ts + (task.dur ?? 0);
