import { describe, expect, it } from 'vitest';
import { previewPages } from '../../../../utils/dataset/cli/preview/pages.ts';
import { compileMatcher } from '../../../../utils/matching/compile.ts';
import { findMentions } from '../../../../utils/matching/match.ts';
import { sampleDataset, sampleEntity } from '../samples.ts';

const entities = [
  sampleEntity({
    aliases: [
      { text: 'Acme Networks' },
      { text: 'mast', near: ['Acme', 'radio'] },
      { text: 'Acme-Netze', lang: 'de' },
      { text: 'R&D <Acme>' },
    ],
  }),
  sampleEntity({ id: 'x-quiet', aliases: [{ text: 'Quiet Ltd' }] }),
  sampleEntity({ id: 'x-land', aliases: [{ text: 'Landia' }], mark: false }),
];
const dataset = sampleDataset({ title: 'A <b>title</b>' });

describe('the pages of a preview', () => {
  const pages = previewPages(dataset, entities);

  it('are one for each language that aliases ask for', () => {
    expect(pages.map(({ path }) => path)).toEqual(['/preview-en-1.html', '/preview-de-1.html']);
    expect(pages[1]?.html).toContain('<html lang="de">');
  });

  it('mention each alias of what is on record, each in a paragraph where it counts', () => {
    const texts = [...(pages[0]?.html ?? '').matchAll(/<p>(.*)<\/p>/g)].map(([, text]) => text ?? '');
    expect(texts).toHaveLength(3);
    const matcher = compileMatcher(entities);
    for (const text of texts) {
      const plain = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
      expect(findMentions(matcher, plain, 'en').flatMap((mention) => mention.entities)).toContain('x-acme');
    }
  });

  it('say which entities should be marked', () => {
    expect(pages.map((page) => page.entities)).toEqual([['x-acme'], ['x-acme']]);
  });

  it('hold text as text', () => {
    expect(pages[0]?.html).toContain('R&amp;D &lt;Acme&gt;');
    expect(pages[0]?.html).not.toContain('<b>');
  });

  it('are several where there is much', () => {
    const aliases = Array.from({ length: 600 }, (_, index) => ({ text: `Acme ${index}` }));
    expect(previewPages(dataset, [sampleEntity({ aliases })])).toHaveLength(3);
  });

  it('are none where nothing is on record', () => {
    expect(previewPages(sampleDataset({ records: [] }), entities)).toEqual([]);
  });
});
