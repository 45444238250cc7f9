import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../../../../utils/page/published/data/lenient-json.ts';

const ARTICLE = { '@type': 'NewsArticle', datePublished: '2020-02-13' };

describe('JSON as pages write it by hand', () => {
  test.each([
    ['as it should be', '{"@type":"NewsArticle","datePublished":"2020-02-13"}'],
    ['in a comment', '<!-- {"@type":"NewsArticle","datePublished":"2020-02-13"} -->'],
    ['in CDATA', '<![CDATA[{"@type":"NewsArticle","datePublished":"2020-02-13"}]]>'],
    ['in CDATA in comments', '//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2020-02-13"}\n//]]>'],
    ['in CDATA in others', '/*<![CDATA[*/{"@type":"NewsArticle","datePublished":"2020-02-13"}/*]]>*/'],
    ['with a semicolon', '{"@type":"NewsArticle","datePublished":"2020-02-13"};'],
    ['with commas too many', '{"@type":"NewsArticle","datePublished":"2020-02-13",}'],
    ['with comments', '{"@type":"NewsArticle",/* when */"datePublished":"2020-02-13"}'],
    ['without an end', '{"@type":"NewsArticle","datePublished":"2020-02-13"'],
  ])('%s', (_what, text) => {
    expect(readJson(text)).toEqual(ARTICLE);
  });

  test('line breaks in strings', () => {
    expect(readJson('{"headline":"One\nline"}')).toEqual({ headline: 'One line' });
  });

  test('what looks like a comment, or a comma too many, in a string is kept', () => {
    expect(readJson('{"url":"https://a.example/*/b","text":"a,]",}')).toEqual({
      url: 'https://a.example/*/b',
      text: 'a,]',
    });
  });

  test.each([
    ['nothing', ''],
    ['no JSON', 'soon'],
    ['what is no article', '{"@type":"Product","datePublished":"2020-02-13"'],
    ['two days', '{"@type":"NewsArticle","datePublished":"2020-02-13","x":{"datePublished":"2020-02-14"'],
  ])('cannot be read: %s', (_what, text) => {
    expect(readJson(text)).toBeUndefined();
  });

  test.each([
    ['escapes without an end', `{"a":${'"\\'.repeat(100_000)}`],
    ['comments without an end', `{${'/*'.repeat(100_000)}`],
    ['white space', `{"@type":${' '.repeat(200_000)}x`],
    ['white space in front of nothing', `${' '.repeat(200_000)}x`],
  ])('what cannot be read is given up at once: %s', (_what, text) => {
    expect(readJson(text)).toBeUndefined();
  });

  test('whatever is JSON is read as such', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        // Control characters in strings are written as escapes, so that nothing of them is lost.
        expect(readJson(text)).toEqual(value === null ? undefined : JSON.parse(text));
      }),
    );
  });
});
