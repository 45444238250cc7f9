import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { HOST } from '../../../components/popover/host.ts';
import { type Anchor, boundsOf, PopoverMount } from '../../../components/popover/mount.tsx';
import { Popover } from '../../../components/popover/Popover.tsx';
import { popover } from './samples.ts';

let mounts: PopoverMount[] = [];
function mount(): PopoverMount {
  const made = new PopoverMount(document);
  mounts.push(made);
  return made;
}

afterEach(() => {
  for (const each of mounts) each.destroy();
  mounts = [];
  document.body.replaceChildren();
  document.head.querySelectorAll('[data-test]').forEach((each) => {
    each.remove();
  });
  document.documentElement.removeAttribute('style');
});

const at = (...rectangles: DOMRect[]): Anchor => ({ element: document.body, rectangles: () => rectangles });
const view = () => <Popover {...popover()} />;

/** The popover, once it is where it belongs. */
async function placed(shown: PopoverMount): Promise<DOMRect> {
  await vi.waitFor(() => expect(shown.element?.style.left).not.toBe(''));
  return (shown.element as HTMLElement).getBoundingClientRect();
}

describe('the host', () => {
  it('stands outside of the body, with a root that no script of the page can look into', () => {
    mount();
    const host = document.querySelector(HOST);
    expect(host?.parentElement).toBe(document.documentElement);
    expect(document.body.querySelector(HOST)).toBeNull();
    expect(host?.shadowRoot).toBeNull();
    expect(host?.childNodes).toHaveLength(0);
    expect(host?.attributes).toHaveLength(0);
  });

  it('is gone after destroy, and so is all else', () => {
    const before = document.documentElement.outerHTML;
    const made = mount();
    made.show(view(), at(new DOMRect(20, 20, 60, 20)));
    made.destroy();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(made.element).toBeNull();
  });

  it('can be destroyed twice, and before anything was shown', () => {
    const made = mount();
    made.destroy();
    expect(() => made.destroy()).not.toThrow();
  });

  it('is where events from inside seem to come from', async () => {
    const made = mount();
    made.show(view(), at(new DOMRect(20, 20, 60, 20)));
    const heard = vi.fn();
    addEventListener('click', ({ target }) => heard(target, made.contains(target)), { once: true });
    made.element?.querySelector<HTMLElement>('.counts')?.click();
    expect(heard).toHaveBeenCalledExactlyOnceWith(document.querySelector(HOST), true);
    expect(made.contains(document.body)).toBe(false);
    expect(made.contains(null)).toBe(false);
  });

  it('knows whether the focus is inside', async () => {
    document.body.innerHTML = '<button>Outside</button>';
    const made = mount();
    made.show(view(), at(new DOMRect(20, 20, 60, 20)));
    expect(made.hasFocus).toBe(false);
    made.element?.focus();
    expect(made.hasFocus).toBe(true);
    await userEvent.keyboard('{Tab}');
    expect(made.hasFocus).toBe(true);
    document.querySelector('button')?.focus();
    expect(made.hasFocus).toBe(false);
  });
});

describe('what is shown', () => {
  it('is not printed', async () => {
    const made = mount();
    made.show(view(), at(new DOMRect(20, 20, 60, 20)));
    const isSeen = () => made.element?.checkVisibility();
    expect(isSeen()).toBe(true);
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    expect(isSeen()).toBe(false);
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
    expect(isSeen()).toBe(true);
  });

  it('is open until it is destroyed, or the page takes the host away or puts it somewhere else', async () => {
    for (const end of [
      (made: PopoverMount) => made.destroy(),
      () => document.querySelector(HOST)?.remove(),
      () => document.documentElement.prepend(document.querySelector(HOST) as Element),
    ]) {
      const made = mount();
      expect(made.isOpen).toBe(false);
      made.show(view(), at(new DOMRect(20, 20, 60, 20)));
      expect(made.isOpen).toBe(true);
      end(made);
      expect(made.isOpen).toBe(false);
      made.destroy();
    }
  });

  it('is in the top layer, over whatever the page puts on top', async () => {
    document.body.innerHTML =
      '<div style="position: fixed; inset: 0; z-index: 2147483647; background: red">Over all</div>';
    const made = mount();
    made.show(view(), at(new DOMRect(20, 20, 60, 20)));
    const { left, top } = await placed(made);
    expect(made.element?.matches(':popover-open')).toBe(true);
    expect(document.elementFromPoint(left + 30, top + 30)?.localName).toBe(HOST);
  });

  it('does not take the focus', async () => {
    document.body.innerHTML = '<input>';
    document.querySelector('input')?.focus();
    const made = mount();
    made.show(view(), at(new DOMRect(20, 20, 60, 20)));
    await placed(made);
    expect(document.activeElement?.localName).toBe('input');
  });

  it('can be replaced by something else', async () => {
    const made = mount();
    made.show(view(), at(new DOMRect(20, 20, 60, 20)));
    const first = await placed(made);
    made.show(<Popover key="other" {...popover()} />, at(new DOMRect(120, 60, 60, 20)));
    await vi.waitFor(() => expect(made.element?.getBoundingClientRect().top).toBeCloseTo(first.top + 40, 0));
    expect(document.querySelectorAll(HOST)).toHaveLength(1);
  });

  it('goes to another anchor with what is newer, and is left where it was read', async () => {
    const made = mount();
    made.show(<Popover {...popover()} />, at(new DOMRect(20, 20, 60, 20)));
    const first = await placed(made);
    const body = made.element?.querySelector('.body') as HTMLElement;
    body.style.cssText = 'max-block-size: 40px; overflow: auto';
    body.scrollTop = 10;
    made.update(<Popover {...popover()} />, at(new DOMRect(120, 60, 60, 20)));
    await vi.waitFor(() => expect(made.element?.getBoundingClientRect().top).toBeCloseTo(first.top + 40, 0));
    expect(body.scrollTop).toBe(10);
  });

  it('is said to screen readers in a live region that is there before', () => {
    const made = mount();
    made.show(view(), at(new DOMRect(20, 20, 60, 20)));
    made.announce('Huawei. On the record: 1 claim.');
    const root = made.element?.getRootNode() as ShadowRoot;
    const status = root.querySelector('[role="status"]');
    expect(status?.textContent).toBe('Huawei. On the record: 1 claim.');
    expect(status?.closest('[popover]')).toBeNull();
  });
});

describe('its place', () => {
  it('is below its anchor, at its start', async () => {
    await page.viewport(1000, 800);
    const made = mount();
    made.show(view(), at(new DOMRect(100, 100, 60, 20)));
    const { left, top } = await placed(made);
    expect([left, top]).toEqual([100, 126]);
  });

  it('is above where there is no room below', async () => {
    await page.viewport(1000, 800);
    const made = mount();
    made.show(view(), at(new DOMRect(100, 760, 60, 20)));
    const { bottom } = await placed(made);
    expect(bottom).toBeCloseTo(754, 0);
  });

  it('is inside the window, wherever the anchor is', async () => {
    await page.viewport(700, 500);
    for (const [x, y] of [
      [0, 0],
      [660, 10],
      [660, 470],
      [0, 470],
      [300, 240],
    ]) {
      const made = mount();
      made.show(view(), at(new DOMRect(x, y, 30, 20)));
      const { left, top, right, bottom } = await placed(made);
      expect.soft(left).toBeGreaterThanOrEqual(8);
      expect.soft(top).toBeGreaterThanOrEqual(8);
      expect.soft(right).toBeLessThanOrEqual(692);
      expect.soft(bottom).toBeLessThanOrEqual(492);
      made.destroy();
    }
  });

  it('leaves room to read where there is little: all of it scrolls then', async () => {
    await page.viewport(1000, 700);
    const made = mount();
    const dated = () => <Popover {...popover(undefined, { published: '2020-02-13' })} />;
    const overflows = () => {
      const [when, body] = ['.when', '.body'].map((part) => made.element?.querySelector(part) as Element);
      return [made.element as Element, body as Element]
        .map((each) => getComputedStyle(each).overflowY)
        .concat(getComputedStyle(when as Element).position);
    };
    made.show(dated(), at(new DOMRect(100, 20, 60, 20)));
    await placed(made);
    expect(overflows()).toEqual(['hidden', 'auto', 'sticky']);
    made.show(dated(), at(new DOMRect(100, 340, 60, 20)));
    await vi.waitFor(() => expect(overflows()).toEqual(['auto', 'visible', 'static']));
    expect(made.element?.scrollHeight).toBeGreaterThan(made.element?.clientHeight ?? 0);
  });

  it('follows its anchor when the page scrolls', async () => {
    await page.viewport(1000, 800);
    document.body.innerHTML = '<div style="height: 3000px; padding-top: 300px"><b>Huawei</b></div>';
    const word = document.querySelector('b') as HTMLElement;
    const made = mount();
    made.show(view(), { element: word, rectangles: () => [...word.getClientRects()] });
    const { top } = await placed(made);
    document.documentElement.scrollTo(0, 100);
    await vi.waitFor(() => expect(made.element?.getBoundingClientRect().top).toBeCloseTo(top - 100, 0));
    document.documentElement.scrollTo(0, 0);
  });

  it.each([
    ['zoom: 1.5', 'larger'],
    ['zoom: 0.8', 'smaller'],
    ['margin-left: 50px', 'elsewhere'],
    ['margin: 30px auto; width: 600px', 'in the middle'],
    ['transform: translate(50px, 20px)', 'elsewhere in another way'],
    ['transform: scale(1.2)', 'larger in another way'],
  ])('is at its anchor, in its own size, where the root has %j: %s', async (style) => {
    await page.viewport(1000, 800);
    document.documentElement.style.cssText = style;
    const made = mount();
    made.show(view(), at(new DOMRect(100, 100, 60, 20)));
    await vi.waitFor(() => expect(made.element?.getBoundingClientRect().top).toBeCloseTo(126, 0));
    const { left, width } = await placed(made);
    expect(left).toBeCloseTo(100, 0);
    expect(width).toBeCloseTo(420, 0);
    made.show(<Popover key="other" {...popover()} />, at(new DOMRect(900, 700, 60, 20)));
    await vi.waitFor(() => expect(made.element?.getBoundingClientRect().right).toBeCloseTo(960, 0));
    expect(made.element?.getBoundingClientRect().bottom).toBeCloseTo(694, 0);
  });

  it('is around all lines of its anchor', () => {
    const { left, top, right, bottom } = boundsOf([
      new DOMRect(300, 10, 50, 20),
      new DOMRect(10, 30, 40, 20),
    ]);
    expect([left, top, right, bottom]).toEqual([10, 10, 350, 50]);
    expect(boundsOf([])).toEqual(new DOMRect());
  });
});

describe("the page's styles", () => {
  function addStyle(css: string): void {
    const style = Object.assign(document.createElement('style'), { textContent: css });
    style.dataset.test = '';
    document.head.append(style);
  }

  const look = (made: PopoverMount) =>
    [made.element, ...(made.element?.querySelectorAll('h2, h3, p, a, button, li') ?? [])].map((element) => {
      const style = getComputedStyle(element as Element);
      return [
        'color',
        'backgroundColor',
        'display',
        'direction',
        'fontFamily',
        'fontSize',
        'fontStyle',
        'fontWeight',
        'letterSpacing',
        'lineHeight',
        'opacity',
        'textAlign',
        'textTransform',
        'visibility',
        'wordSpacing',
        'cursor',
      ].map((name) => `${name}: ${style[name as 'color']}`);
    });

  it('do not leak in, however hard they try', async () => {
    await page.viewport(1000, 800);
    const made = mount();
    made.show(view(), at(new DOMRect(100, 100, 60, 20)));
    const before = look(made);
    const { width, height } = await placed(made);
    addStyle(`
      html { font: italic 40px/3 fantasy; color: red; letter-spacing: 9px; word-spacing: 9px; text-align: center;
        text-transform: uppercase; visibility: hidden; cursor: wait; --otr-ink: red; --otr-surface: blue; --otr-space-4: 99px }
      * { color: lime !important; font-size: 99px !important; display: block !important; opacity: 0.1 !important }
      h2, h3, p, a, button, li, .popover, .record, [popover] { background: red !important; padding: 50px !important }
      on-the-record { all: unset !important; display: none !important; direction: rtl !important; opacity: 0 !important;
        transform: translate(900px) !important; contain: strict !important; filter: blur(9px) !important }
    `);
    expect(look(made)).toEqual(before);
    const after = made.element?.getBoundingClientRect();
    expect([after?.width, after?.height]).toEqual([width, height]);
    expect([after?.left, after?.top]).toEqual([100, 126]);
  });

  it('keep their own look: nothing of ours leaks out', () => {
    document.body.innerHTML = '<h2>Title</h2><p class="summary soft actor">Text</p><ul><li>Item</li></ul>';
    const looks = () =>
      [...document.body.querySelectorAll('*')].map((element) => {
        const { margin, padding, color, font, listStyle } = getComputedStyle(element);
        return { margin, padding, color, font, listStyle };
      });
    const before = looks();
    mount().show(view(), at(new DOMRect(100, 100, 60, 20)));
    expect(looks()).toEqual(before);
  });
});
