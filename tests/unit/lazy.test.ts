import { expect, it, vi } from 'vitest';
import { lazy } from '../../utils/lazy.ts';

it('makes a thing when it is first asked for, and once', () => {
  const make = vi.fn(() => ({}));
  const made = lazy(make);
  expect(make).not.toHaveBeenCalled();
  expect(made()).toBe(made());
  expect(make).toHaveBeenCalledOnce();
});

it('keeps what is nothing, too', () => {
  const make = vi.fn(() => undefined);
  const made = lazy(make);
  made();
  expect(made()).toBeUndefined();
  expect(make).toHaveBeenCalledOnce();
});

it('tries again what failed', () => {
  const make = vi
    .fn(() => 'made')
    .mockImplementationOnce(() => {
      throw new Error('Not yet');
    });
  const made = lazy(make);
  expect(made).toThrow('Not yet');
  expect(made()).toBe('made');
});
