import { globSync, readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'vite';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inProject } from '../../support/paths.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** Longer patterns, and those with more classes of Unicode, take an engine a good part of a millisecond to make. */
const LONG = 500;
const MANY = 2;

const isGreat = (source: string): boolean =>
  source.length > LONG || (source.match(/\\p\{/gi)?.length ?? 0) > MANY;

/** The patterns that code has written down outside of functions: these are made when it is loaded. */
function patternsAtStart(path: string, code: string): string[] {
  const found: string[] = [];
  let depth = 0;
  const enter = () => void depth++;
  const leave = () => void depth--;
  new Visitor({
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    Literal(node) {
      if (depth === 0 && 'regex' in node) found.push(node.regex.pattern);
    },
  }).visit(parseSync(path, code).program);
  return found;
}

describe('the matcher makes no great pattern before one is asked for: each start of the worker would wait for all of them', () => {
  it('of those that it puts together', async () => {
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
    expect(atStart.filter(isGreat)).toEqual([]);
  });

  it('and of those that are written down', () => {
    const great = globSync('utils/matching/**/*.ts', { cwd: inProject() }).flatMap((path) =>
      patternsAtStart(path, readFileSync(inProject(path), 'utf8'))
        .filter(isGreat)
        .map((pattern) => `${path} makes /${pattern}/: put it into lazy()`),
    );
    expect(great).toEqual([]);
  });

  it('those within functions are none', () => {
    const code =
      'const A = /a/; const B = [/b/]; class C { static c = /c/; d() { return /d/; } } const e = () => /e/;';
    expect(patternsAtStart('a.ts', code)).toEqual(['a', 'b', 'c']);
  });
});
