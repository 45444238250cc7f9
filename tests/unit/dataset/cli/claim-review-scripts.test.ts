import { describe, expect, it } from 'vitest';
import { jsonLdScripts } from '../../../../utils/dataset/cli/claim-review/scripts.ts';

/** So many that to read the rest of the page for each would take minutes. */
const MANY = 300_000;
const OPEN = '<script type="application/ld+json">';

describe('the JSON-LD of a page', () => {
  it('is the text of its scripts of that type', () => {
    const html = `<script>var a = 1</script>${OPEN} {"a": "<b>"}\n</script >
      <SCRIPT async TYPE = 'Application/LD+JSON; charset=utf-8'>{}</SCRIPT><p>Text</p>
      <script type=application/ld+json></script><script type="application/json">[]</script>`;
    expect([...jsonLdScripts(html)]).toEqual([' {"a": "<b>"}\n', '{}', '']);
  });

  it.each([
    ['scripts', OPEN],
    ['tags', '<script type=application/ld+json '],
    ['tags without a type', '<script '],
  ])('ends with the first of %s that are never closed', (_, start) => {
    const html = `${OPEN}{}</script>${start.repeat(MANY)}`;
    expect([...jsonLdScripts(html)]).toEqual(['{}']);
  });
});
