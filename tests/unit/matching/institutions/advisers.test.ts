import { expect, test } from 'vitest';
import { entity, foundOnPage } from '../helpers.ts';

/** The NSA of an adviser, and how many count on the page. */
test.each([
  ['NSA Ajit Doval spoke.', 0],
  ['Then NSA Jake Sullivan spoke.', 1],
  ['“The NSA, Sullivan said, collects records.”', 2],
  ['The FBI, CIA, NSA, Bolton wrote, spied.', 2],
  ['NSA Ajit Doval met those whom Snowden told of.', 1],
  ['NSA Ajit Doval spoke. NSA surveillance goes on.', 2],
  ['The NCC and the NSA, Nuhu Ribadu, met.', 0],
  ['The Office of the National Security Adviser (ONSA) spoke.', 0],
  ['NSA Ajit Doval spoke with the National Security Agency.', 2],
  ['MONSA spoke with the NSA, Alice Sullivanova.', 2],
  ['NSA Director Paul Nakasone spoke.', 2],
  ['An NSA Waltz-like dance', 2],
  ['NSA Wi-Fi', 2],
])('%s', (text, count) => {
  const nsa = entity('n', [{ text: 'NSA', case: 'exact' }, 'National Security Agency']);
  expect(foundOnPage([nsa], [text, 'The NSA said so.'])).toHaveLength(count);
});
