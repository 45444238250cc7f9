import { expect, test } from 'vitest';
import { entity, foundOnPage } from '../helpers.ts';

/** The NSA of an adviser, and how many other ones count on the page. */
test.each([
  ['NSA Ajit Doval spoke.', 1],
  ['Then NSA Jake Sullivan spoke.', 1],
  ['NSA Director Paul Nakasone spoke.', 2],
  ['An NSA Waltz-like dance', 2],
  ['NSA Wi-Fi', 2],
])('%s', (text, count) => {
  const nsa = entity('n', [{ text: 'NSA', case: 'exact' }, 'National Security Agency']);
  expect(foundOnPage([nsa], [text, 'The NSA said so.'])).toHaveLength(count);
});
