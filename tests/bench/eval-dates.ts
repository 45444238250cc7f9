/**
 * `npm run eval:dates -- GOLD.json PAGES_DIR`: asks the page's own code when each saved page was published. GOLD.json is
 * `{url: {file, date}}`, the date `YYYY-MM-DD` or null where the page tells none. Prints precision, recall, accuracy, and every miss.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSavedPages } from './shared/saved-pages.ts';

interface Gold {
  file: string;
  date: string | null;
}

interface Counts {
  /** Pages whose date was found, and is right. */
  right: number;
  wrong: number;
  /** Pages that tell a date which was not found. */
  missed: number;
  /** Pages that tell none, and for which none was given. */
  rightlyNone: number;
}

/** Gold days may be longer than a day, with a time behind it. */
const dayOf = (date: string | null): string | null => date?.slice(0, 10) || null;

function count(counts: Counts, wanted: string | null, given: string | null): void {
  if (given === null) counts[wanted === null ? 'rightlyNone' : 'missed']++;
  else counts[given === wanted ? 'right' : 'wrong']++;
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : ((100 * part) / whole).toFixed(1);

async function main(goldFile: string, directory: string): Promise<void> {
  const gold = Object.entries(JSON.parse(readFileSync(goldFile, 'utf8')) as Record<string, Gold>);
  const counts: Counts = { right: 0, wrong: 0, missed: 0, rightlyNone: 0 };
  const pages = await openSavedPages();
  try {
    for (const [url, { file, date }] of gold) {
      const path = join(directory, file);
      if (!existsSync(path)) {
        console.log(`${file}: not there, left out`);
        continue;
      }
      const wanted = dayOf(date);
      const given = await pages.ask({ html: readFileSync(path, 'utf8'), url }, (probe) => probe.published());
      count(counts, wanted, given);
      if (given !== wanted) console.log(`${file}: ${given ?? 'none'} instead of ${wanted ?? 'none'}  ${url}`);
    }
  } finally {
    await pages.close();
  }
  const { right, wrong, missed, rightlyNone } = counts;
  const all = right + wrong + missed + rightlyNone;
  console.log(
    `\n${all} pages: ${right} right, ${wrong} wrong, ${missed} missed, ${rightlyNone} rightly none`,
  );
  console.log(
    `precision ${percent(right, right + wrong)} %  recall ${percent(right, right + missed)} %  accuracy ${percent(right + rightlyNone, all)} %`,
  );
}

const [goldFile, directory] = process.argv.slice(2);
if (!goldFile || !directory || !existsSync(goldFile) || !existsSync(directory)) {
  console.error('Usage: npm run eval:dates -- GOLD.json PAGES_DIR   where GOLD.json is {url: {file, date}}');
  process.exitCode = 2;
} else await main(goldFile, directory);
