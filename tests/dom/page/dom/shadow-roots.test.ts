import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  elementAbove,
  holds,
  inPageOrder,
  putInPageOrder,
  shadowRootsIn,
  within,
} from '../../../../utils/page/dom/shadow-roots.ts';
import { attach, find, showPage } from '../page.ts';
import { arbitraryTree, build } from '../trees.ts';

/** An article with a card, and in the card's root a list with a root of its own. */
function showCard() {
  showPage(
    '<article><p id="before">One</p><x-card id="card">Slotted</x-card><p id="after">Two</p></article>',
  );
  const card = attach(find('#card'), '<p id="in">Three</p><x-list id="list"></x-list>Four');
  const list = attach(find('#list', card), '<li id="item">Five</li>');
  return { card, list };
}

describe('open shadow roots', () => {
  it('are found in an element, in what is in it, and in those, the outer ones first', () => {
    const { card, list } = showCard();
    expect([...shadowRootsIn(find('article'))]).toEqual([card, list]);
    expect([...shadowRootsIn(find('#card'))]).toEqual([card, list]);
    expect([...shadowRootsIn(find('#before'))]).toEqual([]);
  });

  it('do not include closed ones', () => {
    showPage('<x-card id="card"></x-card>');
    attach(find('#card'), '<p>Huawei</p>', 'closed');
    expect([...shadowRootsIn(document.body)]).toEqual([]);
  });
});

describe('what is above', () => {
  it('the top of a shadow root, and the root, is the host', () => {
    const { card, list } = showCard();
    expect(elementAbove(find('#in', card))).toBe(find('#card'));
    expect(elementAbove(card.lastChild as Text)).toBe(find('#card'));
    expect(elementAbove(list)).toBe(find('#list', card));
  });

  it('other nodes is their parent element, if any', () => {
    const { list } = showCard();
    expect(elementAbove(find('#item', list).firstChild as Text)).toBe(find('#item', list));
    expect(elementAbove(document.documentElement)).toBeNull();
    expect(elementAbove(document)).toBeNull();
    // It has a `host` as well: that of its address.
    expect(elementAbove(Object.assign(document.createElement('a'), { href: '/story' }))).toBeNull();
  });

  it('an element holds what is in the shadow roots in it, and no other one does', () => {
    const { card, list } = showCard();
    const item = find('#item', list);
    for (const element of [find('article'), find('#card'), find('#list', card), item])
      expect(holds(element, item)).toBe(true);
    expect(holds(find('#before'), item)).toBe(false);
    expect(holds(find('article'), document.createElement('p'))).toBe(false);
  });
});

describe('what is in one of several', () => {
  it('is what one of them holds, whatever was asked before', () => {
    fc.assert(
      fc.property(arbitraryTree, fc.infiniteStream(fc.boolean()), (tree, isOne) => {
        showPage('').append(build(tree));
        const all = [...document.body.querySelectorAll('*')];
        const some = all.filter(() => isOne.next().value);
        const isIn = within(some);
        for (const element of [...all, ...all])
          expect(isIn(element)).toBe(some.some((one) => holds(one, element)));
      }),
    );
  });

  it('is also what stands in the shadow roots of what they hold; nothing is not', () => {
    const { card, list } = showCard();
    const isIn = within([find('#card')]);
    expect([find('#item', list), find('#in', card), find('#after'), null].map(isIn)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('the order of the page', () => {
  it('has what is in a shadow root where its host stands', () => {
    const { card, list } = showCard();
    const nodes = [
      find('#before'),
      find('#in', card),
      find('#item', list),
      card.lastChild as Text,
      find('#after'),
    ];
    for (const [index, node] of nodes.entries())
      for (const [other, second] of nodes.entries())
        expect(Math.sign(inPageOrder(node, second))).toBe(Math.sign(index - other));
  });

  /** Every node, what is in an element's shadow root before what is in the element. */
  const allNodes = (node: Node): Node[] => [
    node,
    ...(node instanceof Element && node.shadowRoot ? [...node.shadowRoot.childNodes].flatMap(allNodes) : []),
    ...[...node.childNodes].flatMap(allNodes),
  ];

  it('is the same for all trees as walking them', () => {
    fc.assert(
      fc.property(
        arbitraryTree,
        fc.array(arbitraryTree, { maxLength: 4 }),
        fc.infiniteStream(fc.nat()),
        (plan, roots, picks) => {
          const root = build(plan) as Element;
          document.body.replaceChildren(root);
          for (const inner of roots) {
            const hosts = allNodes(root).filter(
              (node) =>
                node instanceof Element &&
                /^(?:div|p|section|span|h2|x-unknown)$/.test(node.localName) &&
                !node.shadowRoot,
            ) as Element[];
            const host = hosts[picks.next().value % Math.max(1, hosts.length)];
            host?.attachShadow({ mode: 'open' }).append(build(inner));
          }
          const nodes = allNodes(root);
          const mixed = nodes.toSorted((a, b) =>
            a.nodeName < b.nodeName ? -1 : a.nodeName > b.nodeName ? 1 : 0,
          );
          expect(mixed.sort(inPageOrder)).toEqual(nodes);
        },
      ),
      { numRuns: 50 },
    );
  });

  it.each([3, 300])('has %i elements in it, some of them in shadow roots or none', (count) => {
    const { card } = showCard();
    const article = find('article');
    article.append(...Array.from({ length: count }, () => document.createElement('p')));
    const inOrder = [article, ...article.querySelectorAll('p')];
    expect(putInPageOrder(new Set(inOrder.toReversed()), [article])).toEqual(inOrder);
    const withRoot = [find('#before'), find('#in', card), ...inOrder.slice(2)];
    expect(putInPageOrder(new Set(withRoot.toReversed()), [article])).toEqual(withRoot);
  });
});
