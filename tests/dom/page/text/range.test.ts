import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liveRange, lookingOnce, pieceAt, rangeOf } from '../../../../utils/page/text/range.ts';
import type { TextBlock } from '../../../../utils/page/text/text-map.ts';
import { blocksIn } from '../../../support/blocks-in.ts';
import { showPage, textNode } from '../page.ts';
import { arbitraryTree, build } from '../trees.ts';

function blockOf(html: string): TextBlock {
  const [block] = blocksIn(showPage(html));
  if (!block) throw new Error('No text.');
  return block;
}

const rangeAt = (block: TextBlock, start: number, end: number) => rangeOf(block, start, end, lookingOnce());

describe('the piece at an offset', () => {
  it('is the one whose text is there', () => {
    const { pieces } = blockOf('<p>One <b>two</b> three</p>');
    const at = (offset: number) => pieceAt(pieces, offset)?.node.data;
    expect([0, 3, 4, 6, 7, 12].map(at)).toEqual(['One ', 'One ', 'two', 'two', ' three', ' three']);
    expect(pieceAt([], 0)).toBeUndefined();
  });
});

describe('the range of a mention', () => {
  it('runs over inline tags', () => {
    const block = blockOf('<p>The Huawei <b>Tech</b>nologies Co.</p>');
    const range = rangeAt(block, 4, 23);
    expect(range && liveRange(range)?.toString()).toBe('Huawei Technologies');
  });

  it('is none where the page wrote another text since', () => {
    const block = blockOf('<p>The <b>Huawei</b> story</p>');
    textNode('Huawei').data = 'Nokia!';
    expect(rangeAt(block, 4, 10)).toBeUndefined();
    expect(rangeAt(block, 0, 3)).toBeDefined();
  });

  it('is none where the text only grew, since it is read again anyway', () => {
    const block = blockOf('<p>The Huawei</p>');
    textNode('Huawei').appendData(' story');
    expect(rangeAt(block, 4, 10)).toBeUndefined();
  });

  it('is none where the text is gone', () => {
    const block = blockOf('<p>The Huawei story</p>');
    textNode('Huawei').remove();
    expect(rangeAt(block, 4, 10)).toBeUndefined();
  });

  it('holds, for all trees and all places in them, the characters of the block', () => {
    const place = fc.tuple(fc.nat({ max: 200 }), fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(arbitraryTree, place, (plan, [from, length]) => {
        document.body.replaceChildren(build(plan));
        for (const block of blocksIn(document.body)) {
          const start = from % block.text.length;
          const end = Math.min(block.text.length, start + length);
          // Mentions begin and end with a letter or digit, never at a line break that stands for `<br>`.
          if (!/^\S(?:[\s\S]*\S)?$/.test(block.text.slice(start, end))) continue;
          const range = rangeAt(block, start, end);
          const live = range && liveRange(range);
          // A range also covers what was not read on the way, and has no character for a `<br>`.
          const found = live && wordsOf(live, block).join('');
          expect(found).toBe(block.text.slice(start, end).replaceAll('\u2028', ''));
        }
      }),
    );
  });

  /** What a range covers of each piece of a block, without line ends. */
  const wordsOf = (live: Range, { pieces }: TextBlock) =>
    pieces
      .filter(({ node }) => live.intersectsNode(node))
      .map(({ node }) => {
        const from = node === live.startContainer ? live.startOffset : 0;
        const to = node === live.endContainer ? live.endOffset : node.length;
        return node.data.slice(from, to).replaceAll('\u2028', '');
      });
});

describe('a live range', () => {
  const rangeIn = (text: string) => {
    const block = blockOf(`<p>${text}</p>`);
    return rangeAt(block, 4, 10) as StaticRange;
  };

  it('is none once the text is shorter', () => {
    const range = rangeIn('The Huawei story');
    textNode('Huawei').data = 'The';
    expect(liveRange(range)).toBeUndefined();
  });

  it('is none once the text is out of the page', () => {
    const range = rangeIn('The Huawei story');
    document.body.replaceChildren();
    expect(liveRange(range)).toBeUndefined();
  });
});
