/** Articles that mention every entity of a dataset by each of its aliases, as an article might. */
import type { Alias, Dataset, Entity } from '../../schema.ts';

export interface PreviewPage {
  /** E.g. `/preview-en-1.html`. */
  path: string;
  html: string;
  /** Entities that should be marked on it. */
  entities: string[];
}

/** Aliases a page: few enough for the most marks that a page is given, and for a person to read. */
const MOST_ALIASES = 250;

/** The language of pages whose aliases ask for none. */
const DEFAULT_LANGUAGE = 'en';

interface Line {
  entity: Entity;
  alias: Alias;
}

/** Entities that nothing is on record about, or that are never marked, are left out. */
export function previewPages(dataset: Dataset, entities: readonly Entity[]): PreviewPage[] {
  const onRecord = new Set(dataset.records.flatMap((record) => record.entities));
  const lines = entities
    .filter(({ id, mark }) => mark !== false && onRecord.has(id))
    .flatMap((entity) => entity.aliases.map((alias): Line => ({ entity, alias })));
  const byLanguage = Map.groupBy(lines, ({ alias }) => alias.lang ?? DEFAULT_LANGUAGE);
  const chunks = [...byLanguage].flatMap(([language, all]) =>
    Array.from({ length: Math.ceil(all.length / MOST_ALIASES) }, (_, index) => ({
      language,
      lines: all.slice(index * MOST_ALIASES, (index + 1) * MOST_ALIASES),
      path: `/preview-${language}-${index + 1}.html`,
    })),
  );
  const paths = chunks.map(({ path }) => path);
  return chunks.map((chunk) => ({
    path: chunk.path,
    html: pageOf(dataset, chunk, paths),
    entities: [...new Set(chunk.lines.map(({ entity }) => entity.id))],
  }));
}

/** Each alias has a paragraph of its own, since only the first of a name in a paragraph is marked, with one of its guards. */
function pageOf(
  { title, version, published }: Dataset,
  { language, lines, path }: { language: string; lines: readonly Line[]; path: string },
  paths: readonly string[],
): string {
  const heading = `${title}, ${version}: every entity (${language})`;
  const paragraphs = lines.map(
    ({ alias }) => `<p>… ${[alias.text, ...(alias.near ?? []).slice(0, 1)].map(escaped).join(', ')} …</p>`,
  );
  const links = paths
    .filter((other) => other !== path)
    .map((other) => `<a href="${escaped(other)}">${escaped(other.slice(1, -'.html'.length))}</a>`);
  return `<!doctype html>
<html lang="${escaped(language)}">
<meta charset="utf-8">
<title>${escaped(heading)}</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="${escaped(published)}">
<link rel="stylesheet" href="/news.css">
<header class="masthead"><nav>${links.join('\n')}</nav></header>
<div class="page">
<article>
<h1>${escaped(heading)}</h1>
${paragraphs.join('\n')}
</article>
</div>
</html>
`;
}

const ESCAPES: { [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
