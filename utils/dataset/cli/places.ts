/** From a place in a JSON value, such as `records[3].citations[0].url`, to line and column of the text that it was read from. */
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { endOfString } from '../parse.ts';

/** White space of JSON lies at or below U+0020, and nothing else of JSON does. */
const SPACE = 0x20;
const COLON = 0x3a;

/**
 * Whether some object in `text` has a field twice; `value` is what JSON.parse made of it. Counting costs a tenth of building the
 * tree that tells where.
 */
export const hasFieldsTwice = (text: string, value: unknown): boolean => namesIn(text) !== fieldsIn(value);

function namesIn(text: string): number {
  let count = 0;
  for (let start = text.indexOf('"'); start !== -1; ) {
    let next = endOfString(text, start) + 1;
    while (text.charCodeAt(next) <= SPACE) next++;
    if (text.charCodeAt(next) === COLON) count++;
    start = text.indexOf('"', next);
  }
  return count;
}

function fieldsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((sum: number, inner) => sum + fieldsIn(inner), own);
}

/** Both from 1, as editors count. */
export interface Place {
  line: number;
  column: number;
}

/** Finds places in one text. The text is parsed when the first is asked for. */
export class PlaceFinder {
  readonly #text: string;
  #tree: Node | undefined;
  #lineStarts: number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * Where `path` stands. Of what is missing, the place of the nearest thing around it that is there; `1:1` where the text is
   * not JSON.
   */
  find(path: string): Place {
    this.#tree ??= parseTree(this.#text);
    if (!this.#tree) return { line: 1, column: 1 };
    for (const steps = stepsOf(path); ; steps.pop()) {
      const node = findNodeAtLocation(this.#tree, steps);
      if (node) return this.#placeAt(node.offset);
    }
  }

  /** Fields that an object has twice. JSON.parse keeps the last and drops the others in silence. */
  fieldsTwice(): { path: string; place: Place }[] {
    this.#tree ??= parseTree(this.#text);
    const found: { path: string; place: Place }[] = [];
    const open: { node: Node; path: string }[] = this.#tree ? [{ node: this.#tree, path: '' }] : [];
    for (let next = open.pop(); next; next = open.pop()) {
      const { node, path } = next;
      if (node.type === 'array') {
        node.children?.forEach((child, index) => {
          open.push({ node: child, path: `${path}[${index}]` });
        });
      }
      if (node.type !== 'object') continue;
      const seen = new Set<string>();
      for (const { children } of node.children ?? []) {
        const [key, value] = children ?? [];
        if (!key || !value) continue;
        const name = String(key.value);
        const inner = path === '' ? name : `${path}.${name}`;
        if (seen.has(name)) found.push({ path: inner, place: this.#placeAt(key.offset) });
        seen.add(name);
        open.push({ node: value, path: inner });
      }
    }
    return found;
  }

  #placeAt(offset: number): Place {
    this.#lineStarts ??= lineStartsOf(this.#text);
    const starts = this.#lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }
}

/** `records[3].url` as `['records', 3, 'url']`. */
function stepsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) =>
    index === undefined ? (name ?? '') : Number(index),
  );
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
