import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containerOf, isInLeftOut, isLeftOut } from '../../../../utils/page/left-out/left-out.ts';
import { blocksIn } from '../../../support/blocks-in.ts';
import { attach, find, showPage, textNode } from '../page.ts';
import { arbitraryTree, build } from '../trees.ts';

const textsIn = (html: string): string[] => [...blocksIn(showPage(html))].map(({ text }) => text);

describe('blocks of text', () => {
  it.each<[string, string, string[]]>([
    ['a paragraph', '<p>Huawei said no.</p>', ['Huawei said no.']],
    [
      'inline tags do not break a phrase',
      '<p>Huawei <b>Tech<i>nologies</i></b> Co.</p>',
      ['Huawei Technologies Co.'],
    ],
    ['a link over several blocks does', '<a href="#"><h2>One</h2><p>Two</p></a>', ['One', 'Two']],
    ['comments do not', '<p>Hua<!-- ad -->wei</p>', ['Huawei']],
    ['a line break is white space', '<p>Huawei<br>said</p>', ['Huawei\u2028said']],
    ['so it is at the start of a line of the source', '<p>Huawei\n<br>said</p>', ['Huawei\n\u2028said']],
    ['two line breaks end a paragraph', '<div>One<br><br>Two</div>', ['One\u2028', 'Two']],
    ['also with space between them', '<div>One<br> \n <br>Two</div>', ['One\u2028 \n ', 'Two']],
    ['also inside an inline tag', '<div>One<span><br></span><br>Two</div>', ['One\u2028', 'Two']],
    ['list items stand apart', '<ul><li>One</li><li>Two</li></ul>', ['One', 'Two']],
    ['cells stand apart', '<table><tbody><tr><td>One</td><td>Two</td></tr></tbody></table>', ['One', 'Two']],
    ['text around a block stands apart from it', '<div>One<p>Two</p>Three</div>', ['One', 'Two', 'Three']],
    ['elements that nobody knows begin and end a block', 'One<x-ad>Two</x-ad>Three', ['One', 'Two', 'Three']],
    ['white space is no block', '<div> <p> </p>\n</div>', []],
    ['a caption is read', '<figure><img alt="x"><figcaption>One</figcaption></figure>', ['One']],
    ['a quotation is read', '<blockquote><p>One</p></blockquote>', ['One']],
  ])('%s', (_what, html, texts) => {
    expect(textsIn(html)).toEqual(texts);
  });

  it.each([
    'aside',
    'button',
    'code',
    'footer',
    'form',
    'nav',
    'noscript',
    'pre',
    'script',
    'select',
    'style',
    'template',
    'textarea',
    'on-the-record',
  ])('%s is left out', (tag) => {
    expect(textsIn(`<p>One</p><${tag}>Huawei</${tag}><p>Two</p>`)).toEqual(['One', 'Two']);
  });

  it.each([
    'hidden',
    'aria-hidden="true"',
    'contenteditable',
    'contenteditable="plaintext-only"',
    'role="navigation"',
    'role="textbox"',
    'role="complementary"',
  ])('<div %s> is left out', (attribute) => {
    expect(textsIn(`<div ${attribute}><p>Huawei</p></div>`)).toEqual([]);
  });

  it.each(['aria-hidden="false"', 'contenteditable="false"', 'role="article"', 'class="hidden"'])(
    '<div %s> is read',
    (attribute) => {
      expect(textsIn(`<div ${attribute}><p>Huawei</p></div>`)).toEqual(['Huawei']);
    },
  );

  it('a phrase runs on over something small that is left out', () => {
    expect(textsIn('<p>Huawei <span aria-hidden="true">¶</span>Technologies</p>')).toEqual([
      'Huawei Technologies',
    ]);
  });

  it('each knows the element it stands in', () => {
    const body = showPage('<div id="d">One<p id="p">Two <b>three</b></p>Four</div>');
    const containers = [...blocksIn(body)].map(({ text, container }) => [text, container.id]);
    expect(containers).toEqual([
      ['One', 'd'],
      ['Two three', 'p'],
      ['Four', 'd'],
    ]);
  });

  it('a shadow root is walked by itself; what stands at its top is its host’s', () => {
    showPage('<p>One</p><x-card id="card">Two</x-card>');
    const root = attach(find('#card'), 'Three <b>four</b><p id="p">Five</p>');
    const blocks = (of: Element | ShadowRoot) =>
      [...blocksIn(of)].map(({ text, container }) => [text, container.id]);
    expect(blocks(root)).toEqual([
      ['Three four', 'card'],
      ['Five', 'p'],
    ]);
    expect(blocks(find('#card'))).toEqual([['Two', 'card']]);
    find('#p', root).remove();
    expect(blocks(root)).toEqual([['Three four', 'card']]);
  });

  it('how a word is pronounced stands above it, and does not break it', () => {
    expect(textsIn('<p><ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp>京</ruby></p>')).toEqual(['東京']);
  });

  it('a walk from an element stays in it', () => {
    showPage('<p>One</p><div id="d"><p>Two</p></div><p>Three</p>');
    expect([...blocksIn(find('#d'))].map(({ text }) => text)).toEqual(['Two']);
  });
});

describe('a page that changes while it is walked', () => {
  /** Walks on after each block, once the page has done something to itself. */
  function textsWhile(html: string, change: (text: string) => void): string[] {
    const texts: string[] = [];
    for (const { text } of blocksIn(showPage(html))) {
      texts.push(text);
      change(text);
    }
    return texts;
  }
  const PAGE = '<p>One</p><div id="d"><p>Two</p>\n<p>Three</p></div><p>Four</p>';

  it('is read to its end where what was read last is taken away', () => {
    for (const gone of ['One', 'Two', 'Three', 'Four']) {
      const texts = textsWhile(PAGE, (text) => text === gone && textNode(gone).parentElement?.remove());
      expect(texts).toEqual(['One', 'Two', 'Three', 'Four']);
    }
  });

  it('is read to its end where all around what was read last is taken away', () => {
    const texts = textsWhile(PAGE, (text) => text === 'Two' && find('#d').remove());
    // What was taken away is read out; no mark of it can be painted.
    expect(texts).toEqual(['One', 'Two', 'Three', 'Four']);
  });

  it('is read to its end where what comes next is emptied', () => {
    expect(textsWhile('One<p>Two</p>Three', (text) => text === 'One' && find('p').replaceChildren())).toEqual(
      ['One', 'Three'],
    );
  });

  it('has what came in its place read too', () => {
    const texts = textsWhile(PAGE, (text) => {
      if (text === 'One') textNode('One').parentElement?.replaceWith(document.createElement('hr'), 'New');
    });
    expect(texts).toEqual(['One', 'New', 'Two', 'Three', 'Four']);
  });

  it('and writes itself anew without end, is read to an end', () => {
    const texts = textsWhile(PAGE, () =>
      document.body.replaceChildren(new Text('Again'), document.createElement('hr')),
    );
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.length).toBeLessThan(10);
  });
});

describe('where a node stands', () => {
  it('its container is the nearest element that is not inline', () => {
    showPage('<p id="p">One <b><i>two</i></b></p>');
    expect(containerOf(textNode('two'))?.id).toBe('p');
    expect(containerOf(find('i'))?.id).toBe('p');
    expect(containerOf(find('p'))?.id).toBe('p');
    expect(containerOf(document.createTextNode('lost'))).toBeNull();
  });

  it('it is left out with anything above it', () => {
    showPage('<nav><ul><li><b>One</b></li></ul></nav><p>Two</p>');
    expect(isInLeftOut(textNode('One'))).toBe(true);
    expect(isInLeftOut(textNode('Two'))).toBe(false);
  });
});

describe('for all trees', () => {
  /** Text nodes below `root` that are to be read, in document order: an oracle that knows nothing of blocks. */
  function readable(root: Node): Text[] {
    return [...root.childNodes].flatMap((node) => {
      if (node instanceof Text) return node.data === '' ? [] : [node];
      return node instanceof Element && !isLeftOut(node) ? readable(node) : [];
    });
  }

  it('the offset of each piece points at its text', () => {
    fc.assert(
      fc.property(arbitraryTree, (plan) => {
        for (const { text, pieces } of blocksIn(build(plan) as Element))
          for (const { node, start } of pieces)
            expect(text.slice(start, start + node.length)).toBe(node.data);
      }),
    );
  });

  it('every word is read once, in the order of the document, and nothing that is left out', () => {
    fc.assert(
      fc.property(arbitraryTree, (plan) => {
        const root = build(plan) as Element;
        const isWord = ({ data }: Text) => data.trim() !== '';
        const read = [...blocksIn(root)].flatMap(({ pieces }) => pieces.map(({ node }) => node));
        expect(read.filter(isWord)).toEqual(readable(root).filter(isWord));
      }),
    );
  });

  it('between the pieces of a block stand only line breaks', () => {
    fc.assert(
      fc.property(arbitraryTree, (plan) => {
        for (const { text, pieces } of blocksIn(build(plan) as Element)) {
          let end = 0;
          for (const { node, start } of [...pieces, { node: new Text(), start: text.length }]) {
            expect(text.slice(end, start)).toMatch(/^\u2028*$/);
            end = start + node.length;
          }
        }
      }),
    );
  });

  it('the pieces of a block share its container', () => {
    fc.assert(
      fc.property(arbitraryTree, (plan) => {
        for (const { pieces, container } of blocksIn(build(plan) as Element))
          for (const { node } of pieces) expect(containerOf(node)).toBe(container);
      }),
    );
  });

  it('walking writes nothing', () => {
    fc.assert(
      fc.property(arbitraryTree, (plan) => {
        const root = build(plan) as Element;
        const before = root.outerHTML;
        expect([...blocksIn(root)].every(({ text }) => text !== '')).toBe(true);
        expect(root.outerHTML).toBe(before);
      }),
    );
  });
});
