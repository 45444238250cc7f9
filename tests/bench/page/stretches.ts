/** Processor time of stretches of code in a page, from the browser's own trace. */
import type { Browser } from 'playwright-core';

/** Puts marks around a stretch, in the page that is measured. The names of all stretches of one run differ. */
export const stretch = {
  begin: (name: string): void => void performance.mark(`begin ${name}`),
  end: (name: string): void => void performance.mark(`end ${name}`),
};

interface TraceEvent {
  name: string;
  cat: string;
  /** The thread's processor time, in microseconds: other programs on the machine do not count. */
  tts?: number;
}

/** Does some work in a browser, and gives the processor time of each stretch that it marked, in microseconds. */
export async function timesOfStretches(
  browser: Browser,
  work: () => Promise<void>,
): Promise<Map<string, number>> {
  await browser.startTracing(undefined, { categories: ['blink.user_timing'] });
  await work();
  const trace = JSON.parse(String(await browser.stopTracing())) as { traceEvents: TraceEvent[] };
  const marks = new Map(
    trace.traceEvents.flatMap(({ name, cat, tts }) =>
      cat.includes('blink.user_timing') && tts !== undefined ? [[name, tts] as const] : [],
    ),
  );
  const times = new Map<string, number>();
  for (const [name, end] of marks) {
    const begun = name.startsWith('end ') ? marks.get(name.replace(/^end/, 'begin')) : undefined;
    if (begun !== undefined) times.set(name.slice('end '.length), end - begun);
  }
  return times;
}
