import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Alternatives, parted } from '../../../../utils/matching/patterns/alternatives.ts';

describe('a pattern is parted', () => {
  it.each([
    ['a|b', ['a', 'b']],
    ['follow|(?:like|find) us|s[i|í]gue', ['follow', '(?:like|find) us', 's[i|í]gue']],
    ['a(?:b|(?:c|d)|e)|f', ['a(?:b|(?:c|d)|e)', 'f']],
    ['a\\|b|c', ['a\\|b', 'c']],
    ['a\\(|b', ['a\\(', 'b']],
    ['a[(]|b[\\]|]|c', ['a[(]', 'b[\\]|]', 'c']],
    ['one', ['one']],
  ])('%s', (pattern, parts) => {
    expect(parted(pattern)).toEqual(parts);
  });
});

describe('alternatives', () => {
  const words = new Alternatives('share|send(?: (?:us|me))?|sign in|open', '(?!\\p{L})');

  it('tell where the one ends that a text has at an offset', () => {
    expect(words.endAt('share this', 0)).toBe(5);
    expect(words.endAt('please send me', 7)).toBe(14);
    expect(words.endAt('please send', 6)).toBe(-1);
    expect(words.endAt('sharecropper', 0)).toBe(-1);
    expect(words.endAt('', 0)).toBe(-1);
  });

  it.each(['(?:like|find) us', '[ií]ngo', 'a?b', '\\d'])(
    'begin with a letter, and %s does not',
    (alternative) => {
      const words = new Alternatives(`open|${alternative}`, '');
      expect(() => words.endAt('open', 0)).toThrow('does not begin with a letter');
    },
  );

  it('are those of one pattern, the first first', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 8 });
    const alternative = fc.tuple(fc.constantFrom('a', 'b', 'c'), letters).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.array(alternative, { minLength: 1, maxLength: 6 }),
        letters,
        fc.nat(8),
        (list, text, at) => {
          const behind = '(?!c)';
          const naive = new RegExp(`(?:${list.join('|')})${behind}`, 'uy');
          naive.lastIndex = at;
          const end = naive.test(text) ? naive.lastIndex : -1;
          expect(new Alternatives(list.join('|'), behind).endAt(text, at)).toBe(end);
        },
      ),
    );
  });
});
