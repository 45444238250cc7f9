/** Texts to measure with: what is between the tags of saved pages. Crude, but it is only for speed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The paragraphs of each page in a folder. */
export function textsOfPages(directory: string): string[][] {
  const pages = readdirSync(directory)
    .filter((file) => /\.html?$/.test(file))
    .map((file) => paragraphsOf(readFileSync(join(directory, file), 'utf8')));
  // Strings of their own, as a message from a page brings them, and not slices of the file's.
  return JSON.parse(JSON.stringify(pages)) as string[][];
}

const paragraphsOf = (html: string): string[] =>
  html
    .replace(/<(script|style|noscript|svg|head)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<\/?(?:p|div|li|h\d|td|section|article|br|blockquote|figcaption)\b[^>]*>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&[a-z#\d]+;/gi, ' ')
    .split(/\n\s*/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line.length > 1);
