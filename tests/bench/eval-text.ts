/**
 * `npm run eval:text -- GOLD.json PAGES_DIR`: reads saved pages as the reader does, and compares what it reads with the article's text as
 * somebody else took it out. GOLD.json is `{url: {file, text}}`, paragraphs on lines of their own. Prints the share of that text which is
 * read, how much else is, and every page of which a paragraph is missing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSavedPages } from './shared/saved-pages.ts';

interface Gold {
  file: string;
  text: string;
}

interface Compared {
  url: string;
  isArticle: boolean;
  /** Letters and digits: in the gold text, of them in what was read, and in all that was read. */
  wanted: number;
  found: number;
  read: number;
  /** Paragraphs that were not read. */
  missing: string[];
}

/** A shorter paragraph is a label. In letters and digits. */
const SHORTEST = 25;
/** A paragraph is read where so much of its beginning or end is: those who took it out may have cut or joined lines. */
const ENOUGH = 60;

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const isIn = (read: string, letters: string): boolean =>
  read.includes(letters.slice(0, ENOUGH)) || read.includes(letters.slice(-ENOUGH));

function compare(url: string, text: string, isArticle: boolean, blocks: readonly string[]): Compared {
  const read = lettersOf(blocks.join('\n'));
  const paragraphs = text
    .split(/\n+/)
    .map((paragraph) => ({ paragraph, letters: lettersOf(paragraph) }))
    .filter(({ letters }) => letters.length >= SHORTEST);
  const missing = paragraphs.filter(({ letters }) => !isIn(read, letters));
  const lengthOf = (list: typeof paragraphs): number =>
    list.reduce((sum, { letters }) => sum + letters.length, 0);
  const wanted = lengthOf(paragraphs);
  return {
    url,
    isArticle,
    wanted,
    found: wanted - lengthOf(missing),
    read: read.length,
    missing: missing.map(({ paragraph }) => paragraph),
  };
}

async function compareAll(gold: Record<string, Gold>, directory: string): Promise<Compared[]> {
  const compared: Compared[] = [];
  const pages = await openSavedPages();
  try {
    for (const [url, { file, text }] of Object.entries(gold)) {
      const page = { html: readFileSync(join(directory, file), 'utf8'), url };
      const { isArticle, blocks } = await pages.ask(page, (probe) => probe.read());
      compared.push(compare(url, text, isArticle, blocks));
    }
  } finally {
    await pages.close();
  }
  return compared.filter(({ wanted }) => wanted > 0);
}

function report(compared: readonly Compared[]): void {
  for (const { url, found, wanted, isArticle, missing } of compared) {
    if (!isArticle) console.log(`taken for no article: ${url}`);
    if (missing.length > 0)
      console.log(`${percent(found, wanted)} of ${url}\n    without: ${missing[0]?.slice(0, 100)}`);
  }
  const sum = (of: (page: Compared) => number): number => compared.reduce((all, page) => all + of(page), 0);
  const whole = compared.filter(({ missing }) => missing.length === 0).length;
  console.log(
    `\n${compared.length} pages: all of the text of ${whole}, ${percent(
      sum(({ found, wanted }) => found / wanted),
      compared.length,
    )} of it in the mean; beside it ${percent(
      sum(({ read, found }) => Math.max(0, read - found)),
      sum(({ wanted }) => wanted),
    )} as much`,
  );
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

const [goldFile, directory] = process.argv.slice(2);
if (!goldFile || !directory || !existsSync(goldFile) || !existsSync(directory)) {
  console.error('Usage: npm run eval:text -- GOLD.json PAGES_DIR   where GOLD.json is {url: {file, text}}');
  process.exitCode = 2;
} else
  report(await compareAll(JSON.parse(readFileSync(goldFile, 'utf8')) as Record<string, Gold>, directory));
