/** Long lists of words and phrases, one of which may stand at a place of a text. */
import { lazy } from '../../lazy.ts';
import { endOf } from './sticky.ts';

/**
 * Alternatives of a pattern, of which each begins with a letter. As one pattern, hundreds of them take an engine tens of milliseconds to
 * make; by their first letters they take what the letters of a text ask for.
 */
export class Alternatives {
  private readonly byLetter: () => ReadonlyMap<string, () => RegExp>;

  /** Alternatives with `|` between, and a pattern for what must stand behind any of them. */
  constructor(list: string, behind: string) {
    this.byLetter = lazy(() => {
      const groups = Map.groupBy(parted(list), firstLetterOf);
      return new Map(
        [...groups].map(([letter, alternatives]) => [
          letter,
          lazy(() => new RegExp(`(?:${alternatives.join('|')})${behind}`, 'uy')),
        ]),
      );
    });
  }

  /** Where the first alternative ends that begins at an offset of a text, or -1. */
  endAt(text: string, at: number): number {
    const pattern = this.byLetter().get(text.charAt(at))?.();
    return pattern ? endOf(pattern, text, at) : -1;
  }
}

function firstLetterOf(alternative: string): string {
  if (!/^\p{L}(?![?*{])/u.test(alternative))
    throw new Error(`"${alternative}" does not begin with a letter.`);
  return alternative.charAt(0);
}

/** What stands between those `|` of a pattern that are in no brackets. */
export function parted(pattern: string): string[] {
  const parts: string[] = [];
  let begin = 0;
  let depth = 0;
  let isInClass = false;
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern.charCodeAt(at);
    if (sign === BACKSLASH) at++;
    else if (isInClass) isInClass = sign !== CLASS_ENDS;
    else if (sign === CLASS_BEGINS) isInClass = true;
    else if (sign === GROUP_BEGINS) depth++;
    else if (sign === GROUP_ENDS) depth--;
    else if (sign === OR && depth === 0) {
      parts.push(pattern.slice(begin, at));
      begin = at + 1;
    }
  }
  parts.push(pattern.slice(begin));
  return parts;
}

const [BACKSLASH, CLASS_BEGINS, CLASS_ENDS, GROUP_BEGINS, GROUP_ENDS, OR] = Array.from('\\[]()|', (sign) =>
  sign.charCodeAt(0),
);
