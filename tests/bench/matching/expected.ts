/** Reads `expected.json` in the forms that people write it in. */
import type { Expected } from './score.ts';

/**
 * Expected mentions by file name. Takes `{file: [...]}`, `{file: {mentions: [...]}}`, `{files: {...}}`, `[{file, mentions}]`, each
 * mention a text or an object with `text` (or `mention`, `surface`) and perhaps `entity` (or `entities`, `id`). File names may lack
 * `.html`.
 */
export function readExpected(json: unknown): Map<string, Expected[]> {
  const found = new Map<string, Expected[]>();
  for (const [file, mentions] of pagesOf(json))
    found.set(file.replace(/^.*\//, '').replace(/\.html?$/, ''), mentionsOf(mentions));
  return found;
}

type Dictionary = Record<string, unknown>;
const isDictionary = (value: unknown): value is Dictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function pagesOf(json: unknown): [string, unknown][] {
  if (Array.isArray(json))
    return json
      .filter(isDictionary)
      .map((page) => [String(page.file ?? page.page ?? page.name ?? page.url ?? ''), page]);
  if (!isDictionary(json)) throw new Error('expected.json holds neither an object nor a list');
  const inner = json.files ?? json.pages ?? json.articles;
  return inner !== undefined ? pagesOf(inner) : Object.entries(json);
}

function mentionsOf(value: unknown): Expected[] {
  const list = isDictionary(value) ? (value.mentions ?? value.expected ?? value.marks ?? []) : value;
  if (!Array.isArray(list)) throw new Error('The mentions of a page in expected.json are not a list');
  return list.map(mentionOf);
}

function mentionOf(value: unknown): Expected {
  if (typeof value === 'string') return { text: value };
  if (Array.isArray(value)) return mentionOf({ text: value[0], entity: value[1] });
  if (!isDictionary(value)) throw new Error(`No mention: ${JSON.stringify(value)}`);
  const entity =
    value.entity ?? value.id ?? (Array.isArray(value.entities) ? value.entities[0] : value.entities);
  const text = String(value.text ?? value.mention ?? value.surface ?? '');
  return typeof entity === 'string' ? { text, entity } : { text };
}
