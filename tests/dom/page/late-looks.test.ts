import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookLater } from '../../../utils/page/late-looks.ts';
import { fakeWaits } from '../../support/fake-waits.ts';
import { find, showPage } from './page.ts';

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  fakeWaits();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function follow() {
  const look = vi.fn();
  return { look, lookAnew: lookLater(document, life.signal, look) };
}
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);
const change = () => document.body.append(document.createElement('p'));

describe('looking at a page later', () => {
  it('happens 4 and 12 seconds after it was begun where it changes all the time', async () => {
    const { look } = follow();
    const clock = setInterval(change, 100);
    const looks: number[] = [];
    for (let second = 1; second <= 30; second++) {
      await pass(1);
      looks.push(look.mock.calls.length);
    }
    clearInterval(clock);
    const at = [1, 2].map((count) => looks.indexOf(count) + 1);
    expect(at).toEqual([4, 12]);
    expect(looks.at(-1)).toBe(2);
  });

  it('happens once for one change', async () => {
    const { look } = follow();
    await pass(5);
    change();
    await pass(6);
    expect(look).not.toHaveBeenCalled();
    await pass(60);
    expect(look).toHaveBeenCalledOnce();
  });

  it('happens where a text that was there has other words', async () => {
    showPage('<p>...</p>');
    const { look } = follow();
    await pass(3);
    (find('p').firstChild as Text).data = 'The story.';
    await pass(1);
    expect(look).toHaveBeenCalledOnce();
  });

  it('does not happen where it rests, and then costs nothing', async () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    const { look } = follow();
    await pass(12);
    expect(vi.getTimerCount()).toBe(0);
    const lastOf = (spy: { mock: typeof observe.mock | typeof disconnect.mock }) =>
      spy.mock.invocationCallOrder.at(-1) ?? 0;
    expect(lastOf(disconnect)).toBeGreaterThan(lastOf(observe));
    change();
    await pass(3600);
    expect(look).not.toHaveBeenCalled();
  });

  it('hears of one change between two looks', async () => {
    let heard = 0;
    const { MutationObserver: Observer } = globalThis;
    vi.stubGlobal(
      'MutationObserver',
      class extends Observer {
        constructor(hear: () => void) {
          super(() => {
            heard++;
            hear();
          });
        }
      },
    );
    follow();
    for (let turn = 0; turn < 10; turn++) {
      change();
      await pass(0.1);
    }
    vi.unstubAllGlobals();
    expect(heard).toBe(1);
  });
});

describe('a page that has another address', () => {
  /** Looked at as it is after two seconds, and once more as it changes. */
  async function isFollowed(look: ReturnType<typeof vi.fn>) {
    await pass(2);
    expect(look).toHaveBeenCalledTimes(1);
    await pass(11);
    change();
    await pass(1);
    expect(look).toHaveBeenCalledTimes(2);
  }

  it('is looked at again, as it is and as it changes', async () => {
    const { look, lookAnew } = follow();
    await pass(60);
    look.mockClear();
    lookAnew();
    await isFollowed(look);
    await pass(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('begins anew in the middle of the looks', async () => {
    const { look, lookAnew } = follow();
    change();
    await pass(5);
    look.mockClear();
    lookAnew();
    expect(vi.getTimerCount()).toBe(1);
    await isFollowed(look);
  });

  it('is looked at also where that changes all the time', async () => {
    const { look, lookAnew } = follow();
    for (let turn = 0; turn < 20; turn++) {
      lookAnew();
      await pass(0.5);
    }
    expect(look.mock.calls.length).toBeGreaterThanOrEqual(3);
  });
});

it('waits by no timer, which the page could clear with its own', () => {
  vi.mocked(AbortSignal.timeout).mockReturnValue(new AbortController().signal);
  follow();
  expect(AbortSignal.timeout).toHaveBeenCalledExactlyOnceWith(4000);
  expect(vi.getTimerCount()).toBe(0);
});

it('ends with its signal', async () => {
  const { look } = follow();
  change();
  life.abort();
  expect(vi.getTimerCount()).toBe(0);
  await pass(60);
  expect(look).not.toHaveBeenCalled();
});

it('ends where a look ends it', async () => {
  const { look } = follow();
  look.mockImplementation(() => life.abort());
  change();
  await pass(4);
  expect(look).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});
