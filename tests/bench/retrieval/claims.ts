/** The CLEF 2020 CheckThat! benchmark (task 2, English): verified claims, posts that repeat them, and which belongs to which. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchDocument } from '../../../utils/context/retrieval/build.ts';
import { parseTsv } from './tsv.ts';

const CLAIMS = 'verified_claims.docs.tsv';

export interface Query {
  id: string;
  text: string;
  /** Ids of the claims that belong to it. */
  relevant: ReadonlySet<string>;
}

/** Claims as documents (claim -> headline, title -> summary), from `folder` or the one above it, in the order of the file. */
export function readClaims(folder: string): SearchDocument[] {
  const path = [join(folder, CLAIMS), join(dirname(join(folder, '.')), CLAIMS)].find((candidate) =>
    existsSync(candidate),
  );
  if (path === undefined) throw new Error(`There is no ${CLAIMS} in ${folder} nor in the folder above it.`);
  return rows(path).map(([id = '', claim = '', title = '']) => ({ id, headline: claim, summary: title }));
}

/** Queries that have at least one relevant claim. */
export function readQueries(folder: string): Query[] {
  const relevant = new Map<string, Set<string>>();
  for (const line of readFileSync(join(folder, 'tweet-vclaim-pairs.qrels'), 'utf8').split('\n')) {
    const [query, , claim, grade] = line.trim().split(/\s+/);
    if (query === undefined || claim === undefined || !(Number(grade) > 0)) continue;
    relevant.set(query, (relevant.get(query) ?? new Set()).add(claim));
  }
  return rows(join(folder, 'tweets.queries.tsv')).flatMap(([id = '', text = '']) => {
    const claims = relevant.get(id);
    return claims ? [{ id, text, relevant: claims }] : [];
  });
}

const rows = (path: string): string[][] => parseTsv(readFileSync(path, 'utf8')).slice(1);
