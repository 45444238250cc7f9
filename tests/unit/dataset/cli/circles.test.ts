import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circlesIn } from '../../../../utils/dataset/cli/check/circles.ts';

type Graph = ReadonlyMap<string, readonly string[]>;

const circlesOf = (graph: Graph) => circlesIn(graph.keys(), (name) => graph.get(name) ?? []);

/** Whether `from` leads to `to`; everything leads to itself. */
function leads(graph: Graph, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const name of seen) for (const next of graph.get(name) ?? []) seen.add(next);
  return seen.has(to);
}

describe('circles', () => {
  it('hold what leads to each other', () => {
    const name = fc.constantFrom(...'abcdefgh');
    const graphs = fc.array(fc.tuple(name, fc.array(name, { maxLength: 3 }))).map((links) => new Map(links));
    fc.assert(
      fc.property(graphs, (graph) => {
        const circles = circlesOf(graph);
        for (const a of graph.keys()) {
          for (const b of graph.keys()) {
            const isBoth = leads(graph, a, b) && leads(graph, b, a);
            expect(circles.get(a) === circles.get(b)).toBe(isBoth);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('ask for the links of each name once, however long the chain', () => {
    const length = 200_000;
    let asked = 0;
    const circles = circlesIn(['0'], (name) => {
      asked++;
      return Number(name) < length ? [String(Number(name) + 1)] : [];
    });
    expect(new Set(circles.values()).size).toBe(length + 1);
    expect(asked).toBe(length + 1);
  });
});
