/** `node tests/bench/matching/load.ts [COUNT]`: how soon a matcher is ready from IndexedDB, in Chromium. */
import { bundle } from '../shared/bundle.ts';
import { launchChromium } from '../shared/chromium.ts';

const ADDRESS = 'https://bench.example/';
const RUNS = 5;
const count = Number(process.argv[2] ?? 1_000_000);

const source = await bundle('tests/bench/matching/load-probe.ts', 'bench');
const browser = await launchChromium();
try {
  const context = await browser.newContext();
  await context.route('**/*', (route) =>
    route.fulfill({ body: '<!doctype html><title>Bench</title>', contentType: 'text/html' }),
  );
  const run = async (call: string): Promise<unknown> => {
    const page = await context.newPage();
    await page.goto(ADDRESS);
    const result = await page.evaluate(`(async () => { ${source}; return bench.loadProbe.${call}; })()`);
    await page.close();
    return result;
  };
  const name = (await run(`store(${count})`)) as string;
  const times: number[] = [];
  for (let index = 0; index < RUNS; index++)
    times.push((await run(`load(${JSON.stringify(name)})`)) as number);
  times.sort((a, b) => a - b);
  console.log(
    `${count} names ready from IndexedDB in ${times[RUNS >> 1]?.toFixed(0)} ms (median of ${RUNS}; ${times.map((time) => time.toFixed(0)).join(', ')})`,
  );
} finally {
  await browser.close();
}
