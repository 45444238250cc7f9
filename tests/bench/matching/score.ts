/** Expected mentions against found ones. */

/** A mention by its text and, where it is told, its entity. */
export interface Expected {
  text: string;
  entity?: string;
}

export interface Found {
  text: string;
  entities: readonly string[];
  /** Where it stands, for the report. */
  around: string;
}

export interface Score {
  right: number;
  missed: Expected[];
  wrong: Found[];
}

/**
 * Lines expected and found mentions of a page up in their order (longest common subsequence), and tells what has no partner.
 *
 * A mention is right if its entity is (where it is told) and its text is the same; or, unless `exact`, the same but for an ending
 * or a prefix of the same word: opinions differ on whether a genitive s belongs to a name.
 */
export function score(expected: readonly Expected[], found: readonly Found[], exact: boolean): Score {
  const lengths = tableOf(expected, found, exact);
  const missed: Expected[] = [];
  const wrong: Found[] = [];
  let right = 0;
  let i = 0;
  let j = 0;
  const at = (a: number, b: number): number => lengths[a]?.[b] ?? 0;
  while (i < expected.length || j < found.length) {
    const wanted = expected[i];
    const given = found[j];
    if (wanted && given && isSame(wanted, given, exact) && at(i, j) === at(i + 1, j + 1) + 1) {
      right++;
      i++;
      j++;
    } else if (given && (!wanted || at(i, j + 1) >= at(i + 1, j))) {
      wrong.push(given);
      j++;
    } else if (wanted) {
      missed.push(wanted);
      i++;
    }
  }
  return { right, missed, wrong };
}

/** `table[i][j]`: the most pairs that can be made of expected mentions from `i` and found ones from `j` on. */
function tableOf(expected: readonly Expected[], found: readonly Found[], exact: boolean): number[][] {
  const table = Array.from({ length: expected.length + 1 }, () =>
    new Array<number>(found.length + 1).fill(0),
  );
  const at = (a: number, b: number): number => table[a]?.[b] ?? 0;
  for (let i = expected.length - 1; i >= 0; i--)
    for (let j = found.length - 1; j >= 0; j--) {
      const isPair = isSame(expected[i] as Expected, found[j] as Found, exact);
      (table[i] as number[])[j] = isPair ? 1 + at(i + 1, j + 1) : Math.max(at(i + 1, j), at(i, j + 1));
    }
  return table;
}

const shape = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

function isSame(expected: Expected, found: Found, exact: boolean): boolean {
  if (expected.entity !== undefined && !found.entities.includes(expected.entity)) return false;
  const a = shape(expected.text);
  const b = shape(found.text);
  if (a === b) return true;
  if (exact) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const at = long.indexOf(short);
  return at !== -1 && !/\s/.test(long.slice(0, at) + long.slice(at + short.length));
}
