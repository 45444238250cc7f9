/** Credits of pictures around a name, and how much of a block is read for them. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isInCredit } from '../../../../utils/matching/beside/credits.ts';

describe('the credit of a picture', () => {
  afterEach(() => vi.restoreAllMocks());

  const around = 'a word '.repeat(40);
  test.each([
    ['Photo: Huawei', true],
    ['A mast. Fotó: Huawei', true],
    ['Fotó: Huawei', true],
    ['A mast (sumber: Huawei', true],
    ['Van itt egy új fotó: Huawei', false],
    ['It denied it: Huawei', false],
  ])('%s', (text, isCredit) => {
    for (const before of ['', `${around}. `]) {
      const whole = before + text;
      const start = whole.lastIndexOf('Huawei');
      expect(isInCredit(whole, start, start + 6)).toBe(isCredit);
    }
  });

  test('begins where the text does, and not where a stretch of it does', () => {
    // The word stands at any distance from the name, and in a sentence.
    for (let between = 0; between < 140; between++) {
      const text = `${around}ez az új fotó:${' '.repeat(between)}Huawei`;
      const start = text.lastIndexOf('Huawei');
      expect(isInCredit(text, start, start + 6)).toBe(false);
    }
  });

  test('is looked for in so many letters around a name, however long the block', () => {
    const block = 'Huawei: '.repeat(2000);
    const lower = vi.spyOn(String.prototype, 'toLowerCase');
    for (let start = 0; start < block.length; start += 8) isInCredit(block, start, start + 6);
    const read = lower.mock.contexts.map((text) => String(text).length);
    lower.mockRestore();
    expect(read).toHaveLength(2000);
    expect(Math.max(...read)).toBeLessThan(200);
  });
});
