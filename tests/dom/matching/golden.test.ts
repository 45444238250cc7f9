/** The golden articles, read by the page's own code: every expected mention is found, and nothing else. See tests/golden. */
import { describe, expect, test } from 'vitest';
import index from '../../../public/dataset/index.json';
import type { Dataset } from '../../../utils/dataset/schema.ts';
import { compileMatcher } from '../../../utils/matching/compile.ts';
import { findMentionsOnPage } from '../../../utils/matching/match.ts';
import { findArticle } from '../../../utils/page/article/article.ts';
import { partsToRead } from '../../../utils/page/article/headline.ts';
import { isArticle } from '../../../utils/page/article/is-article.ts';
import { languageOf } from '../../../utils/page/article/language.ts';
import { entitiesOnRecord } from '../../bench/matching/on-record.ts';
import dates from '../../golden/dates.json';
import expected from '../../golden/expected.json';
import { blocksIn } from '../../support/blocks-in.ts';
import { dayOf } from '../page/published/day-of.ts';

const pages = import.meta.glob<string>('../../golden/*.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const datasets = import.meta.glob<Dataset>('../../../public/dataset/*.json', {
  eager: true,
  import: 'default',
});

const bundled = index.files.map((file) => datasets[`../../../public/dataset/${file}`] as Dataset);
const matcher = compileMatcher(bundled.flatMap(({ entities }) => entities));
const onRecord = entitiesOnRecord(bundled);
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const articles = Object.entries(pages).map(([path, html]) => ({ file: path.replace(/^.*\//, ''), html }));

const asItIs = (text: string): string => text;
/** As markup may hold it: lines that wrap and are indented, hyphens that do not break, letters in parts. */
const asMarkupMayHoldIt = (text: string): string =>
  text.normalize('NFD').replaceAll(' ', '\n\u00a0  ').replaceAll('-', '\u2011');

/** The mentions of a page, as `expected.json` writes them. */
function mentionsOf(page: Document, written = asItIs): { text: string; entity: string }[] {
  const article = findArticle(page);
  const blocks = partsToRead(article).flatMap((part) =>
    Array.from(blocksIn(part), ({ text }) => written(text)),
  );
  const { mentions } = findMentionsOnPage(matcher, blocks, languageOf(article));
  return mentions.flatMap(({ block, start, end, entities }) => {
    const text = (blocks[block] ?? '').slice(start, end);
    const known = entities.filter((id) => onRecord.has(id));
    if (known.length === 0) return [];
    return { text: text.replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' '), entity: known.join('+') };
  });
}

describe('golden articles', () => {
  test('there are enough, in enough languages', () => {
    expect(articles.length).toBeGreaterThanOrEqual(60);
    expect(new Set(articles.map(({ file }) => file.split('-')[0])).size).toBeGreaterThanOrEqual(15);
    expect(articles.map(({ file }) => file).sort()).toEqual(Object.keys(expected).sort());
  });

  test.each(articles)('$file', ({ file, html }) => {
    const page = parse(html);
    expect(isArticle(page)).toBe(true);
    expect(mentionsOf(page)).toEqual(expected[file as keyof typeof expected]);
  });

  test.each(articles)('$file, with other white space, hyphens and letters in parts', ({ html }) => {
    const page = parse(html);
    const plainly = ({ text, entity }: { text: string; entity: string }) => ({
      text: text.normalize('NFC').replaceAll('\u2011', '-'),
      entity,
    });
    expect(mentionsOf(page, asMarkupMayHoldIt).map(plainly)).toEqual(mentionsOf(page).map(plainly));
  });

  test.each(articles)('$file tells when it was published', ({ file, html }) => {
    expect(dayOf(parse(html))).toBe(dates[file as keyof typeof dates]);
  });
});
