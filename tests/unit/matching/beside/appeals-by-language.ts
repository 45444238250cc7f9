/** Tests a table of lines that ask something of their readers, and of sentences with the same words. */
import { describe, expect, test } from 'vitest';
import { isAppeal } from '../../../../utils/matching/beside/appeals.ts';

export function testAppeals(
  languages: Readonly<Record<string, { appeals: string[]; prose: string[] }>>,
): void {
  describe.each(Object.entries(languages))('%s', (_, { appeals, prose }) => {
    test.each(appeals)('an appeal: %s', (text) => {
      expect(isAppeal(text)).toBe(true);
    });

    test.each(prose)('prose: %s', (text) => {
      expect(isAppeal(text)).toBe(false);
    });
  });
}
