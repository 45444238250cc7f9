/** Patterns that are looked for only where a sign of them is. */
import { lazy } from '../../lazy.ts';

export interface Prefiltered {
  exec(text: string): RegExpExecArray | null;
  test(text: string): boolean;
}

/**
 * A pattern that takes milliseconds to make (hundreds of names, letters of Unicode), behind one that takes none: every text that the pattern
 * matches has the `sign`, and most texts have not. Neither has state (`g`, `y`).
 */
export function prefiltered(sign: RegExp, make: () => RegExp): Prefiltered {
  const pattern = lazy(make);
  return {
    exec: (text) => (sign.test(text) ? pattern().exec(text) : null),
    test: (text) => sign.test(text) && pattern().test(text),
  };
}
