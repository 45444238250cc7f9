import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** Longer patterns, and those with more classes of Unicode, take an engine a good part of a millisecond to make. */
const LONG = 500;
const MANY = 2;

it('the matcher makes no great pattern before one is asked for: each start of the worker would wait for all of them', async () => {
  vi.resetModules();
  const made: string[] = [];
  const { RegExp: Original } = globalThis;
  class Counted extends Original {
    constructor(pattern: RegExp | string, flags?: string) {
      super(pattern, flags);
      made.push(this.source);
    }
  }
  vi.stubGlobal('RegExp', Counted);
  const { findMentions } = await import('../../../utils/matching/match.ts');
  const atStart = [...made];
  vi.unstubAllGlobals();
  expect(findMentions).toBeInstanceOf(Function);
  // What is small is made at once: it would say nothing here if nothing were counted.
  expect(atStart.length).toBeGreaterThan(0);
  const classesIn = (source: string): number => source.match(/\\p\{/gi)?.length ?? 0;
  expect(atStart.filter((source) => source.length > LONG || classesIn(source) > MANY)).toEqual([]);
});
