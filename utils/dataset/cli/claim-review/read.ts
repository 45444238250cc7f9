/** Reviews out of a file: JSON of any size, as it streams by, or a page of HTML with JSON-LD in it. */
import { createReadStream } from 'node:fs';
import { type Reason, reason } from '../../reason.ts';
import { UsageError } from '../command.ts';
import { readingError } from '../disk.ts';
import { notUtf8 } from '../files.ts';
import { claimReviewsIn } from './claim-review.ts';
import { jsonLdScripts } from './scripts.ts';
import { Splitter } from './splitter.ts';

/** UTF-16 units of one element; reviews have a few thousand. */
const MOST_UNITS = 8 * 1024 * 1024;
/** UTF-16 units of a page; what is larger is no page that a person reads. */
const MOST_PAGE_UNITS = 64 * 1024 * 1024;

/** A review, or why there is none, and where it stood. */
export type FoundReview = { place: string } & ({ review: object } | { reason: Reason });

/** Looks into the file at once, so that one that cannot be read is told before anything is written. */
export async function readReviews(path: string): Promise<AsyncIterable<FoundReview>> {
  return (await isPage(path)) ? reviewsOfPage(path) : reviewsOfJson(path);
}

/** Pieces of the file's text. Stops with an error at what is not UTF-8. */
async function* piecesOf(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of createReadStream(path))
      yield decoder.decode(bytes as Uint8Array, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? notUtf8(path) : readingError(path, error);
  }
}

async function isPage(path: string): Promise<boolean> {
  for await (const piece of piecesOf(path)) {
    const start = piece.trimStart();
    if (start !== '') return start.startsWith('<');
  }
  throw new UsageError(`${path} is empty.`);
}

async function* reviewsOfJson(path: string): AsyncGenerator<FoundReview> {
  const splitter = new Splitter(MOST_UNITS);
  let count = 0;
  try {
    for await (const piece of piecesOf(path)) {
      for (const element of splitter.push(piece)) yield* reviewsOfText(element, `element ${++count}`);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(`${path} is no feed that can be read: ${error.message}.`);
  }
  if (count === 0) yield* reviewsOfText(splitter.rest, 'the file');
  else if (!isJson(splitter.rest))
    yield { place: 'the end of the file', reason: reason('claimReviewBroken') };
}

/** Scripts of a page are read as data, never run. */
async function* reviewsOfPage(path: string): AsyncGenerator<FoundReview> {
  let html = '';
  for await (const piece of piecesOf(path)) {
    html += piece;
    if (html.length > MOST_PAGE_UNITS) throw new UsageError(`${path} is larger than any page.`);
  }
  let count = 0;
  let found = 0;
  for (const script of jsonLdScripts(html)) {
    count++;
    const text = script.replace(/^\s*(?:<!--|\/?\/?<!\[CDATA\[)|(?:-->|\/?\/?\]\]>)\s*$/g, '');
    // Pages describe much else; only what is broken is worth a word.
    for (const one of reviewsOfText(text, `script ${count}`)) {
      if ('reason' in one && one.reason.key === 'claimReviewNone') continue;
      found++;
      yield one;
    }
  }
  if (found === 0) yield { place: 'the page', reason: reason('claimReviewNone') };
}

function* reviewsOfText(text: string, place: string): Generator<FoundReview> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    yield { place, reason: reason('claimReviewBroken') };
    return;
  }
  let count = 0;
  for (const review of claimReviewsIn(value)) {
    count++;
    yield { place, review };
  }
  if (count === 0) yield { place, reason: reason('claimReviewNone') };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
