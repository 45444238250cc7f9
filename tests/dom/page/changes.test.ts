import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followChanges } from '../../../utils/page/changes.ts';
import { clearTimersAsPagesDo, fakeWaits } from '../../support/fake-waits.ts';
import { attach, find, showPage, textNode } from './page.ts';
import { arbitraryTree, build } from './trees.ts';

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  fakeWaits();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A reader that takes `cost` milliseconds for each reading. */
function follow({ cost = 0 } = {}) {
  const read = vi.fn(async (_changed: Element[]) => {
    if (cost > 0) await new Promise((resolve) => setTimeout(resolve, cost));
    return cost;
  });
  const watch = followChanges(document, life.signal, read);
  return Object.assign(read, { watch });
}

/** Lets the browser report what changed, and time pass. */
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

const reported = (read: ReturnType<typeof follow>): string[][] =>
  read.mock.calls.map(([elements]) => elements.map(({ id, tagName }) => id || tagName.toLowerCase()));

const nodesBelow = (node: Node): Node[] =>
  [...node.childNodes].flatMap((child) => [child, ...nodesBelow(child)]);

describe('what is reported', () => {
  it('for text that changed: the block it stands in', async () => {
    showPage('<p id="a">One <b>two</b></p><p id="b">Three</p>');
    const read = follow();
    textNode('two').data = 'Huawei';
    await pass(200);
    expect(reported(read)).toEqual([['a']]);
  });

  it('for text and inline tags that came or went: the block they stand in', async () => {
    showPage('<p id="a">One</p><p id="b">Two <i>three</i></p>');
    const read = follow();
    find('#a').append(document.createElement('b'));
    find('i').remove();
    await pass(200);
    expect(reported(read)).toEqual([['a', 'b']]);
  });

  it('for a block that came: that block', async () => {
    showPage('<article id="a"><p>One</p></article>');
    const read = follow();
    const added = Object.assign(document.createElement('p'), { id: 'new', textContent: 'Two' });
    find('#a').append(added);
    await pass(200);
    expect(reported(read)).toEqual([['new']]);
  });

  it('for a block that went: that something did, and no element', async () => {
    showPage('<article><p id="a">One</p><p>Two</p></article>');
    const read = follow();
    find('#a').remove();
    await pass(200);
    expect(reported(read)).toEqual([[]]);
  });

  it('for a block that came and went again: no element', async () => {
    showPage('<article id="a"></article>');
    const read = follow();
    const added = document.createElement('p');
    find('#a').append(added);
    await pass(10);
    added.remove();
    await pass(200);
    expect(reported(read)).toEqual([[]]);
  });

  it('for text that a page shows or hides in place: the element', async () => {
    showPage('<p id="a" hidden>One</p><p id="b">Two</p><nav hidden id="c">Three</nav>');
    const read = follow();
    find('#a').removeAttribute('hidden');
    find('#b').setAttribute('hidden', '');
    await pass(200);
    expect(reported(read)).toEqual([['a', 'b']]);
  });

  it('for words in a line that a page shows or hides: the block they stand in', async () => {
    showPage('<p id="a">One <b>two <span hidden>three</span></b></p><p id="b">Four <i>five</i></p>');
    const read = follow();
    find('span').removeAttribute('hidden');
    find('i').setAttribute('aria-hidden', 'true');
    await pass(200);
    expect(reported(read)).toEqual([['a', 'b']]);
  });

  describe('for a block in the middle of a line: what the line stands in', () => {
    const put = (before: Node | null) =>
      before?.parentNode?.insertBefore(document.createElement('div'), before);

    it.each<[string, string, () => void]>([
      ['that came', '<div id="a">One <b>two</b><i> three</i></div>', () => put(find('i'))],
      ['that came before all of it', '<div id="a">One</div>', () => put(textNode('One'))],
      [
        'that came before white space',
        '<div id="a"><b>One</b> <!-- --> <i>two</i></div>',
        () => put(find('b').nextSibling),
      ],
      [
        'that came within words of it',
        '<div id="a"><b>One</b> two</div>',
        () => find('b').append(document.createElement('div')),
      ],
      ['that went', '<div id="a">One<div id="b">Two</div>three</div>', () => find('#b').remove()],
    ])('%s', async (_how, html, change) => {
      showPage(html);
      const read = follow();
      change();
      await pass(200);
      expect(reported(read)).toEqual([['a']]);
    });
  });

  it('for a block that came behind a line, or before a comment: that block', async () => {
    showPage('<div id="a">One</div><div id="b"><!-- Two --></div>');
    const read = follow();
    find('#a').append(Object.assign(document.createElement('p'), { id: 'c' }));
    find('#b').prepend(Object.assign(document.createElement('p'), { id: 'd' }));
    await pass(200);
    expect(reported(read)).toEqual([['c', 'd']]);
  });

  it('for other attributes: nothing', async () => {
    showPage('<p id="a">One</p>');
    const read = follow();
    find('#a').className = 'highlighted';
    await pass(1000);
    expect(read).not.toHaveBeenCalled();
  });

  it('of an element and another in it: the outer one', async () => {
    showPage('<div id="outer">One<p id="inner">Two</p></div>');
    const read = follow();
    textNode('Two').data = 'Huawei';
    textNode('One').data = 'ZTE';
    await pass(200);
    expect(reported(read)).toEqual([['outer']]);
  });

  it('in a shadow root that is watched: the block, or the host for what stands at its top', async () => {
    showPage('<article><x-card id="card"></x-card></article>');
    const root = attach(find('#card'), '<p id="a">One</p>Two');
    const read = follow();
    read.watch(root);
    read.watch(root);
    textNode('One', root).data = 'Huawei';
    await pass(200);
    textNode('Two', root).data = 'ZTE';
    await pass(5000);
    expect(reported(read)).toEqual([['a'], ['card']]);
  });

  it('in a shadow root and around it: the outer element', async () => {
    showPage('<div id="outer">One<x-card id="card"></x-card></div>');
    const root = attach(find('#card'), '<p>Two</p>');
    const read = follow();
    read.watch(root);
    textNode('Two', root).data = 'Huawei';
    textNode('One').data = 'ZTE';
    await pass(200);
    expect(reported(read)).toEqual([['outer']]);
  });

  it('in a shadow root after the end: nothing', async () => {
    showPage('<x-card id="card"></x-card>');
    const root = attach(find('#card'), '<p>One</p>');
    const read = follow();
    life.abort();
    read.watch(root);
    textNode('One', root).data = 'Huawei';
    await pass(1000);
    expect(read).not.toHaveBeenCalled();
  });

  it('is connected, and none inside another, whatever changes', async () => {
    const change = fc.tuple(fc.constantFrom('text', 'remove', 'add'), fc.nat(1000));
    await fc.assert(
      fc.asyncProperty(
        arbitraryTree,
        fc.array(change, { minLength: 1, maxLength: 8 }),
        async (plan, changes) => {
          const root = build(plan) as Element;
          document.body.replaceChildren(root);
          const controller = new AbortController();
          const read = vi.fn(async (_changed: Element[]) => 0);
          followChanges(document, controller.signal, read);
          for (const [kind, at] of changes) {
            const nodes = nodesBelow(root);
            const node = nodes[at % Math.max(1, nodes.length)];
            if (kind === 'text' && node instanceof Text) node.data = `changed ${at}`;
            else if (kind === 'remove') node?.parentNode?.removeChild(node);
            else root.append(build(plan));
          }
          await pass(200);
          controller.abort();
          for (const element of read.mock.calls.flatMap(([elements]) => elements)) {
            expect(element.isConnected).toBe(true);
            const others = read.mock.calls
              .flatMap(([elements]) => elements)
              .filter((other) => other !== element);
            expect(others.some((other) => other.contains(element))).toBe(false);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('when it is reported', () => {
  const change = () => {
    textNode('One').data = `One, ${Math.random()}`;
  };

  it('also where the page clears all timers', async () => {
    showPage('<p>One</p>');
    const read = follow();
    change();
    await pass(10);
    clearTimersAsPagesDo();
    await pass(190);
    expect(read).toHaveBeenCalledOnce();
  });

  it('not before a burst has settled, and then once', async () => {
    showPage('<p>One</p>');
    const read = follow();
    change();
    await pass(100);
    change();
    await pass(99);
    expect(read).not.toHaveBeenCalled();
    await pass(1);
    expect(read).toHaveBeenCalledOnce();
    await pass(10_000);
    expect(read).toHaveBeenCalledOnce();
  });

  it('never while a reading runs; what changed meanwhile comes after it', async () => {
    showPage('<p id="a">One</p><p id="b">Two</p>');
    const read = follow({ cost: 50 });
    change();
    await pass(210);
    textNode('Two').data = 'Huawei';
    await pass(30);
    expect(read).toHaveBeenCalledOnce();
    await pass(6000);
    expect(reported(read)).toEqual([['a'], ['b']]);
  });

  it('the more seldom, the more a reading costs: readings take no more than a fortieth of the time', async () => {
    showPage('<p>One</p>');
    const cost = 20;
    const read = follow({ cost });
    const length = 20_000;
    for (let time = 0; time < length; time += 50) {
      change();
      await pass(50);
    }
    expect(read.mock.calls.length).toBeGreaterThan(10);
    expect((read.mock.calls.length * cost) / length).toBeLessThanOrEqual(1 / 40);
  });

  it('noting what changed costs, too', async () => {
    showPage('<p id="a">One</p><p>Two</p>');
    const read = follow();
    const now = performance.now.bind(performance);
    let cost = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now() + cost);
    const isConnected = Object.getOwnPropertyDescriptor(Node.prototype, 'isConnected')?.get;
    vi.spyOn(Node.prototype, 'isConnected', 'get').mockImplementation(function (this: Node) {
      cost += 20;
      return isConnected?.call(this);
    });
    textNode('One').data = 'Huawei';
    await pass(200);
    expect(read).toHaveBeenCalledOnce();
    textNode('Two').data = 'ZTE';
    // The paragraph was asked whether it is still there at least once.
    await pass(20 * 40 - 100);
    expect(read).toHaveBeenCalledOnce();
    await pass(5000);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('however much a reading costs, five seconds later at the latest', async () => {
    showPage('<p>One</p>');
    const read = follow({ cost: 1000 });
    change();
    await pass(1300);
    change();
    await pass(5100);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('also after a reading that failed', async () => {
    showPage('<p>One</p>');
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const read = follow();
    const error = new Error('no');
    read.mockRejectedValueOnce(error);
    change();
    await pass(200);
    expect(logged).toHaveBeenCalledExactlyOnceWith(expect.any(String), error);
    change();
    await pass(200);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('never again after the end', async () => {
    showPage('<p>One</p>');
    const read = follow();
    change();
    await pass(100);
    life.abort();
    await pass(1000);
    change();
    await pass(1000);
    expect(read).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
